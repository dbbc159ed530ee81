import JSON

/// A value of another type than the schema wants, in the words of az's generated layer.
struct TypeMismatch: Error {
  var message: String
  /// A whole number that no floating-point number equals.
  var isPrecisionLoss = false
}

extension Shape {
  /// A written value as the schema holds it: unknown members dropped, names as on the wire, texts that mean a number
  /// or a flag turned into one. `null` stands for "not set" wherever null is not allowed.
  func typed(_ written: WrittenValue, _ use: TypeUse) throws(TypeMismatch) -> JSONValue {
    let type = type(use)
    if written.foreign != nil, type.kind != .any { throw mismatch(type.kind, written) }
    return try typed(written.value, type)
  }

  private func typed(_ value: JSONValue, _ type: ShapeType) throws(TypeMismatch) -> JSONValue {
    if value.isNull { return .null }
    switch (type.kind, value) {
    case (.object, .object(let members)):
      var result = JSONObject()
      for match in matches(members, type) {
        let value = try typed(members.values[match.position], self.type(match.field.use))
        if !value.isNull || match.field.use.isNullable { result.appendNew(members.name(of: match), value) }
      }
      return .object(result)
    case (.dictionary, .object(let members)):
      let element = self.type(type.element)
      return .object(try members.mapValues { value throws(TypeMismatch) in try typed(value, element) })
    case (.list, .array(let elements)):
      let element = self.type(type.element)
      var result: [JSONValue] = []
      for value in elements { result.append(try typed(value, element)) }
      return .array(result)
    case (.text, .string), (.time, .string), (.integer, .integer), (.integer, .bigInteger), (.integer, .bool),
      (.flag, .bool), (.number, .double), (.any, _):
      return value
    case (.number, .integer), (.number, .bigInteger), (.number, .bool):
      return try floating(value)
    case (.integer, .string(let text)), (.flag, .string(let text)), (.number, .string(let text)):
      guard let meant = WrittenValue(parsing: text), meant.foreign == nil, !meant.value.isText, !meant.value.isNull,
        let result = try? typed(meant.value, type)
      else { throw mismatch(type.kind, WrittenValue(value)) }
      return result
    default:
      throw mismatch(type.kind, WrittenValue(value))
    }
  }

  private func floating(_ value: JSONValue) throws(TypeMismatch) -> JSONValue {
    let digits = value.bool.map { $0 ? "1" : "0" } ?? value.pythonDescription
    guard let number = Double(digits), number.isFinite else {
      throw TypeMismatch(message: "int too large to convert to float")
    }
    guard number.wholeDigits.isIdentical(to: digits) else {
      throw TypeMismatch(
        message: "Precision Loss from '\(digits)'(<class 'int'>) to '\(number.pythonDescription)'(<class 'float'>)",
        isPrecisionLoss: true)
    }
    return .double(number)
  }

  /// That a value is not of the type wanted.
  func mismatch(_ kind: ShapeType.Kind, _ value: WrittenValue) -> TypeMismatch {
    let wanted =
      switch kind {
      case .text, .time: "str"
      case .integer: "int"
      case .number: "float"
      case .flag: "bool"
      case .object, .dictionary: "dict"
      case .list: "list"
      case .any: "object"
      }
    return TypeMismatch(message: "Expect <class '\(wanted)'>, got \(value.pythonText) (\(value.pythonType))")
  }
}

extension JSONValue {
  fileprivate var isText: Bool {
    if case .string = self { true } else { false }
  }
}

extension Double {
  /// All digits of a whole number.
  fileprivate var wholeDigits: String {
    if magnitude < 0x1p63 { return String(Int(self)) }
    // Beyond 64 bits the number is its significand with zeros in binary after it.
    var digits = String(significandBitPattern | 1 << 52).utf8.reversed().map { Int($0 & 0x0F) }
    for _ in 0..<max(0, Int(exponent) - 52) {
      var carry = 0
      for index in digits.indices {
        carry += digits[index] * 2
        digits[index] = carry % 10
        carry /= 10
      }
      if carry > 0 { digits.append(carry) }
    }
    return (sign == .minus ? "-" : "") + digits.reversed().map(String.init).joined()
  }
}
