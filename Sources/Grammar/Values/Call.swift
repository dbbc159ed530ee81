package import JSON

/// The values that one command line gives to the arguments of a command.
package struct Call: Sendable {
  /// The value of one argument and where it is from.
  package struct Value: Sendable, Equatable {
    package enum Origin: Sendable, Equatable {
      case given
      case declaredDefault
      case configuredDefault
      case id
    }

    package var value: JSONValue
    package var origin: Origin
    /// What was assigned, in order, when the argument has a schema.
    package var assignments: [Assignment] = []
  }

  /// One assignment to an argument with a schema: the whole (an empty path) or a part.
  package struct Assignment: Sendable, Equatable {
    package enum Step: Sendable, Equatable {
      case member(String)
      case element(Int)
    }

    package var path: [Step]
    package var value: JSONValue
  }

  package internal(set) var declaration: CommandDeclaration
  package internal(set) var values: [Value?]
  package internal(set) var edits: DocumentEdits
  /// The options that every command has.
  package internal(set) var globals: GlobalOptions

  init(_ declaration: CommandDeclaration) {
    self.declaration = declaration
    values = Array(repeating: nil, count: declaration.arguments.count)
    edits = DocumentEdits([])
    globals = GlobalOptions()
  }

  /// The value of an argument, given or by default; `nil` when there is none or it is null.
  package func optional<Value: ArgumentValue>(_ key: Key<Value>) -> Value? {
    values[key.position].flatMap { Value(parsed: $0.value) }
  }

  /// The value of an argument that must be there.
  ///
  /// - Throws: ``CommandError`` as the parser complains about a missing argument, when it was not declared as required.
  package func required<Value: ArgumentValue>(_ key: Key<Value>) throws(CommandError) -> Value {
    guard let value = optional(key) else {
      throw .missing([declaration.arguments[key.position].joinedName])
    }
    return value
  }

  /// Whether a flag is given.
  package func isSet(_ flag: Flag) -> Bool { values[flag.position]?.value == true }

  /// Whether the words of the command line give this argument a value, null included.
  package func isGiven<Value>(_ key: Key<Value>) -> Bool { values[key.position]?.origin == .given }

  /// The generic update options in the order in which they were written.
  package func edits(_ key: EditsKey) -> DocumentEdits { edits }

  /// What must hold before a command starts but is not the parser's to say.
  func check() throws(CommandError) {}
}

/// The options that every command has.
package struct GlobalOptions: Sendable, Equatable {
  package var output: String?
  /// The text of `--query`, which compiles.
  package var query: String?
  package var subscription: String?
  package var isVerbose = false
  package var isDebug = false
  package var onlyShowsErrors = false
}

extension CommandError {
  /// Arguments that are not there, by their joined spellings.
  static func missing(_ names: [String]) -> CommandError {
    CommandError(.usage, "the following arguments are required: \(names.joined(separator: ", "))")
  }
}
