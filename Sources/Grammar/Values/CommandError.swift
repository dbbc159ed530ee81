/// An error that ends a command and is shown to the user.
///
/// Source: behaviour.md §8.
package struct CommandError: Error, Sendable, Equatable {
  /// Who is at fault; decides the exit code.
  package enum Kind: Sendable, Equatable {
    /// The command line is not one: exit 2.
    case usage
    /// Azure does not have what was asked for: exit 3.
    case notFound
    /// Client or service refuse: exit 1.
    case refused
  }

  /// What `az` prints after a complaint of the parser: an empty line, examples, the way to the reference.
  package struct Appendix: Sendable, Equatable {
    /// At most three, the best first.
    package var examples: [CommandDeclaration.Example]

    /// The lines, without line breaks. Source: behaviour.md §8.
    package var lines: [String] {
      var lines = [""]
      if !examples.isEmpty { lines.append("Examples from command's help:") }
      for example in examples { lines += [example.line.text, example.title.text, ""] }
      return lines + ["https://aka.ms/cli_ref", "Read more about the command in reference docs"]
    }
  }

  package var kind: Kind
  /// After `ERROR: `, word for word that of `az`; may have several lines.
  package var message: String
  /// Whether `ERROR: ` stands before the message.
  package var hasLabel = true
  /// Whether everything has been said before: nothing is shown, and only the exit code counts.
  package var isSaid = false
  /// Lines after the message, without a label: recommendations, `Did you mean …`.
  package var followingLines: [String] = []
  /// What the parser adds; `nil` when it adds nothing.
  package var appendix: Appendix?
  /// After `HINT: `: ours, not `az`'s. The cause and the command that confirms it.
  package var hint: String?

  package init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }

  /// What the process ends with.
  package var exitCode: Int32 {
    switch kind {
    case .usage: 2
    case .notFound: 3
    case .refused: 1
    }
  }

  /// All that goes to stderr, without colours: message, following lines, appendix, hint.
  package var text: String {
    var lines = [(hasLabel ? "ERROR: " : "") + message] + followingLines
    if let appendix { lines += appendix.lines }
    if let hint { lines.append("HINT: " + hint) }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension CommandError {
  /// What `az` shows where it breaks down itself: the text of a Python exception, exit 1.
  package static func unexpected(_ exception: String) -> CommandError {
    var error = CommandError(.refused, "The command failed with an unexpected error. Here is the traceback:")
    error.followingLines = [
      "ERROR: \(exception)", "To check existing issues, please visit: https://github.com/Azure/azure-cli/issues",
    ]
    return error
  }

  /// The end of a command whose failures have been shown one by one, as those of several ids are.
  package static var said: CommandError {
    var error = CommandError(.refused, "")
    error.isSaid = true
    return error
  }

  /// Arguments that are not there, by their joined spellings.
  package static func missing(_ names: [String]) -> CommandError {
    CommandError(.usage, missingText(names))
  }

  /// What a generated command says at its start when an argument is missing that only it insists on.
  package static func missingField(_ spelling: String) -> CommandError {
    ShapeLimits.failure("Missing required field: \(spelling)", at: nil)
  }

  static func missingText(_ names: [String]) -> String {
    "the following arguments are required: \(names.joined(separator: ", "))"
  }
}
