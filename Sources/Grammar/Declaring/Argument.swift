import JSON

/// The declaration of one argument, whatever its type: what parser, help and completion read.
package struct Argument: Sendable {
  /// One way to write an option.
  package struct Spelling: Sendable, Equatable {
    package var text: String
    package var deprecation: Deprecation?
  }

  /// All spellings in the declared order; empty for a positional argument.
  package internal(set) var spellings: [Spelling]
  /// What `az` calls the argument internally, when that cannot be told from the spellings.
  var ownDestination: String?
  package internal(set) var help: Wording
  /// How the words become a value.
  package internal(set) var intake: Intake
  package internal(set) var isRequired = false
  /// The heading in help, without the word "Arguments".
  package internal(set) var group: Wording?
  /// The value when nothing is given, as a word that is read like one of the command line.
  package internal(set) var initial: Wording?
  package internal(set) var idPart: IDPart?
  /// The key of `[defaults]` in the configuration.
  package internal(set) var configuredDefault: Wording?
  /// The name of the hook that knows live values.
  package internal(set) var completer: Wording?
  package internal(set) var maturity: Maturity?
  package internal(set) var deprecation: Deprecation?
  /// A change that is announced: printed when the argument is used, or always.
  package internal(set) var announcement: (text: Wording, isAlwaysShown: Bool)?
  /// Whether help and completion leave it out.
  package internal(set) var isHidden = false
  /// Shown for the value in messages about positional arguments, with its angle brackets.
  package internal(set) var placeholder: Wording?
  /// Spellings of which each use adds one element to the list.
  package internal(set) var singularSpellings: [String] = []
  /// Where `Call.apply(to:)` puts the value: member names joined by dots.
  package internal(set) var place: Wording?

  init(spellings: [String], help: Wording, intake: Intake) {
    self.spellings = spellings.map { Spelling(text: $0) }
    self.help = help
    self.intake = intake
  }

  /// The first spelling, or the placeholder of a positional argument.
  package var name: String { spellings.first?.text ?? placeholder?.text ?? destination }

  /// All spellings joined as argparse shows them: `--name/-n`.
  package var joinedName: String {
    if spellings.isEmpty { return placeholder?.text ?? destination }
    return spellings.map(\.text).joined(separator: "/")
  }

  /// What `az` calls the argument internally: the first long spelling without dashes, its other dashes made
  /// underscores, as argparse derives it.
  package internal(set) var destination: String {
    get {
      if let ownDestination { return ownDestination }
      let long = spellings.first { $0.text.hasBytes(of: "--") } ?? spellings.first
      return (long?.text ?? "").asIdentifier
    }
    set { ownDestination = newValue }
  }
}

extension String {
  /// The spelling of an option without its dashes in front, the others made underscores.
  var asIdentifier: String {
    let letters = utf8.drop { $0 == UInt8(ascii: "-") }.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }
    return String(decoding: letters, as: UTF8.self)
  }
}
