/// What a command is, without what it does: the part that parser, help and completion read.
package struct CommandDeclaration: Sendable {
  /// An example of help.
  package struct Example: Sendable, Equatable {
    package var title: Wording
    /// The command line, beginning with `az`.
    package var line: Wording
  }

  /// How `--output table` makes rows of an answer.
  package enum Table: Sendable, Equatable {
    /// By a JMESPath text.
    case query(Wording)
    /// By a function of the caller's, under its name.
    case named(Wording)
  }

  /// `disk create`.
  package internal(set) var words: Wording
  package internal(set) var summary: Wording
  package internal(set) var description: Wording?
  package internal(set) var implementation: Implementation
  package internal(set) var arguments: [Argument] = []
  package internal(set) var examples: [Example] = []
  package internal(set) var maturity: Maturity?
  package internal(set) var deprecation: Deprecation?
  /// Printed as warnings each time the command runs, announcements of breaking changes for example.
  package internal(set) var warnings: [Wording] = []
  /// The question asked before the command runs, unless `--yes` is given.
  package internal(set) var question: Wording?
  /// How `--output table` makes rows.
  package internal(set) var table: Table?
  /// Spellings that are registered but unusable; they make abbreviations ambiguous.
  package internal(set) var ignoredSpellings: [String]
  /// Whether the command has the global `--subscription`.
  package internal(set) var hasSubscription = true
  /// Set when `--ids` goes away.
  package internal(set) var idsDeprecation: Deprecation?

  init(words: Wording, summary: Wording, implementation: Implementation) {
    self.words = words
    self.summary = summary
    self.implementation = implementation
    ignoredSpellings = implementation == .classic ? ["--cmd"] : []
  }

  /// The last word: `create`.
  package var verb: String { words.words.last ?? "" }
}
