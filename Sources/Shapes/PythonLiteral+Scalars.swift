import JSON

// Numbers and texts of Python literals.

extension PythonLiteralParser {
  // MARK: - Numbers

  mutating func number() -> Operand? {
    if byte == UInt8(ascii: "0"), position + 1 < bytes.count, let radix = Self.radix(bytes[position + 1]) {
      return prefixedNumber(radix: radix)
    }
    guard let whole = digits(radix: 10) else { return nil }
    var text = whole
    var isWhole = true
    if take(".") {
      isWhole = false
      text += [UInt8(ascii: ".")]
      guard let fraction = digits(radix: 10), !(whole.isEmpty && fraction.isEmpty) else { return nil }
      text += fraction.isEmpty ? [UInt8(ascii: "0")] : fraction
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      var exponent: [UInt8] = [UInt8(ascii: "e")]
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
        exponent.append(byte)
        position += 1
      }
      guard let digits = digits(radix: 10), !digits.isEmpty else { return nil }
      isWhole = false
      text += exponent + digits
    }
    if whole.isEmpty { text.insert(UInt8(ascii: "0"), at: 0) }
    let number = Double(String(decoding: text, as: UTF8.self)) ?? .infinity
    if byte | 0x20 == UInt8(ascii: "j") {
      position += 1
      return endsNumber ? Self.imaginary(number) : nil
    }
    guard endsNumber else { return nil }
    guard isWhole else { return Operand(value: WrittenValue(.double(number)), real: number) }
    if whole.first == UInt8(ascii: "0"), whole.contains(where: { $0 != UInt8(ascii: "0") }) { return nil }
    guard whole.count <= 4300 else { return nil }
    let digits = String(decoding: whole.drop { $0 == UInt8(ascii: "0") }, as: UTF8.self)
    let value = digits.isEmpty ? JSONValue.integer(0) : Int(digits).map(JSONValue.integer) ?? .bigInteger(digits)
    return Operand(value: WrittenValue(value), real: number)
  }

  private static func radix(_ letter: UInt8) -> Int? {
    switch letter | 0x20 {
    case UInt8(ascii: "x"): 16
    case UInt8(ascii: "o"): 8
    case UInt8(ascii: "b"): 2
    default: nil
    }
  }

  /// Only numbers that fit `Int`: nobody writes longer ones so.
  private mutating func prefixedNumber(radix: Int) -> Operand? {
    position += 2
    _ = take("_")
    guard let digits = digits(radix: radix), endsNumber,
      let value = Int(String(decoding: digits, as: UTF8.self), radix: radix)
    else { return nil }
    return Operand(value: WrittenValue(.integer(value)), real: Double(value))
  }

  /// Digits, with single underscores between them; `nil` when an underscore stands elsewhere.
  private mutating func digits(radix: Int) -> [UInt8]? {
    var digits: [UInt8] = []
    var afterUnderscore = false
    while true {
      if byte == UInt8(ascii: "_"), !digits.isEmpty, !afterUnderscore {
        afterUnderscore = true
      } else if let value = Self.value(ofDigit: byte), value < radix {
        digits.append(byte)
        afterUnderscore = false
      } else {
        return afterUnderscore ? nil : digits
      }
      position += 1
    }
  }

  private static func value(ofDigit byte: UInt8) -> Int? {
    if byte.isDigit { return Int(byte & 0x0F) }
    let letter = byte | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f") ? Int(letter - UInt8(ascii: "a")) + 10 : nil
  }

  /// Whether no letter or digit follows.
  private var endsNumber: Bool {
    !(byte.isSmall || byte.isCapital || byte.isDigit || byte == UInt8(ascii: "_") || byte >= 0x80)
  }

  // MARK: - Texts and bytes

  /// Whether a prefixed text begins here: `r'`, `b"`, `Rb'`, `u'`.
  var startsString: Bool {
    var index = position
    while index < bytes.count, index < position + 2, "rRbBuU".utf8.contains(bytes[index]) { index += 1 }
    return index < bytes.count && (bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "\""))
  }

  /// Texts that follow each other, joined; all texts or all bytes.
  mutating func strings() -> Operand? {
    var text: [UInt8] = []
    var areBytes: Bool?
    repeat {
      var isRaw = false
      var isBytes = false
      var prefix: [UInt8] = []
      while byte != UInt8(ascii: "'"), byte != UInt8(ascii: "\"") {
        prefix.append(byte | 0x20)
        position += 1
      }
      switch String(decoding: prefix, as: UTF8.self) {
      case "", "u": break
      case "r": isRaw = true
      case "b": isBytes = true
      case "br", "rb": (isRaw, isBytes) = (true, true)
      default: return nil
      }
      guard areBytes == nil || areBytes == isBytes, string(isRaw: isRaw, isBytes: isBytes, into: &text) else {
        return nil
      }
      areBytes = isBytes
      passBlanksBetweenStrings()
    } while byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || startsString
    if areBytes == true {
      let shown = Self.bytesDescription(text)
      return Operand(value: WrittenValue(.string(shown), foreign: .init(text: shown, type: "<class 'bytes'>")))
    }
    return Operand(value: WrittenValue(.string(String(decoding: text, as: UTF8.self))))
  }

  private mutating func passBlanksBetweenStrings() {
    while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isInBrackets && (byte == 0x0A || byte == 0x0D) {
      position += 1
    }
  }

  private mutating func string(isRaw: Bool, isBytes: Bool, into text: inout [UInt8]) -> Bool {
    let quote = byte
    let isTriple = bytes[position...].starts(with: [quote, quote, quote])
    position += isTriple ? 3 : 1
    while position < bytes.count {
      if byte == quote, !isTriple || bytes[position...].starts(with: [quote, quote, quote]) {
        position += isTriple ? 3 : 1
        return true
      }
      if byte == 0x0A, !isTriple { return false }
      if isBytes, byte >= 0x80 { return false }
      if byte == UInt8(ascii: "\\"), position + 1 < bytes.count {
        if isRaw {
          text += bytes[position...(position + 1)]
          position += 2
        } else if !escape(isBytes: isBytes, into: &text) {
          return false
        }
      } else {
        text.append(byte)
        position += 1
      }
    }
    return false
  }

  private static let simpleEscapes: [(letter: UInt8, byte: UInt8)] = [
    (UInt8(ascii: "a"), 0x07), (UInt8(ascii: "b"), 0x08), (UInt8(ascii: "f"), 0x0C), (UInt8(ascii: "n"), 0x0A),
    (UInt8(ascii: "r"), 0x0D), (UInt8(ascii: "t"), 0x09), (UInt8(ascii: "v"), 0x0B),
    (UInt8(ascii: "\\"), UInt8(ascii: "\\")), (UInt8(ascii: "'"), UInt8(ascii: "'")),
    (UInt8(ascii: "\""), UInt8(ascii: "\"")),
  ]

  /// Reads what a backslash begins. An unknown letter keeps its backslash; a named character is beyond this reader.
  private mutating func escape(isBytes: Bool, into text: inout [UInt8]) -> Bool {
    let letter = bytes[position + 1]
    position += 2
    if let simple = Self.simpleEscapes.first(where: { $0.letter == letter }) {
      text.append(simple.byte)
      return true
    }
    switch letter {
    case 0x0A:
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      position -= 1
      return append(scalar(digits: 1...3, radix: 8), isBytes: isBytes, to: &text)
    case UInt8(ascii: "x"):
      return append(scalar(digits: 2...2, radix: 16), isBytes: isBytes, to: &text)
    case UInt8(ascii: "u") where !isBytes:
      return append(scalar(digits: 4...4, radix: 16), isBytes: false, to: &text)
    case UInt8(ascii: "U") where !isBytes:
      return append(scalar(digits: 8...8, radix: 16), isBytes: false, to: &text)
    case UInt8(ascii: "N") where !isBytes:
      return false
    default:
      text += [UInt8(ascii: "\\"), letter]
      return true
    }
  }

  private mutating func scalar(digits: ClosedRange<Int>, radix: Int) -> UInt32? {
    var value: UInt32 = 0
    var count = 0
    while count < digits.upperBound, let digit = Self.value(ofDigit: byte), digit < radix {
      value = value * UInt32(radix) + UInt32(digit)
      position += 1
      count += 1
    }
    return count >= digits.lowerBound ? value : nil
  }

  private func append(_ value: UInt32?, isBytes: Bool, to text: inout [UInt8]) -> Bool {
    guard let value else { return false }
    if isBytes {
      text.append(UInt8(truncatingIfNeeded: value))
      return true
    }
    guard value <= 0x10FFFF else { return false }
    text += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    return true
  }

  private static func bytesDescription(_ bytes: [UInt8]) -> String {
    let quote =
      bytes.contains(UInt8(ascii: "'")) && !bytes.contains(UInt8(ascii: "\"")) ? UInt8(ascii: "\"") : UInt8(ascii: "'")
    var result: [UInt8] = [UInt8(ascii: "b"), quote]
    for byte in bytes {
      switch byte {
      case quote, UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
      case 0x0A: result += Array("\\n".utf8)
      case 0x0D: result += Array("\\r".utf8)
      case 0x09: result += Array("\\t".utf8)
      case 0x20..<0x7F: result.append(byte)
      default: result += Array("\\x".utf8) + [hexadecimal(byte >> 4), hexadecimal(byte & 0x0F)]
      }
    }
    return String(decoding: result + [quote], as: UTF8.self)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
