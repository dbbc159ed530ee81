import JSON

// Gives types to what was written. Source: behaviour.md §3; the messages are Python's and `az`'s.

extension Shape {
  /// The words that a Boolean may be written as, in the order of messages.
  static let booleanWords: [(word: String, value: JSONValue)] = [
    ("true", true), ("t", true), ("yes", true), ("y", true), ("1", true),
    ("false", false), ("f", false), ("no", false), ("n", false), ("0", false),
  ]

  var isAnything: Bool { if case .anything = kind { true } else { false } }

  /// The typed value of what was written.
  func value(_ draft: Draft) throws(ShapeFailure) -> JSONValue {
    var draft = draft
    if case .blank = draft {
      guard let blank else { throw .invalid("argument value cannot be blank") }
      draft = Draft(blank)
    }
    if case .value(.null) = draft {
      guard isNullable else { throw .invalid("field is not nullable") }
      return .null
    }
    switch kind {
    case .anything: return draft.json
    case .object: return try object(draft)
    case .dictionary(let element): return try dictionary(draft, element)
    case .list(let element): return try list(draft, element)
    default: return try simple(draft)
    }
  }

  private func mismatch(_ expected: String, _ draft: Draft) -> ShapeFailure {
    .invalid("\(expected) type value expected, got '\(draft.json.pythonText)'(\(draft.json.pythonClass))")
  }

  private func object(_ draft: Draft) throws(ShapeFailure) -> JSONValue {
    guard case .object(let members) = draft else { throw mismatch("dict", draft) }
    var result = JSONObject()
    for (name, inner) in members {
      let shape = try member(name).shape
      // Names are written once each.
      result.appendNew(
        name,
        try Self.placing("Invalid '\(name)' : ") { () throws(ShapeFailure) in try shape.value(inner) })
    }
    return .object(result)
  }

  private func dictionary(_ draft: Draft, _ element: Shape) throws(ShapeFailure) -> JSONValue {
    guard case .object(let members) = draft else { throw mismatch("dict", draft) }
    var result = JSONObject()
    for (name, inner) in members {
      result.appendNew(
        name,
        try Self.placing("Invalid '\(name)' : ") { () throws(ShapeFailure) in try element.value(inner) })
    }
    return .object(result)
  }

  private func list(_ draft: Draft, _ element: Shape) throws(ShapeFailure) -> JSONValue {
    guard case .list(let elements) = draft else { throw mismatch("list", draft) }
    var result: [JSONValue] = []
    for (index, inner) in elements.enumerated() {
      result.append(
        try Self.placing("Invalid at [\(index)] : ") { () throws(ShapeFailure) in try element.value(inner) })
    }
    return .array(result)
  }

  /// Says where a value is invalid.
  private static func placing(
    _ place: String, _ body: () throws(ShapeFailure) -> JSONValue
  ) throws(ShapeFailure) -> JSONValue {
    do {
      return try body()
    } catch .invalid(let message) {
      throw .invalid(place + message)
    }
  }

  private func simple(_ draft: Draft) throws(ShapeFailure) -> JSONValue {
    guard case .value(var value) = draft else { throw mismatch(pythonType, draft) }
    if isText {
      switch value {
      case .bool, .integer, .bigInteger, .double: value = .string(value.pythonText.lowercased())
      default: break
      }
    }
    if case .string(let word) = value { return try read(word) }
    switch (kind, value) {
    case (.boolean, .bool), (.integer, .integer), (.integer, .bigInteger), (.integer, .bool), (.number, .double),
      (.number, .integer), (.number, .bigInteger), (.number, .bool):
      return value
    default: throw mismatch(pythonType, draft)
    }
  }

  private var isText: Bool {
    switch kind {
    case .text, .choice: true
    default: false
    }
  }

  private var pythonType: String {
    switch kind {
    case .integer: "<class 'int'>"
    case .number: "<class 'float'>"
    case .boolean: "<class 'bool'>"
    default: "<class 'str'>"
    }
  }

