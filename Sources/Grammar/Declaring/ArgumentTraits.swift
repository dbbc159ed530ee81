import JSON

// Traits that few arguments have: set after the declaration, so that the common call stays short.

extension Command {
  /// Marks an argument as preview or experimental.
  @inline(never)
  package mutating func mature<Value>(_ key: Key<Value>, _ maturity: Maturity) {
    declaration.arguments[key.position].maturity = maturity
  }

  /// Marks an option without a value as preview or experimental.
  @inline(never)
  package mutating func mature(_ flag: Flag, _ maturity: Maturity) {
    declaration.arguments[flag.position].maturity = maturity
  }

  /// Announces that an argument goes away.
  ///
  /// - Parameter target: how the notice calls the argument; its spellings when left out.
  @inline(never)
  package mutating func deprecate<Value>(
    _ key: Key<Value>, target: StaticString? = nil, replacement: StaticString? = nil,
    expiration: StaticString? = nil, hidden: Bool = false
  ) {
    declaration.arguments[key.position].deprecation = Deprecation(
      target: target.map(Wording.init), replacement: replacement.map(Wording.init),
      expiration: expiration.map(Wording.init), isHidden: hidden)
    if hidden { declaration.arguments[key.position].isHidden = true }
  }

  /// Announces that one spelling of an argument goes away.
  @inline(never)
  package mutating func deprecate<Value>(
    _ key: Key<Value>, spelling: StaticString, replacement: StaticString, expiration: StaticString? = nil,
    hidden: Bool = true
  ) {
    let wanted = Wording(spelling).text
    for index in declaration.arguments[key.position].spellings.indices
    where declaration.arguments[key.position].spellings[index].text == wanted {
      declaration.arguments[key.position].spellings[index].deprecation = Deprecation(
        replacement: Wording(replacement), expiration: expiration.map(Wording.init), isHidden: hidden)
    }
  }

  /// Announces a change of an argument, printed when the argument is used or at every use of the command.
  @inline(never)
  package mutating func announce<Value>(_ key: Key<Value>, _ text: StaticString, always: Bool = false) {
    declaration.arguments[key.position].announcement = (Wording(text), always)
  }

  /// Leaves an argument out of help and completion.
  @inline(never)
  package mutating func hide<Value>(_ key: Key<Value>) {
    declaration.arguments[key.position].isHidden = true
  }

  /// Has a function make the value: of each word where it is read in a classic command, of a text when a generated
  /// command starts.
  @inline(never)
  package mutating func convert<Value>(_ key: Key<Value>, by converter: Converter) {
    switch declaration.arguments[key.position].intake {
    case .words(let arity, _): declaration.arguments[key.position].intake = .words(arity, .custom(converter))
    case .shaped: limit(key, .conversion(converter))
    default: preconditionFailure("no word to convert: \(declaration.arguments[key.position].name)")
    }
  }

  /// Bounds the value of a generated argument; checked when the command starts.
  @inline(never)
  package mutating func limit<Value>(_ key: Key<Value>, _ limit: Limit) {
    if case .shaped(var shape) = declaration.arguments[key.position].intake {
      shape.limit = limit
      declaration.arguments[key.position].intake = .shaped(shape)
    }
  }

  /// Lets an option of a generated command stand alone, with a word that it then has.
  @inline(never)
  package mutating func blank<Value>(_ key: Key<Value>, _ word: StaticString) {
    if case .shaped(var shape) = declaration.arguments[key.position].intake {
      shape.blank = .string(Wording(word).text)
      declaration.arguments[key.position].intake = .shaped(shape)
    }
  }

  /// Lets `null` be a value of a generated argument.
  @inline(never)
  package mutating func allowNull<Value>(_ key: Key<Value>) {
    if case .shaped(var shape) = declaration.arguments[key.position].intake {
      shape.isNullable = true
      declaration.arguments[key.position].intake = .shaped(shape)
    }
  }
}
