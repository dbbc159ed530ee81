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
    /// The words that the command line gives, of the last use.
    package var words: [String] = []
    /// What was assigned, in order of all uses, when the argument has a schema.
    package var assignments: [Assignment] = []
  }

  /// One assignment to an argument with a schema: the whole (an empty path) or a part.
  package struct Assignment: Sendable, Equatable {
    package enum Step: Sendable, Equatable {
      case member(String)
      /// An element of a list by its place, negative from the end.
      case element(Int)
      /// A new element at the end of a list.
      case append
    }

    package var path: [Step]
    package var value: JSONValue
  }

  package internal(set) var declaration: CommandDeclaration
  package internal(set) var values: [Value?]
  package internal(set) var edits = DocumentEdits([])
  /// The options that every command has.
  package internal(set) var globals = GlobalOptions()
  /// The world outside, for what is only asked when it is needed.
  var surroundings = Surroundings()

  init(_ declaration: CommandDeclaration) {
    self.declaration = declaration
    values = Array(repeating: nil, count: declaration.arguments.count)
  }

  /// The id of the subscription to work in: of `--ids`, of `--subscription`, else the account's; `nil` without account.
  package var subscription: String? { globals.subscription ?? surroundings.defaultSubscription() }

  /// The value of an argument, given or by default; `nil` when there is none or it is null.
  package func optional<Value: ArgumentValue>(_ key: Key<Value>) -> Value? {
    values[key.position].flatMap { Value(parsed: $0.value) }
  }

  /// The value of an argument that must be there.
  ///
  /// - Throws: ``CommandError`` as the parser complains about a missing argument, when it was not declared as required.
  package func required<Value: ArgumentValue>(_ key: Key<Value>) throws(CommandError) -> Value {
    guard let value = optional(key) else {
      let argument = declaration.arguments[key.position]
      throw argument.isShaped && lacksWish ? .missingField(argument.name) : .missing([argument.joinedName])
    }
    return value
  }

  /// Whether the command waits and is told nothing to wait for: it complains of that before it misses an argument.
  private var lacksWish: Bool {
    let wishes = ["--deleted", "--created", "--updated", "--exists", "--custom"]
    let positions = declaration.arguments.indices.filter { wishes.contains(declaration.arguments[$0].name) }
    return positions.count == wishes.count && positions.allSatisfy { values[$0] == nil }
  }

  /// Whether a flag is given.
  package func isSet(_ flag: Flag) -> Bool {
    flag.ignoresValue ? values[flag.position] != nil : values[flag.position]?.value == true
  }

  /// Whether the words of the command line give this argument a value, null included.
  package func isGiven<Value>(_ key: Key<Value>) -> Bool {
    values[key.position].map { $0.origin == .given || $0.origin == .id } ?? false
  }

  /// Whether the value of an argument is null, which only generated arguments can be.
  package func isNull<Value>(_ key: Key<Value>) -> Bool { values[key.position]?.value.isNull ?? false }

  /// The generic update options in the order in which they were written.
  package func edits(_ key: EditsKey) -> DocumentEdits { edits }
}

// MARK: - Before the command starts

extension Call {
  /// The call as the command gets it: partial assignments put together, limits kept, ids complete.
  ///
  /// This is what a generated command of `az` does first, after notices and confirmation.
  /// - Throws: ``CommandError`` for what is missing or breaks a limit.
  func started() throws(CommandError) -> Call {
    guard declaration.implementation == .generated else { return self }
    var call = self
    var assembled: [Int: ShapeAssembly.Node] = [:]
    for position in declaration.arguments.indices {
      guard let value = values[position], case .shaped(let shape) = declaration.arguments[position].intake else {
        continue
      }
      let whole = Assignment(path: [], value: value.value)
      assembled[position] = try ShapeAssembly(value.assignments.isEmpty ? [whole] : value.assignments, shape).root
    }
    for position in declaration.arguments.indices {
      guard let value = call.values[position] else {
        let argument = declaration.arguments[position]
        if argument.isRequired, argument.isShaped, !lacksWish { throw .missingField(argument.name) }
        continue
      }
      guard case .shaped(let shape) = declaration.arguments[position].intake else { continue }
      let limits = ShapeLimits { [call] name in call.word(name) }
      guard let made = assembled[position] else { continue }
      let isPart = value.assignments.first?.path.isEmpty == false
      let checked = try limits.check(made, shape, isPart: isPart, at: declaration.arguments[position].name)
      call.values[position]?.value = ShapeAssembly.document(of: checked, shape)
    }
    return call
  }

  /// The text of an argument by the name that `az` has for it, `resource_group`.
  private func word(_ name: String) -> String? {
    if name == "subscription" { return subscription }
    guard let position = declaration.arguments.firstIndex(where: { $0.destination == name }) else { return nil }
    return values[position]?.value.string
  }
}
