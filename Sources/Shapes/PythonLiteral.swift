import JSON

/// A value that a user wrote, as az understands it: JSON, else a Python literal.
struct WrittenValue: Equatable {
  /// The value; tuples and sets as arrays.
  var value: JSONValue
  /// What Python shows of a value that JSON has no name for (a tuple, a set, bytes, a complex number): its `repr` and
  /// its type. A generated or dictionary-based command refuses it wherever it knows the type it wants.
  var foreign: Foreign?

  struct Foreign: Equatable {
    var text: String
    var type: String
  }

  init(_ value: JSONValue, foreign: Foreign? = nil) {
    self.value = value
    self.foreign = foreign
  }

  /// What a text means, or `nil` when it is neither JSON nor a Python literal. Source: behaviour.md §5.
  init?(parsing text: String) {
    if let value = try? JSONParser.parse(text), !value.isTooLongForPython {
      self.init(value)
    } else {
      var parser = PythonLiteralParser(text)
      guard let written = parser.parse() else { return nil }
      self = written
    }
  }

  /// What `--set` and `--add` make of a text: its meaning, else the text itself.
  init(orText text: String) {
    self = WrittenValue(parsing: text) ?? WrittenValue(.string(text))
  }

  var pythonText: String { foreign?.text ?? value.pythonText }
  var pythonDescription: String { foreign?.text ?? value.pythonDescription }
  var pythonType: String { foreign?.type ?? value.pythonType }
}

extension JSONValue {
  /// Python refuses to read whole numbers of more than 4,300 digits.
  fileprivate var isTooLongForPython: Bool {
    switch self {
    case .bigInteger(let digits): digits.utf8.count - (digits.utf8.first == UInt8(ascii: "-") ? 1 : 0) > 4300
    case .array(let elements): elements.contains(where: \.isTooLongForPython)
    case .object(let members): members.values.contains(where: \.isTooLongForPython)
    default: false
    }
  }
}

/// Reads what Python's `ast.literal_eval` reads: texts, bytes, numbers, tuples, lists, dictionaries, sets, `True`,
/// `False`, `None`, and sums of a real and an imaginary number.
struct PythonLiteralParser {
  /// Python's own limit on brackets inside brackets.
  static let depthLimit = 200

  let bytes: [UInt8]
  var position = 0
  private var depth = 0
  var isInBrackets: Bool { depth > 0 }

  init(_ text: String) {
    bytes = Array(text.utf8)
    while position < bytes.count, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
  }

  var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// The value of the whole text, or `nil` when it is no literal.
  mutating func parse() -> WrittenValue? {
    passSpace(acrossLines: true)
    guard let first = value() else { return nil }
    var elements = [first]
    var isTuple = false
    passSpace()
    while take(",") {
      isTuple = true
      passSpace()
      if atEnd { break }
      guard let next = value() else { return nil }
      elements.append(next)
      passSpace()
    }
    passSpace(acrossLines: true)
    guard position == bytes.count else { return nil }
    return isTuple ? Self.tuple(elements) : first
  }

  private var atEnd: Bool { position == bytes.count || byte == 0x0A || byte == 0x0D }

