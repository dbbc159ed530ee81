package import JSON

/// What a table of facts says about one option of a generated command.
///
/// Commands whose options are only facts are declared by a table that is read when one of them is asked for; this is one
/// line of it. Commands with rules of their own declare their options by ``Command/argument``.
package struct TabledOption: Sendable {
  /// In the order in which messages show them.
  package var spellings: [String]
  /// In the notation of ``ShapeNotation``.
  package var shape = ""
  /// Where ``Call/apply(to:)`` puts the value: member names joined by dots; `nil` for nowhere.
  package var place: String?
  package var help = ""
  /// What `az` calls the option, where the spellings do not say it.
  package var destination: String?
  package var isRequired = false
  package var group: String?
  /// The value when nothing is given, as a word.
  package var initial: String?
  package var idPart: IDPart?
  package var configuredDefault: String?
  package var completer: String?
  /// Spellings of which each use adds an element.
  package var singularSpellings: [String] = []
  package var maturity: Maturity?
  package var isHidden = false
  /// How words become the value, for options of classic commands, which have no shape.
  package var intake: Intake?
  /// How the notice calls an option that goes away; empty for its spellings, `nil` when it stays.
  package var departing: String?
  /// Spellings that go away, with what to use in their place.
  package var oldSpellings: [String: String] = [:]

  package init(spellings: [String]) { self.spellings = spellings }
}

extension Command {
  /// A command whose name and summary are from a table.
  package init(_ implementation: Implementation, tabled words: String, _ summary: String) {
    self.init(
      declaration: CommandDeclaration(
        words: Wording(making: words), summary: Wording(making: summary), implementation: implementation))
  }

  /// Declares an option from a table.
  package mutating func declare(_ option: TabledOption) {
    var argument = Argument(
      spellings: option.spellings, help: Wording(making: option.help),
      intake: option.intake ?? .shaped(ShapeNotation.parse(option.shape)))
    argument.place = option.place.map { Wording(making: $0) }
    argument.isRequired = option.isRequired
    argument.group = option.group.map { Wording(making: $0) }
    argument.initial = option.initial.map { Wording(making: $0) }
    argument.idPart = option.idPart
    argument.configuredDefault = option.configuredDefault.map { Wording(making: $0) }
    argument.completer = option.completer.map { Wording(making: $0) }
    argument.maturity = option.maturity
    argument.isHidden = option.isHidden
    if let destination = option.destination { argument.destination = destination }
    argument.singularSpellings = option.singularSpellings
    argument.spellings += option.singularSpellings.map { .init(text: $0) }
    argument.deprecation = option.departing.map { name in
      Deprecation(target: name.isEmpty ? nil : Wording(making: name))
    }
    for index in argument.spellings.indices {
      guard let new = option.oldSpellings[argument.spellings[index].text] else { continue }
      argument.spellings[index].deprecation = Deprecation(replacement: Wording(making: new), isHidden: true)
    }
    _ = declaration.add(argument)
  }

  /// What `az` would accept and not show, from a table.
  package mutating func ignore(tabled spellings: [String]) { declaration.ignoredSpellings = spellings }

  /// How `--output table` makes rows, from a table of facts.
  package mutating func rows(_ table: CommandDeclaration.Table) { declaration.table = table }

  /// An example of help that is made of the options that must be given.
  package mutating func exampleOfRequired() {
    var line = "az " + declaration.words.text
    for argument in declaration.arguments where argument.isRequired {
      let spelling = argument.spellings.min { $0.text.utf8.count < $1.text.utf8.count }?.text ?? argument.name
      line += " \(spelling) \(argument.sample)"
    }
    let summary = declaration.summary
    declaration.examples.append(.init(title: summary, line: Wording(making: line)))
  }
}

extension Argument {
  /// What an example gives: the first choice, a number, or a name.
  fileprivate var sample: String {
    if let choice = intake.choices?.words.first { return choice }
    if case .shaped(let shape) = intake, case .integer = shape.kind { return "100" }
    switch destination {
    case "resource_group": return "MyGroup"
    case "location": return "westeurope"
    default:
      let words = destination.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }
      return "My" + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
  }
}

// MARK: - Reading by destination

extension Call {
  /// The value of the option that `az` calls so, given or by default; `nil` when there is none, `.null` when it is null.
  ///
  /// For commands declared by a table; others redeem the key of the option.
  package func value(of destination: String) -> JSONValue? {
    position(of: destination).flatMap { values[$0]?.value }
  }

  /// The text of the option that `az` calls so.
  package func text(of destination: String) -> String? { value(of: destination)?.string }

  /// Whether the command line gives the option that `az` calls so a value, null included.
  package func isGiven(_ destination: String) -> Bool {
    position(of: destination).flatMap { values[$0] }.map { $0.origin == .given || $0.origin == .id } ?? false
  }

  /// Gives the option that `az` calls so a value that the command found out by itself.
  package mutating func setValue(_ value: JSONValue?, of destination: String) {
    guard let position = position(of: destination) else { return }
    values[position] = value.map { Value(value: $0, origin: .declaredDefault) }
  }

  private func position(of destination: String) -> Int? {
    declaration.arguments.firstIndex { $0.destination.isIdentical(to: destination) }
  }
}
