import JSON

/// Writes values as Python prints them: in error messages, and for `to_string`.
struct PythonText {
  private var bytes: [UInt8] = []

  /// What may still be written, in bytes.
  private var room: Int

  private init(room: Int) {
    self.room = room
  }

  /// The value as Python's `str` gives it: `True`, `a`, `['a']`.
  ///
  /// - Throws: ``JMESPathError/tooMuch`` when it is longer than `limit` bytes.
  static func display(_ value: Value, limit: Int) throws(JMESPathError) -> String {
    if let text = value.string { return text }
    var writer = PythonText(room: limit)
    try writer.write(value, as: .representation)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value as Python's `json.dumps` gives it, in ASCII and without blanks.
  ///
  /// - Throws: ``JMESPathError/tooMuch`` when it is longer than `limit` bytes.
  static func json(_ value: Value, limit: Int) throws(JMESPathError) -> String {
    var writer = PythonText(room: limit)
    try writer.write(value, as: .json)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private enum Form {
    case representation, json
  }

  /// What stands for an expression, whose address in memory nobody can foretell.
  private static let reference = "<jmespath.visitor._Expression object at 0x7f0000000000>"

  private mutating func append(_ text: String) throws(JMESPathError) {
    room -= text.utf8.count
    if room < 0 { throw .tooMuch }
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func write(_ value: Value, as form: Form) throws(JMESPathError) {
    // Short values take time, if not room.
    room -= Limit.step
    if let list = value.list { return try write(list, as: form) }
    if let members = value.members {
      return form == .representation && members.isOrdered ? try writeOrdered(members) : try write(members, as: form)
    }
    guard case .json(let scalar) = value else {
      return form == .json ? try write(Self.reference, as: form) : try append(Self.reference)
    }
    switch scalar {
    case .null: try append(form == .json ? "null" : "None")
    case .bool(let flag): try append(form == .json ? (flag ? "true" : "false") : (flag ? "True" : "False"))
    case .integer(let number): try append(String(number))
    case .bigInteger(let digits): try append(digits)
    case .double(let number): try append(form == .json ? number.pythonDescription : number.pythonRepresentation)
    case .string(let text): try write(text, as: form)
    case .array, .object: break
    }
  }

  private mutating func write(_ text: String, as form: Form) throws(JMESPathError) {
    if form == .representation { return try append(text.pythonRepresentation) }
    var writer = JSONWriter(.compact, escapesNonASCII: true)
    writer.write(text)
    room -= writer.bytes.count
    if room < 0 { throw .tooMuch }
    // Python escapes U+007F too.
    for byte in writer.bytes {
      if byte == 0x7F { bytes.append(contentsOf: "\\u007f".utf8) } else { bytes.append(byte) }
    }
  }

  private mutating func write(_ list: List, as form: Form) throws(JMESPathError) {
    try append("[")
    for position in 0..<list.count {
      if position > 0 { try append(form == .json ? "," : ", ") }
      try write(list[position], as: form)
    }
    try append("]")
  }

  private mutating func write(_ members: Members, as form: Form) throws(JMESPathError) {
    try append("{")
    for (position, name) in members.names.enumerated() {
      if position > 0 { try append(form == .json ? "," : ", ") }
      try write(name, as: form)
      try append(form == .json ? ":" : ": ")
      try write(members.values[position], as: form)
    }
    try append("}")
  }

  /// As Python 3.11 shows an `OrderedDict`.
  private mutating func writeOrdered(_ members: Members) throws(JMESPathError) {
    guard members.count > 0 else { return try append("OrderedDict()") }
    try append("OrderedDict([")
    for (position, name) in members.names.enumerated() {
      if position > 0 { try append(", ") }
      try append("(")
      try write(name, as: .representation)
      try append(", ")
      try write(members.values[position], as: .representation)
      try append(")")
    }
    try append("])")
  }
}

extension Double {
  /// The number as Python's `repr` gives it.
  fileprivate var pythonRepresentation: String {
    isFinite ? pythonDescription : isNaN ? "nan" : self < 0 ? "-inf" : "inf"
  }
}

extension String {
  /// The text as Python's `repr` gives it.
  fileprivate var pythonRepresentation: String {
    let quote: Unicode.Scalar = utf8.contains(UInt8(ascii: "'")) && !utf8.contains(UInt8(ascii: "\"")) ? "\"" : "'"
    var result = String(quote)
    for scalar in unicodeScalars {
      switch scalar {
      case quote, "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.isPrintableInPython: result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x100: result += "\\x" + scalar.value.hexadecimal(digits: 2)
      case _ where scalar.value < 0x10000: result += "\\u" + scalar.value.hexadecimal(digits: 4)
      default: result += "\\U" + scalar.value.hexadecimal(digits: 8)
      }
    }
    result.unicodeScalars.append(quote)
    return result
  }
}

extension BinaryInteger {
  fileprivate func hexadecimal(digits: Int) -> String {
    let text = String(self, radix: 16)
    return String(repeating: "0", count: max(digits - text.utf8.count, 0)) + text
  }
}
