package import JSON

// The declaring methods. They are never inlined and take literals: see toolchain.md §3.

extension Command {
  /// Declares an option with a value and gives the key to read it.
  ///
  /// - Parameters:
  ///   - spellings: all spellings, separated by spaces, in the order in which messages show them: `--name -n`.
  ///   - type: what the value is: text, a number, a Boolean, an ``ArgumentChoice``, an array of these, JSON.
  ///   - group: the heading in help, without the word "Arguments".
  ///   - initial: the value when nothing is given, as a word.
  ///   - configuredDefault: the key of `[defaults]` that stands in.
  ///   - completer: the name of the hook that knows live values.
  @inline(never)
  package mutating func argument<Value: ArgumentValue>(
    _ spellings: StaticString, _ help: StaticString, of type: Value.Type, required: Bool = false,
    group: StaticString? = nil, default initial: StaticString? = nil, idPart: IDPart? = nil,
    configuredDefault: StaticString? = nil, completer: StaticString? = nil
  ) -> Key<Value> {
    var argument = Argument(
      spellings: Wording(spellings).words, help: Wording(help), intake: Value.intake(declaration.implementation))
    argument.isRequired = required
    argument.group = group.map(Wording.init)
    argument.initial = initial.map(Wording.init)
    argument.idPart = idPart
    argument.configuredDefault = configuredDefault.map(Wording.init)
    argument.completer = completer.map(Wording.init)
    return Key(position: declaration.add(argument))
  }

  /// Declares an option whose value goes to a place of the document by ``Call/apply(to:)``.
  ///
  /// - Parameter place: member names joined by dots: `properties.upgradePolicy.mode`.
  /// - Returns: a key for the few commands that also look at the value.
  @inline(never) @discardableResult
  package mutating func member<Value: ArgumentValue>(
    _ spellings: StaticString, _ help: StaticString, of type: Value.Type, at place: StaticString,
    required: Bool = false, group: StaticString? = nil, default initial: StaticString? = nil,
    completer: StaticString? = nil
  ) -> Key<Value> {
    let key = argument(
      spellings, help, of: type, required: required, group: group, default: initial, completer: completer)
    declaration.arguments[key.position].place = Wording(place)
    return key
  }

  /// Declares an option without a value.
  @inline(never)
  package mutating func flag(
    _ spellings: StaticString, _ help: StaticString, group: StaticString? = nil
  ) -> Flag {
    var argument = Argument(spellings: Wording(spellings).words, help: Wording(help), intake: .flag)
    argument.group = group.map(Wording.init)
    return Flag(position: declaration.add(argument))
  }

  /// Declares an option that takes any number of words, none included.
  @inline(never)
  package mutating func list<Value: ArgumentValue>(
    _ spellings: StaticString, _ help: StaticString, of type: Value.Type, required: Bool = false,
    group: StaticString? = nil
  ) -> Key<[Value]> {
    let key = argument(spellings, help, of: [Value].self, required: required, group: group)
    if case .words(_, let conversion) = declaration.arguments[key.position].intake {
      declaration.arguments[key.position].intake = .words(.any, conversion)
    }
    return key
  }

  /// Declares an option of which each use adds a list of words.
  @inline(never)
  package mutating func appended(
    _ spellings: StaticString, _ help: StaticString, required: Bool = false, group: StaticString? = nil
  ) -> Key<[[String]]> {
    var argument = Argument(
      spellings: Wording(spellings).words, help: Wording(help), intake: .appended(.oneOrMore, .text))
    argument.isRequired = required
    argument.group = group.map(Wording.init)
    return Key(position: declaration.add(argument))
  }

  /// Declares a word that stands without an option; `placeholder` is what messages show: `<KEY>`.
  @inline(never)
  package mutating func positional(
    _ placeholder: StaticString, _ help: StaticString, _ arity: Arity
  ) -> Key<[String]> {
    var argument = Argument(spellings: [], help: Wording(help), intake: .words(arity, .text))
    argument.placeholder = Wording(placeholder)
    argument.isRequired = arity == .oneOrMore || arity == .one
    return Key(position: declaration.add(argument))
  }

  /// Declares an option of a generated command whose value is made of parts: a list, a dictionary, an object.
  ///
  /// - Parameters:
  ///   - shape: which parts, in the notation of ``ShapeNotation``: `[{name, address-prefix @properties.addressPrefix}]`.
  ///   - place: where ``Call/apply(to:)`` puts the value, if it does.
  ///   - singular: spellings that add one element at each use.
  @inline(never) @discardableResult
  package mutating func compound(
    _ spellings: StaticString, _ help: StaticString, _ shape: StaticString, at place: StaticString? = nil,
    required: Bool = false, group: StaticString? = nil, singular: StaticString? = nil
  ) -> Key<JSONValue> {
    let parsed = ShapeNotation.parse(Wording(shape).text)
    var argument = Argument(spellings: Wording(spellings).words, help: Wording(help), intake: .shaped(parsed))
    argument.isRequired = required
    argument.group = group.map(Wording.init)
    argument.place = place.map(Wording.init)
    if let singular {
      argument.singularSpellings = Wording(singular).words
      argument.spellings += argument.singularSpellings.map { .init(text: $0) }
    }
    return Key(position: declaration.add(argument))
  }

  /// Declares `--tags`.
  @inline(never)
  package mutating func tags(_ help: StaticString) -> Key<JSONObject> {
    argument("--tags", help, of: JSONObject.self)
  }

  /// Declares `--set`, `--add`, `--remove` and `--force-string`.
  @inline(never)
  package mutating func genericUpdate() -> EditsKey {
    let first = declaration.arguments.count
    declaration.addEdit("--set", "Update an object by specifying a property path and value to set.", .set)
    declaration.addEdit("--add", "Add an object to a list of objects by a path and key value pairs.", .add)
    declaration.addEdit("--remove", "Remove a property or an element from a list.", .remove)
    declaration.addEdit("--force-string", "Keep values of 'set' and 'add' as text.", .forceString)
    return EditsKey(positions: first..<declaration.arguments.count)
  }

  /// Declares `--no-wait`.
  @inline(never)
  package mutating func noWait() -> Flag {
    let help: StaticString = "Do not wait for the long-running operation to finish."
    let intake: Intake = declaration.implementation == .classic ? .flag : .shaped(.boolean)
    return Flag(position: declaration.add(Argument(spellings: ["--no-wait"], help: Wording(help), intake: intake)))
  }

  /// Has the user confirm before the command runs, and declares `--yes`.
  @inline(never)
  package mutating func confirm(
    _ question: StaticString = "Are you sure you want to perform this operation?"
  ) {
    declaration.question = Wording(question)
    let argument = Argument(
      spellings: ["--yes", "-y"], help: Wording("Do not prompt for confirmation."), intake: .flag)
    _ = declaration.add(argument)
  }
}

extension CommandDeclaration {
  /// Adds an argument; its position is what its key holds.
  mutating func add(_ argument: Argument) -> Int {
    arguments.append(argument)
    return arguments.count - 1
  }

  fileprivate mutating func addEdit(_ spelling: String, _ help: StaticString, _ verb: DocumentEdit.Verb) {
    var argument = Argument(spellings: [spelling], help: Wording(help), intake: .edit(verb))
    if verb == .forceString, implementation == .generated { argument.intake = .shaped(.boolean) }
    argument.group = Wording("Generic Update")
    _ = add(argument)
  }
}