  /// Passes over blanks, joined lines and comments; inside brackets over line ends as well.
  private mutating func passSpace(acrossLines: Bool = false) {
    while position < bytes.count {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C:
        position += 1
      case 0x0A, 0x0D:
        guard acrossLines || depth > 0 else { return }
        position += 1
      case UInt8(ascii: "\\"):
        guard position + 2 < bytes.count, bytes[position + 1] == 0x0A else { return }
        position += 2
      case UInt8(ascii: "#"):
        while position < bytes.count, byte != 0x0A { position += 1 }
      default:
        return
      }
    }
  }

  mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard position < bytes.count, byte == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }

  // MARK: - Numbers and their sums

  /// A literal with what is needed to add it up.
  struct Operand {
    var value: WrittenValue
    /// Of a whole or floating-point number.
    var real: Double?
    /// Of an imaginary number.
    var imaginary: Double?
    /// Whether a sign was before it, so that it bears no other.
    var isSigned = false
  }

  private mutating func value() -> WrittenValue? { sum()?.value }

  private mutating func sum() -> Operand? {
    guard let left = signed() else { return nil }
    passSpace()
    guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") else { return left }
    guard let real = left.real else { return nil }
    let isMinus = byte == UInt8(ascii: "-")
    position += 1
    passSpace()
    guard let right = atom(), !right.isSigned, let imaginary = right.imaginary else { return nil }
    return Operand(value: Self.complex(real, isMinus ? -imaginary : imaginary))
  }

  private mutating func signed() -> Operand? {
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") else { return atom() }
    let isMinus = byte == UInt8(ascii: "-")
    position += 1
    passSpace()
    guard var operand = atom(), !operand.isSigned, operand.real != nil || operand.imaginary != nil else { return nil }
    if isMinus { operand = operand.negated }
    operand.isSigned = true
    return operand
  }

  /// Python shows a complex number without `.0`, and the real part only when it is not zero.
  fileprivate static func complex(_ real: Double, _ imaginary: Double) -> WrittenValue {
    func bare(_ number: Double) -> String {
      let text = JSONValue.double(number).pythonDescription
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    let sign = imaginary.sign == .minus ? "" : "+"
    let text = real == 0 && real.sign == .plus ? "\(bare(imaginary))j" : "(\(bare(real))\(sign)\(bare(imaginary))j)"
    return WrittenValue(.string(text), foreign: .init(text: text, type: "<class 'complex'>"))
  }

  static func imaginary(_ number: Double) -> Operand {
    Operand(value: complex(0, number), real: nil, imaginary: number)
  }

  // MARK: - Containers

  private mutating func atom() -> Operand? {
    let start = byte
    switch start {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      guard depth < Self.depthLimit else { return nil }
      depth += 1
      defer { depth -= 1 }
      position += 1
      passSpace()
      let operand: Operand?
      switch start {
      case UInt8(ascii: "("): operand = parenthesis()
      case UInt8(ascii: "["): operand = list()
      default: operand = dictionaryOrSet()
      }
      return operand
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      return strings()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return number()
    case UInt8(ascii: "."):
      return bytes[position...].starts(with: "...".utf8) ? ellipsis() : number()
    default:
      return startsString ? strings() : word()
    }
  }

  private mutating func ellipsis() -> Operand {
    position += 3
    return Operand(value: WrittenValue("Ellipsis", foreign: .init(text: "Ellipsis", type: "<class 'ellipsis'>")))
  }

  private mutating func word() -> Operand? {
    let start = position
    while byte.isSmall || byte.isCapital || byte.isDigit || byte == UInt8(ascii: "_") || byte >= 0x80 { position += 1 }
    switch String(decoding: bytes[start..<position], as: UTF8.self) {
    case "None": return Operand(value: WrittenValue(.null))
    case "True": return Operand(value: WrittenValue(true))
    case "False": return Operand(value: WrittenValue(false))
    case "set":
      passSpace()
      guard take("(") else { return nil }
      passSpace()
      guard take(")") else { return nil }
      return Operand(value: WrittenValue([], foreign: .init(text: "set()", type: "<class 'set'>")))
    default: return nil
    }
  }

  /// What follows an opening parenthesis: a value in parentheses or a tuple.
  private mutating func parenthesis() -> Operand? {
    guard let (elements, endsWithComma) = elements(until: ")") else { return nil }
    if elements.count == 1, !endsWithComma { return elements[0] }
    return Operand(value: Self.tuple(elements.map(\.value)))
  }

  private mutating func list() -> Operand? {
    guard let elements = elements(until: "]")?.0.map(\.value) else { return nil }
    let value = JSONValue.array(elements.map(\.value))
    guard elements.contains(where: { $0.foreign != nil }) else { return Operand(value: WrittenValue(value)) }
    let text = "[" + elements.map(\.pythonDescription).joined(separator: ", ") + "]"
    return Operand(value: WrittenValue(value, foreign: .init(text: text, type: "<class 'list'>")))
  }

  /// Values parted by commas, up to and with a closing bracket.
  private mutating func elements(until end: Unicode.Scalar) -> ([Operand], endsWithComma: Bool)? {
    var elements: [Operand] = []
    var endsWithComma = false
    while !take(end) {
      guard elements.isEmpty || endsWithComma, let element = sum() else { return nil }
      elements.append(element)
      passSpace()
      endsWithComma = take(",")
      passSpace()
    }
    return (elements, endsWithComma)
  }

  private static func tuple(_ elements: [WrittenValue]) -> WrittenValue {
    let inner = elements.map(\.pythonDescription).joined(separator: ", ")
    let text = elements.count == 1 ? "(\(inner),)" : "(\(inner))"
    return WrittenValue(.array(elements.map(\.value)), foreign: .init(text: text, type: "<class 'tuple'>"))
  }

  private mutating func dictionaryOrSet() -> Operand? {
    if take("}") { return Operand(value: WrittenValue(.object(JSONObject()))) }
    guard let first = value() else { return nil }
    passSpace()
    guard byte == UInt8(ascii: ":") else { return set(startingWith: first) }
    var members = JSONObject()
    var texts = JSONObject()
    var isForeign = false
    var key = first
    while true {
      passSpace()
      guard take(":"), let name = key.jsonName else { return nil }
      passSpace()
      guard let value = self.value() else { return nil }
      members[name] = value.value
      texts[name] = .string("\(key.pythonDescription): \(value.pythonDescription)")
      isForeign = isForeign || value.foreign != nil || key.value.string == nil
      passSpace()
      if take("}") { break }
      guard take(",") else { return nil }
      passSpace()
      if take("}") { break }
      guard let next = self.value() else { return nil }
      key = next
    }
    guard isForeign else { return Operand(value: WrittenValue(.object(members))) }
    let text = "{" + texts.values.map(\.pythonText).joined(separator: ", ") + "}"
    return Operand(value: WrittenValue(.object(members), foreign: .init(text: text, type: "<class 'dict'>")))
  }

  private mutating func set(startingWith first: WrittenValue) -> Operand? {
    var elements = [first]
    while !take("}") {
      guard take(",") else { return nil }
      passSpace()
      if take("}") { break }
      guard let next = value() else { return nil }
      elements.append(next)
      passSpace()
    }
    guard elements.allSatisfy(\.isHashable) else { return nil }
    let text = "{" + elements.map(\.pythonDescription).joined(separator: ", ") + "}"
    return Operand(
      value: WrittenValue(.array(elements.map(\.value)), foreign: .init(text: text, type: "<class 'set'>")))
  }
}