  private func read(_ word: String) throws(ShapeFailure) -> JSONValue {
    switch kind {
    case .integer:
      do {
        return try PythonNumbers.integer(word)
      } catch {
        throw .plain(error.reason)
      }
    case .number:
      guard let number = PythonNumbers.number(word) else {
        throw .plain("could not convert string to float: \(word.pythonRepresentation)")
      }
      return .double(number)
    case .boolean: return try Self.pick(word, from: Self.booleanWords)
    case .choice(let choices): return try Self.pick(word, from: choices)
    default: return .string(word)
    }
  }

  private static func pick(
    _ word: String, from choices: [(word: String, value: JSONValue)]
  ) throws(ShapeFailure) -> JSONValue {
    let lower = word.lowercased()
    let found = choices.first { choice in
      choice.word.lowercased().isIdentical(to: lower) || choice.value == .string(word)
    }
    if let found { return found.value }
    let shown = "[" + choices.map(\.word.pythonRepresentation).joined(separator: ", ") + "]"
    throw .fatal(CommandError(.refused, "unrecognized value '\(word)' from choices '\(shown)' "))
  }
}

// MARK: - Names and paths

extension Shape {
  /// The member of a name in any of its spellings: `address-prefix`, `address_prefix`, `addressPrefix`.
  func member(_ name: String) throws(ShapeFailure) -> Member {
    guard case .object(let members) = kind else { throw .plain(Self.unknown(name)) }
    let wanted = Self.normalized(name)
    for member in members where member.names.contains(where: { $0.isIdentical(to: name) }) { return member }
    for member in members where member.names.contains(where: { Self.normalized($0).isIdentical(to: wanted) }) {
      return member
    }
    throw .plain(Self.unknown(name))
  }

  private static func unknown(_ name: String) -> String { "Model 'AAZObjectArg' has no field named '\(name)'" }

  /// The name in snake case, as the schema knows it: `addressPrefix` and `address-prefix` become `address_prefix`.
  private static func normalized(_ name: String) -> String {
    let letters = Array(name.utf8)
    guard letters.contains(where: \.isUpper) else {
      return String(decoding: letters.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
    }
    var result: [UInt8] = []
    for (index, byte) in letters.enumerated() {
      if byte.isUpper, let last = result.last, last != UInt8(ascii: "_") {
        let previous = letters[index - 1]
        let nextIsLower = index + 1 < letters.count && letters[index + 1].isLower
        if previous.isLower || previous.isDigit || (previous.isUpper && nextIsLower) {
          result.append(UInt8(ascii: "_"))
        }
      }
      result.append(byte == UInt8(ascii: "-") ? UInt8(ascii: "_") : byte.lowercasedASCII)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The path in the steps of this schema, and the schema at its end.
  ///
  /// - Throws: for a member that is not there, and for going into a text or number.
  func resolve(_ path: [Call.Assignment.Step]) throws(ShapeFailure) -> ([Call.Assignment.Step], Shape) {
    var steps: [Call.Assignment.Step] = []
    var shape = self
    for step in path {
      switch shape.kind {
      case .list(let element), .dictionary(let element):
        steps.append(step)
        shape = element
      case .object:
        guard case .member(let name) = step else {
          throw .plain(Self.unknown(step.text))
        }
        steps.append(step)
        shape = try shape.member(name).shape
      default:
        throw .fatal(.unexpected("'\(shape.className)' object is not subscriptable"))
      }
    }
    return (steps, shape)
  }

  /// What `az` calls the class of this schema.
  private var className: String {
    switch kind {
    case .integer: "AAZIntArg"
    case .number: "AAZFloatArg"
    case .boolean: "AAZBoolArg"
    case .anything: "AAZAnyTypeArg"
    default: "AAZStrArg"
    }
  }
}

extension Call.Assignment.Step {
  var text: String {
    switch self {
    case .member(let name): name
    case .element(let index): String(index)
    case .append: "_+_"
    }
  }
}

extension UInt8 {
  var isUpper: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  var isLower: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
