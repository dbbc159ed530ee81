import JSON

/// Parsing of whole command lines.
package struct CommandLineParser: Sendable {
  /// What a command line comes to.
  package enum Outcome: Sendable {
    /// A command with its values; several calls when `--ids` names several resources.
    case run(Invocation)
    /// A page of help.
    case help(String)
  }

  /// A command that is to run.
  package struct Invocation: Sendable {
    /// A `Command` of one of the contexts: cast it and call `run`.
    package var command: any DeclaredCommand
    package var calls: [Call]
  }

  package let root: GroupListing
  package let surroundings: Surroundings

  package init(root: GroupListing, surroundings: Surroundings) {
    self.root = root
    self.surroundings = surroundings
  }

  /// Reads the words after `az`.
  ///
  /// - Throws: ``CommandError`` in the words of `az`.
  package func parse(_ words: [String]) throws(CommandError) -> Outcome {
    var group = root
    for (index, word) in words.enumerated() {
      if let entry = group.commands.first(where: { $0.name.text.equalsIgnoringCase(word) }) {
        let command = entry.make()
        let call = try Self.simpleCall(command.declaration, Array(words[(index + 1)...]))
        return .run(Invocation(command: command, calls: [call]))
      }
      guard let next = group.subgroups.first(where: { $0.name.text.equalsIgnoringCase(word) }) else {
        throw CommandError(.usage, "'\(word)' is misspelled or not recognized by the system.")
      }
      group = next.make()
    }
    throw .missing(["_subcommand"])
  }

  private static func simpleCall(_ declaration: CommandDeclaration, _ words: [String]) throws(CommandError) -> Call {
    var call = Call(declaration)
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      guard
        let position = declaration.arguments.firstIndex(where: { $0.spellings.contains { $0.text == word } })
      else {
        throw CommandError(.usage, "unrecognized arguments: \(word)")
      }
      var taken: [String] = []
      while index < words.count, !words[index].utf8.starts(with: "-".utf8) {
        taken.append(words[index])
        index += 1
      }
      call.values[position] = .init(value: simpleValue(declaration.arguments[position].intake, taken), origin: .given)
    }
    return call
  }

  private static func simpleValue(_ intake: Intake, _ words: [String]) -> JSONValue {
    switch intake {
    case .words(.one, .integer): Int(words.first ?? "").map(JSONValue.integer) ?? .null
    case .shaped(let shape):
      if case .integer = shape.kind {
        Int(words.first ?? "").map(JSONValue.integer) ?? .null
      } else {
        .string(words.first ?? "")
      }
    case .words(.one, _): .string(words.first ?? "")
    case .flag: true
    default: .array(words.map(JSONValue.string))
    }
  }
}
