/// Whether a plain text would be read as something other than text: a truth value, a number, a time, null, a merge key.
///
/// Source: the implicit resolvers of YAML 1.1 as PyYAML has them; so `yes`, `0777`, `1:30` and `2001-01-01` are not text,
/// but `y`, `0o7` and `1e3` are.
func isReadAsOtherThanText(_ text: String) -> Bool {
  guard let first = text.utf8.first else { return true }
  switch first {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
    let bytes = Array(text.utf8)
    return isYAMLInteger(bytes) || isYAMLFloat(bytes) || isYAMLTime(bytes)
  case UInt8(ascii: "~"), UInt8(ascii: "="):
    return text.utf8.count == 1
  case UInt8(ascii: "<"):
    return text.utf8.elementsEqual("<<".utf8)
  default:
    return isYAMLWord(text)
  }
}

/// `true`, `no`, `null` and so on, in small letters, in capitals, or capitalised.
private func isYAMLWord(_ text: String) -> Bool {
  guard (2...5).contains(text.utf8.count) else { return false }
  switch text {
  case "yes", "Yes", "YES", "no", "No", "NO", "true", "True", "TRUE", "false", "False", "FALSE", "on", "On", "ON",
    "off", "Off", "OFF", "null", "Null", "NULL":
    return true
  default:
    return false
  }
}

private func isYAMLInteger(_ bytes: [UInt8]) -> Bool {
  var text = YAMLScanner(bytes)
  text.skipSign()
  guard text.peek == UInt8(ascii: "0") else {
    // Decimal, or in groups of sixty.
    guard text.skip(isDigit, atMost: 1) == 1 else { return false }
    text.skip(isDigitOrUnderscore)
    return text.isAtEnd || (text.skipSixties() && text.isAtEnd)
  }
  text.advance()
  if text.isAtEnd { return true }
  switch text.peek {
  case UInt8(ascii: "b"):
    text.advance()
    return text.skip { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") || $0 == UInt8(ascii: "_") } > 0
      && text.isAtEnd
  case UInt8(ascii: "x"):
    text.advance()
    return text.skip(isHexadecimalOrUnderscore) > 0 && text.isAtEnd
  default:
    return text.skip { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) || $0 == UInt8(ascii: "_") } > 0
      && text.isAtEnd
  }
}

private func isYAMLFloat(_ bytes: [UInt8]) -> Bool {
  var text = YAMLScanner(bytes)
  let isSigned = text.skipSign()
  if text.skip(UInt8(ascii: ".")) {
    if text.isAtEnd { return false }
    if text.isRest("inf", "Inf", "INF") { return true }
    if isSigned { return false }
    if text.isRest("nan", "NaN", "NAN") { return true }
    guard text.skip(isDigit, atMost: 1) == 1 else { return false }
    text.skip(isDigitOrUnderscore)
    return text.isAtEnd || text.isRestExponent()
  }
  guard text.skip(isDigit, atMost: 1) == 1 else { return false }
  text.skip(isDigitOrUnderscore)
  let hasSixties = text.skipSixties()
  guard text.skip(UInt8(ascii: ".")) else { return false }
  text.skip(isDigitOrUnderscore)
  return text.isAtEnd || (!hasSixties && text.isRestExponent())
}

/// A date, or a date and a time of day with fraction and zone.
private func isYAMLTime(_ bytes: [UInt8]) -> Bool {
  var text = YAMLScanner(bytes)
  guard text.skip(isDigit, atMost: 4) == 4, text.skip(UInt8(ascii: "-")) else { return false }
  let month = text.skip(isDigit, atMost: 2)
  guard month > 0, text.skip(UInt8(ascii: "-")) else { return false }
  let day = text.skip(isDigit, atMost: 2)
  if day == 0 { return false }
  if text.isAtEnd { return month == 2 && day == 2 }

  if !text.skip(UInt8(ascii: "T")), !text.skip(UInt8(ascii: "t")), text.skip(isBlank) == 0 { return false }
  guard text.skip(isDigit, atMost: 2) > 0, text.skip(UInt8(ascii: ":")), text.skip(isDigit, atMost: 2) == 2,
    text.skip(UInt8(ascii: ":")), text.skip(isDigit, atMost: 2) == 2
  else { return false }
  if text.skip(UInt8(ascii: ".")) { text.skip(isDigit) }
  if text.isAtEnd { return true }

  text.skip(isBlank)
  if text.skip(UInt8(ascii: "Z")) { return text.isAtEnd }
  guard text.skipSign(), text.skip(isDigit, atMost: 2) > 0 else { return false }
  if text.isAtEnd { return true }
  return text.skip(UInt8(ascii: ":")) && text.skip(isDigit, atMost: 2) == 2 && text.isAtEnd
}

/// Goes over a text byte by byte.
private struct YAMLScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func advance() {
    position += 1
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  @discardableResult
  mutating func skipSign() -> Bool {
    skip(UInt8(ascii: "-")) || skip(UInt8(ascii: "+"))
  }

  /// Passes over bytes that are accepted.
  ///
  /// - Returns: how many.
  @discardableResult
  mutating func skip(_ isAccepted: (UInt8) -> Bool, atMost limit: Int = .max) -> Int {
    var count = 0
    while count < limit, let byte = peek, isAccepted(byte) {
      position += 1
      count += 1
    }
    return count
  }

  /// Passes over one or more `:59`; a group begins with a digit up to 5 when it has two.
  mutating func skipSixties() -> Bool {
    var isAny = false
    while peek == UInt8(ascii: ":") {
      let start = position
      position += 1
      let digits = bytes[position...].prefix(while: isDigit)
      guard let first = digits.first, digits.count <= 2, digits.count == 1 || first <= UInt8(ascii: "5") else {
        position = start
        break
      }
      position += digits.count
      isAny = true
    }
    return isAny
  }

  func isRest(_ words: StaticString...) -> Bool {
    words.contains { word in word.withUTF8Buffer { bytes[position...].elementsEqual($0) } }
  }

  /// Whether the rest is an exponent; YAML 1.1 wants its sign.
  mutating func isRestExponent() -> Bool {
    guard skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")), skipSign() else { return false }
    return skip(isDigit) > 0 && isAtEnd
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isDigitOrUnderscore(_ byte: UInt8) -> Bool {
  isDigit(byte) || byte == UInt8(ascii: "_")
}

private func isHexadecimalOrUnderscore(_ byte: UInt8) -> Bool {
  isDigitOrUnderscore(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09
}
