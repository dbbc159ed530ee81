package import JSON

/// Numbers as Python's `int()` and `float()` read them from text.
package enum PythonNumbers {
  /// How many digits `int()` takes from text.
  private static let digitLimit = 4300

  /// Why a text is no whole number, in Python's words.
  package struct NotAnInteger: Error, Equatable {
    package var reason: String
  }

  /// A whole number with white space around it, a sign, and underscores between digits: `+5`, `1_000`.
  ///
  /// - Throws: ``NotAnInteger`` with the message of Python's `ValueError`.
  package static func integer(_ text: String) throws(NotAnInteger) -> JSONValue {
    let complaint = NotAnInteger(reason: "invalid literal for int() with base 10: \(text.pythonRepresentation)")
    var scalars = text.strippedAsPython.unicodeScalars[...]
    var isNegative = false
    if let sign = scalars.first, sign == "-" || sign == "+" {
      isNegative = sign == "-"
      scalars.removeFirst()
    }
    var digits: [UInt8] = []
    var mayBreak = false
    for scalar in scalars {
      if scalar == "_", mayBreak {
        mayBreak = false
        continue
      }
      guard let digit = decimal(scalar) else { throw complaint }
      digits.append(UInt8(ascii: "0") + digit)
      mayBreak = true
    }
    guard mayBreak else { throw complaint }
    if digits.count > digitLimit {
      throw NotAnInteger(
        reason: "Exceeds the limit (\(digitLimit) digits) for integer string conversion: value has \(digits.count) "
          + "digits; use sys.set_int_max_str_digits() to increase the limit")
    }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    if significant.isEmpty { return .integer(0) }
    let written = (isNegative ? "-" : "") + String(decoding: significant, as: UTF8.self)
    return Int(written).map(JSONValue.integer) ?? .bigInteger(written)
  }

  /// A floating-point number as `float()` reads it; `nil` when it refuses.
  package static func number(_ text: String) -> Double? {
    var letters: [UInt8] = []
    for scalar in text.strippedAsPython.unicodeScalars {
      if let digit = decimal(scalar) {
        letters.append(UInt8(ascii: "0") + digit)
      } else if scalar.isASCII {
        letters.append(UInt8(truncatingIfNeeded: scalar.value).lowercasedASCII)
      } else {
        return nil
      }
    }
    guard let plain = withoutUnderscores(letters) else { return nil }
    let word = String(decoding: plain, as: UTF8.self)
    switch word {
    case "inf", "+inf", "infinity", "+infinity": return .infinity
    case "-inf", "-infinity": return -.infinity
    case "nan", "+nan", "-nan": return .nan
    default: break
    }
    guard plain.allSatisfy({ isDigit($0) || [0x2B, 0x2D, 0x2E, 0x65].contains($0) }) else { return nil }
    // Swift wants a digit on both sides of the point, Python on one.
    var complete: [UInt8] = []
    for (index, byte) in plain.enumerated() {
      if byte == UInt8(ascii: "."), complete.last.map(isDigit) != true {
        guard index + 1 < plain.count, isDigit(plain[index + 1]) else { return nil }
        complete.append(UInt8(ascii: "0"))
      }
      complete.append(byte)
      if byte == UInt8(ascii: "."), index + 1 == plain.count || !isDigit(plain[index + 1]) {
        complete.append(UInt8(ascii: "0"))
      }
    }
    return Double(String(decoding: complete, as: UTF8.self))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The letters without underscores; `nil` when one does not stand between digits.
  private static func withoutUnderscores(_ letters: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    for (index, byte) in letters.enumerated() {
      guard byte == UInt8(ascii: "_") else {
        result.append(byte)
        continue
      }
      guard index > 0, index + 1 < letters.count, isDigit(letters[index - 1]), isDigit(letters[index + 1]) else {
        return nil
      }
    }
    return result
  }

  /// The value of a decimal digit of any script.
  private static func decimal(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII {
      return scalar >= "0" && scalar <= "9" ? UInt8(scalar.value - 0x30) : nil
    }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
    return UInt8(value)
  }
}
