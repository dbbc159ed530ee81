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
    Flag(position: add(spellings, help, .flag, group: group))
  }

  private mutating func add(
    _ spellings: StaticString, _ help: StaticString, _ intake: Intake, group: StaticString?
  ) -> Int {
    var argument = Argument(spellings: Wording(spellings).words, help: Wording(help), intake: intake)
    argument.group = group.map(Wording.init)
    return declaration.add(argument)
  }

  /// Declares an option that takes a list of another length than one or more.
  ///
  /// - Parameter arity: how many words: any number, or exactly so many.
  @inline(never)
  package mutating func list<Value: ArgumentValue>(
    _ spellings: StaticString, _ help: StaticString, of type: Value.Type, _ arity: Arity = .any,
    required: Bool = false, group: StaticString? = nil
  ) -> Key<[Value]> {
    let key = argument(spellings, help, of: [Value].self, required: required, group: group)
    switch declaration.arguments[key.position].intake {
    case .words(_, let conversion): declaration.arguments[key.position].intake = .words(arity, conversion)
    case .shaped(var shape):
      if arity == .any { shape.blank = [] }
      declaration.arguments[key.position].intake = .shaped(shape)
    default: break
    }
    return key
  }

  /// Declares an option that may stand alone.
  ///
  /// - Parameter bare: the word that it then has; without one it counts as given, but has no value.
  @inline(never)
  package mutating func optionalWord(
    _ spellings: StaticString, _ help: StaticString, bare: StaticString? = nil, group: StaticString? = nil
  ) -> Key<String> {
    Key(position: add(spellings, help, .optionalWord(.text, bare: bare.map(Wording.init)), group: group))
  }

  /// Declares an option that takes one of some words, or none, which stands for one of them.
  @inline(never)
  package mutating func optionalChoice<Value: ArgumentChoice>(
    _ spellings: StaticString, _ help: StaticString, of type: Value.Type, bare: StaticString,
    group: StaticString? = nil
  ) -> Key<Value> {
    let key = argument(spellings, help, of: type, group: group)
    if case .words(_, let conversion) = declaration.arguments[key.position].intake {
      declaration.arguments[key.position].intake = .optionalWord(conversion, bare: Wording(bare))
    }
    return key
  }

  /// Declares an option with one tag, `key=value` or `key`; bare it is an empty object.
  @inline(never)
  package mutating func tag(_ spellings: StaticString, _ help: StaticString) -> Key<JSONObject> {
    Key(position: add(spellings, help, .optionalWord(.tag, bare: Wording("")), group: nil))
  }

  /// Declares an option with a date of one or more words; the value is ISO 8601, perhaps without year, month or day
  /// (``DateText/isoDate(_:)``).
  ///
  /// - Parameter expected: what `az` says is expected when it complains about the text.
  @inline(never)
  package mutating func date(
    _ spellings: StaticString, _ help: StaticString, expected: StaticString, group: StaticString? = nil
  ) -> Key<String> {
    Key(position: add(spellings, help, .date(expected: Wording(expected)), group: group))
  }

  /// Declares an option with the path of a file, in which `~` stands for the home directory.
  @inline(never)
  package mutating func path(
    _ spellings: StaticString, _ help: StaticString, required: Bool = false, group: StaticString? = nil
  ) -> Key<String> {
    let position = add(spellings, help, .words(.one, .path), group: group)
    declaration.arguments[position].isRequired = required
    return Key(position: position)
  }

  /// Declares an option whose words a function reads together, where they stand in the command line.
  ///
  /// - Parameter read: the value of the words; what it throws ends the reading of the command line there.
  @inline(never)
  package mutating func whole(
    _ spellings: StaticString, _ help: StaticString, _ arity: Arity = .oneOrMore, required: Bool = false,
    group: StaticString? = nil, read: @escaping @Sendable ([String]) throws(CommandError) -> JSONValue
  ) -> Key<JSONValue> {
    let position = add(spellings, help, .whole(arity, WordsReader(read)), group: group)
    declaration.arguments[position].isRequired = required
    return Key(position: position)
  }

  /// Like ``whole``, but each use of the option adds a value to a list.
  @inline(never)
  package mutating func appendedWhole(
    _ spellings: StaticString, _ help: StaticString, required: Bool = false, group: StaticString? = nil,
    read: @escaping @Sendable ([String]) throws(CommandError) -> JSONValue
  ) -> Key<[JSONValue]> {
    let position = add(spellings, help, .appendedWhole(.oneOrMore, WordsReader(read)), group: group)
    declaration.arguments[position].isRequired = required
    return Key(position: position)
  }

  /// Declares an option of which each use adds a list of words.
  @inline(never)
  package mutating func appended(
    _ spellings: StaticString, _ help: StaticString, required: Bool = false, group: StaticString? = nil
  ) -> Key<[[String]]> {
    let position = add(spellings, help, .appended(.oneOrMore, .text), group: group)
    declaration.arguments[position].isRequired = required
    return Key(position: position)
  }

  /// Declares words that stand without an option; `placeholder` is what messages show: `<KEY>`.
  ///
  /// - Parameter completer: the name of the hook that knows live values.
  @inline(never)
  package mutating func positional(
    _ placeholder: StaticString, _ help: StaticString, _ arity: Arity, completer: StaticString? = nil
  ) -> Key<[String]> {
    var argument = Argument(spellings: [], help: Wording(help), intake: .words(arity, .text))
    argument.placeholder = Wording(placeholder)
    argument.isRequired = arity == .oneOrMore || arity == .one
    argument.completer = completer.map(Wording.init)
    return Key(position: declaration.add(argument))
  }

  /// Declares one word that stands without an option; `placeholder` is what messages show: `<SHELL>`.
  ///
  /// - Parameter completer: the name of the hook that knows live values.
  @inline(never)
  package mutating func word<Value: ArgumentValue>(
    _ placeholder: StaticString, _ help: StaticString, of type: Value.Type, required: Bool = true,
    completer: StaticString? = nil
  ) -> Key<Value> {
    var intake = Value.intake(declaration.implementation)
    if !required, case .words(_, let conversion) = intake { intake = .words(.optional, conversion) }
    var argument = Argument(spellings: [], help: Wording(help), intake: intake)
    argument.placeholder = Wording(placeholder)
    argument.isRequired = required
    argument.completer = completer.map(Wording.init)
    return Key(position: declaration.add(argument))
  }

  /// Declares a word that may stand without an option.
  @inline(never)
  package mutating func optionalPositional(_ placeholder: StaticString, _ help: StaticString) -> Key<String> {
    Key(position: positional(placeholder, help, .optional).position)
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
  package mutating func tags(_ help: StaticString, required: Bool = false) -> Key<JSONObject> {
    argument("--tags", help, of: JSONObject.self, required: required)
  }
}

extension CommandDeclaration {
  /// Adds an argument; its position is what its key holds.
  mutating func add(_ argument: Argument) -> Int {
    // A command with a subscription of its own has no other.
    if argument.spellings.contains(where: { $0.text == "--subscription" }) { hasSubscription = false }
    arguments.append(argument)
    return arguments.count - 1
  }
}