extension PythonLiteralParser.Operand {
  fileprivate var negated: Self {
    if let imaginary {
      return Self(value: PythonLiteralParser.complex(-0.0, -imaginary), imaginary: -imaginary)
    }
    var result = self
    result.real = real.map { -$0 }
    switch value.value {
    case .integer(let number): result.value = WrittenValue(.negative(of: number))
    case .bigInteger(let digits): result.value = WrittenValue(.negative(ofDigits: digits))
    case .double(let number): result.value = WrittenValue(.double(-number))
    default: break
    }
    return result
  }
}

extension JSONValue {
  fileprivate static func negative(of number: Int) -> JSONValue {
    number == .min ? .bigInteger(String(number.magnitude)) : .integer(-number)
  }

  fileprivate static func negative(ofDigits digits: String) -> JSONValue {
    Int("-" + digits).map(JSONValue.integer) ?? .bigInteger("-" + digits)
  }
}

extension WrittenValue {
  /// Whether Python takes it into a set.
  fileprivate var isHashable: Bool {
    switch foreign?.type {
    case "<class 'tuple'>": value.array?.allSatisfy { WrittenValue($0).isHashable } ?? false
    case "<class 'list'>", "<class 'dict'>", "<class 'set'>": false
    default: value.array == nil && value.object == nil
    }
  }

  /// The name that Python's `json` gives to a key; `nil` for keys it refuses.
  fileprivate var jsonName: String? {
    guard foreign == nil else { return nil }
    switch value {
    case .string(let text): return text
    case .null: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .integer, .bigInteger, .double: return value.pythonDescription
    case .array, .object: return nil
    }
  }
}
