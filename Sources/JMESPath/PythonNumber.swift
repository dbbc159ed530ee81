import JSON

/// Reads numbers from text as Python's `int` and `float` do.
enum PythonNumber {
  /// What `to_number` makes of a text: `int` if that reads it, else `float`, else nothing.
  static func read(_ text: String) -> JSONValue? {
    let characters = plain(text)
    return integer(characters) ?? floatingPoint(characters).map(JSONValue.double)
  }

  /// The text without white space around it, digits of any script made ASCII, all other characters that are not ASCII
  /// made question marks.
  private static func plain(_ text: String) -> ArraySlice<UInt8> {
    var bytes = Array(text.utf8)
    // Only such text does Python look through for digits and blanks of other scripts.
    if bytes.contains(where: { $0 >= 0x80 }) { bytes = text.unicodeScalars.map(plain) }
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
    let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    return bytes[start..<end]
  }

  private static func plain(_ scalar: Unicode.Scalar) -> UInt8 {
    if let digit = scalar.decimalDigit { return UInt8(ascii: "0") + digit }
    if scalar.isPythonSpace { return UInt8(ascii: " ") }
    return scalar.isASCII ? UInt8(scalar.value) : UInt8(ascii: "?")
  }

  private static func integer(_ characters: ArraySlice<UInt8>) -> JSONValue? {
    let (sign, rest) = signed(characters)
    guard let digits = withoutUnderscores(rest), !digits.isEmpty, digits.count <= Limit.integerDigits,
      digits.allSatisfy(\.isDigit)
    else { return nil }
    return Number(BigInteger(digits: sign + String(decoding: digits, as: UTF8.self))).json
  }

  private static func floatingPoint(_ characters: ArraySlice<UInt8>) -> Double? {
    let (sign, rest) = signed(characters)
    let number: Double
    switch String(decoding: rest.prefix(9), as: UTF8.self).lowercased() {
    case "inf", "infinity": number = .infinity
    case "nan": number = .nan
    default:
      guard let digits = withoutUnderscores(rest), isDecimal(digits) else { return nil }
      number = Double(String(decoding: digits, as: UTF8.self)) ?? .infinity
    }
    return sign == "-" ? -number : number
  }

  private static func signed(_ characters: ArraySlice<UInt8>) -> (sign: String, rest: ArraySlice<UInt8>) {
    switch characters.first {
    case UInt8(ascii: "-"): ("-", characters.dropFirst())
    case UInt8(ascii: "+"): ("", characters.dropFirst())
    default: ("", characters)
    }
  }

  /// - Returns: `nil` when an underscore stands elsewhere than between two digits.
  private static func withoutUnderscores(_ characters: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(characters.count)
    var isAfterDigit = false
    var isAfterUnderscore = false
    for byte in characters {
      if byte == UInt8(ascii: "_") {
        guard isAfterDigit else { return nil }
        (isAfterDigit, isAfterUnderscore) = (false, true)
      } else {
        guard byte.isDigit || !isAfterUnderscore else { return nil }
        (isAfterDigit, isAfterUnderscore) = (byte.isDigit, false)
        result.append(byte)
      }
    }
    return isAfterUnderscore ? nil : result
  }

  /// Whether these are digits with at most one point among or around them, and an exponent or none.
  private static func isDecimal(_ characters: [UInt8]) -> Bool {
    var rest = characters[...]
    let whole = rest.prefix(while: \.isDigit).count
    rest = rest.dropFirst(whole)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: \.isDigit).count
      rest = rest.dropFirst(fraction + 1)
    }
    guard whole + fraction > 0 else { return false }
    guard let mark = rest.first else { return true }
    guard mark | 0x20 == UInt8(ascii: "e") else { return false }
    let exponent = signed(rest.dropFirst()).rest
    return !exponent.isEmpty && exponent.allSatisfy(\.isDigit)
  }
}
