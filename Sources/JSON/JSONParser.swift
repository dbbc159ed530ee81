/// Reads JSON text, byte by byte, in one pass.
///
/// The grammar is Python's `json.loads`: strict, except that `NaN`, `Infinity` and `-Infinity` are numbers. Errors are
/// Python's. Text that is not UTF-8 is an error, and so is nesting deeper than ``depthLimit``.
package struct JSONParser {
  /// How deep arrays and objects may nest.
  package static let depthLimit = 500

  private var position = 0
  private var depth = 0

  /// The value of a whole text.
  ///
  /// - Throws: ``JSONError`` where the text stops being JSON.
  package static func parse(_ text: String) throws(JSONError) -> JSONValue {
    var text = text
    text.makeContiguousUTF8()
    return try parse(text.utf8.span)
  }

  /// The value of a whole text given as bytes.
  ///
  /// - Throws: ``JSONError`` where the text stops being JSON.
  package static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try parse(bytes.span)
  }

  /// The value of a whole text given as a part of some bytes.
  ///
  /// - Throws: ``JSONError`` where the text stops being JSON; offsets count from the beginning of the part.
  package static func parse(slice bytes: ArraySlice<UInt8>) throws(JSONError) -> JSONValue {
    try parse(bytes.span)
  }

  /// The value of a whole text given as a span of bytes.
  ///
  /// - Throws: ``JSONError`` where the text stops being JSON.
  package static func parse(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    var parser = JSONParser()
    parser.skipSpace(bytes)
    let value = try parser.value(bytes)
    parser.skipSpace(bytes)
    if parser.position < bytes.count { throw parser.failure("Extra data", bytes) }
    return value
  }

  /// Starts reading at a byte.
  package init(at position: Int = 0) {
    self.position = position
  }

  /// The byte that is read next.
  package var offset: Int { position }

  /// Reads one value, beginning at the present byte.
  package mutating func value(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    guard position < bytes.count else { throw failure("Expecting value", bytes) }
    switch bytes[position] {
    case UInt8(ascii: "\""):
      return .string(try string(bytes))
    case UInt8(ascii: "{"):
      return .object(try object(bytes))
    case UInt8(ascii: "["):
      return .array(try array(bytes))
    case UInt8(ascii: "t") where take("true", bytes):
      return .bool(true)
    case UInt8(ascii: "f") where take("false", bytes):
      return .bool(false)
    case UInt8(ascii: "n") where take("null", bytes):
      return .null
    case UInt8(ascii: "N") where take("NaN", bytes):
      return .double(.nan)
    case UInt8(ascii: "I") where take("Infinity", bytes):
      return .double(.infinity)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try number(bytes)
    default:
      throw failure("Expecting value", bytes)
    }
  }

  /// Passes over white space.
  package mutating func skipSpace(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Passes over a byte if it is the one expected.
  package mutating func skip(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// An error at the present byte, or at another.
  package func failure(_ reason: String, _ bytes: Span<UInt8>, at place: Int? = nil) -> JSONError {
    let offset = min(place ?? position, bytes.count)
    var line = 1
    var column = 1
    var character = 0
    for index in 0..<offset {
      let byte = bytes[index]
      if byte & 0xC0 == 0x80 { continue }
      character += 1
      if byte == 0x0A {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return JSONError(reason: reason, offset: offset, line: line, column: column, character: character)
  }

  /// Passes over one value without making it, beginning at the present byte. Everything that reading it would refuse is
  /// refused, but for text that is not UTF-8, which is not looked at.
  package mutating func skipValue(_ bytes: Span<UInt8>) throws(JSONError) {
    guard position < bytes.count else { throw failure("Expecting value", bytes) }
    switch bytes[position] {
    case UInt8(ascii: "\""):
      try skipString(bytes)
    case UInt8(ascii: "{"):
      try skipMembers(bytes)
    case UInt8(ascii: "["):
      try skipElements(bytes)
    case UInt8(ascii: "t") where take("true", bytes), UInt8(ascii: "f") where take("false", bytes),
      UInt8(ascii: "n") where take("null", bytes), UInt8(ascii: "N") where take("NaN", bytes),
      UInt8(ascii: "I") where take("Infinity", bytes):
      return
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      _ = try skipNumber(bytes)
    default:
      throw failure("Expecting value", bytes)
    }
  }

  private mutating func skipElements(_ bytes: Span<UInt8>) throws(JSONError) {
    try descend(bytes)
    defer { depth -= 1 }
    if skip(UInt8(ascii: "]"), bytes) { return }
    while true {
      try skipValue(bytes)
      skipSpace(bytes)
      if skip(UInt8(ascii: "]"), bytes) { return }
      guard skip(UInt8(ascii: ","), bytes) else { throw failure("Expecting ',' delimiter", bytes) }
      skipSpace(bytes)
    }
  }

  private mutating func skipMembers(_ bytes: Span<UInt8>) throws(JSONError) {
    try descend(bytes)
    defer { depth -= 1 }
    if skip(UInt8(ascii: "}"), bytes) { return }
    while true {
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw failure("Expecting property name enclosed in double quotes", bytes)
      }
      try skipString(bytes)
      skipSpace(bytes)
      guard skip(UInt8(ascii: ":"), bytes) else { throw failure("Expecting ':' delimiter", bytes) }
      skipSpace(bytes)
      try skipValue(bytes)
      skipSpace(bytes)
      if skip(UInt8(ascii: "}"), bytes) { return }
      guard skip(UInt8(ascii: ","), bytes) else { throw failure("Expecting ',' delimiter", bytes) }
      skipSpace(bytes)
    }
  }

  private mutating func skipString(_ bytes: Span<UInt8>) throws(JSONError) {
    let start = position
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"):
        // Escapes are rare; the reader of escapes tells whether this is one.
        var unused: [UInt8] = []
        try escape(bytes, start: start, into: &unused)
      case 0..<0x20:
        throw failure("Invalid control character at", bytes)
      default:
        position += 1
      }
    }
    throw failure("Unterminated string starting at", bytes, at: start)
  }

  private mutating func take(_ word: StaticString, _ bytes: Span<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    let matches = word.withUTF8Buffer { letters in
      for index in 0..<count where letters[index] != bytes[position + index] { return false }
      return true
    }
    if matches { position += count }
    return matches
  }

  private mutating func descend(_ bytes: Span<UInt8>) throws(JSONError) {
    depth += 1
    if depth > Self.depthLimit { throw failure("Nesting is too deep", bytes) }
    position += 1
    skipSpace(bytes)
  }

  private mutating func array(_ bytes: Span<UInt8>) throws(JSONError) -> [JSONValue] {
    try descend(bytes)
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    if skip(UInt8(ascii: "]"), bytes) { return elements }
    while true {
      elements.append(try value(bytes))
      skipSpace(bytes)
      if skip(UInt8(ascii: "]"), bytes) { return elements }
      guard skip(UInt8(ascii: ","), bytes) else { throw failure("Expecting ',' delimiter", bytes) }
      skipSpace(bytes)
    }
  }

  /// Reads the members of an object, beginning at its brace. Of equal names the last value stays.
  private mutating func object(_ bytes: Span<UInt8>) throws(JSONError) -> JSONObject {
    try descend(bytes)
    defer { depth -= 1 }
    var members = JSONObject()
    // Walking all names for each new one is quickest for few; for many it would be quadratic.
    var seen: Set<String> = []
    if skip(UInt8(ascii: "}"), bytes) { return members }
    while true {
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw failure("Expecting property name enclosed in double quotes", bytes)
      }
      let name = try string(bytes)
      skipSpace(bytes)
      guard skip(UInt8(ascii: ":"), bytes) else { throw failure("Expecting ':' delimiter", bytes) }
      skipSpace(bytes)
      let value = try value(bytes)
      if members.count == 16 { seen = Set(members.names) }
      if members.count < 16 || !seen.insert(name).inserted {
        members[name] = value
      } else {
        members.appendNew(name, value)
      }
      skipSpace(bytes)
      if skip(UInt8(ascii: "}"), bytes) { return members }
      guard skip(UInt8(ascii: ","), bytes) else { throw failure("Expecting ',' delimiter", bytes) }
      skipSpace(bytes)
    }
  }
}

// MARK: - Strings

extension JSONParser {
  /// Reads a string, beginning at its opening quotation mark.
  package mutating func string(_ bytes: Span<UInt8>) throws(JSONError) -> String {
    let start = position
    position += 1
    let first = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let text = try text(bytes, first..<position)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        return try escapedString(bytes, start: start, first: first)
      case 0..<0x20:
        throw failure("Invalid control character at", bytes)
      default:
        position += 1
      }
    }
    throw failure("Unterminated string starting at", bytes, at: start)
  }

  private func text(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(JSONError) -> String {
    do {
      return String(copying: try UTF8Span(validating: bytes.extracting(range)))
    } catch {
      throw failure("Invalid UTF-8 in string starting at", bytes, at: range.lowerBound)
    }
  }

  /// Goes on with a string in which the first escape has been met.
  private mutating func escapedString(_ bytes: Span<UInt8>, start: Int, first: Int) throws(JSONError) -> String {
    var buffer: [UInt8] = []
    for index in first..<position { buffer.append(bytes[index]) }
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return try text(buffer.span, 0..<buffer.count)
      case UInt8(ascii: "\\"):
        try escape(bytes, start: start, into: &buffer)
      case 0..<0x20:
        throw failure("Invalid control character at", bytes)
      default:
        buffer.append(byte)
        position += 1
      }
    }
    throw failure("Unterminated string starting at", bytes, at: start)
  }

  private mutating func escape(_ bytes: Span<UInt8>, start: Int, into buffer: inout [UInt8]) throws(JSONError) {
    guard position + 1 < bytes.count else { throw failure("Unterminated string starting at", bytes, at: start) }
    let letter = bytes[position + 1]
    if letter == UInt8(ascii: "u") {
      let scalar = try unicodeEscape(bytes)
      buffer.append(contentsOf: Array(String(scalar).utf8))
      return
    }
    let byte: UInt8
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte = letter
    case UInt8(ascii: "b"): byte = 0x08
    case UInt8(ascii: "f"): byte = 0x0C
    case UInt8(ascii: "n"): byte = 0x0A
    case UInt8(ascii: "r"): byte = 0x0D
    case UInt8(ascii: "t"): byte = 0x09
    default: throw failure("Invalid \\escape", bytes)
    }
    buffer.append(byte)
    position += 2
  }

  /// Reads `\uXXXX`, and a second one when the first is half of a pair; a lone half becomes U+FFFD.
  private mutating func unicodeEscape(_ bytes: Span<UInt8>) throws(JSONError) -> Unicode.Scalar {
    let high = try hexadecimal(bytes)
    if (0xD800..<0xDC00).contains(high), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    {
      let pair = position
      let low = try hexadecimal(bytes)
      if (0xDC00..<0xE000).contains(low) {
        return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
      }
      position = pair
    }
    return Unicode.Scalar(high) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal(_ bytes: Span<UInt8>) throws(JSONError) -> UInt32 {
    guard position + 6 <= bytes.count else { throw failure("Invalid \\uXXXX escape", bytes, at: position + 1) }
    var value: UInt32 = 0
    for index in position + 2..<position + 6 {
      let digit: UInt8
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[index] - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = bytes[index] - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = bytes[index] - UInt8(ascii: "A") + 10
      default: throw failure("Invalid \\uXXXX escape", bytes, at: position + 1)
      }
      value = value << 4 | UInt32(digit)
    }
    position += 6
    return value
  }
}

// MARK: - Numbers

extension JSONParser {
  private mutating func number(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    let start = position
    guard let isWhole = try skipNumber(bytes) else { return .double(-.infinity) }
    if isWhole, let small = smallInteger(bytes, start..<position) { return .integer(small) }
    let text = try text(bytes, start..<position)
    if isWhole { return Int(text).map(JSONValue.integer) ?? .bigInteger(text) }
    return .double(Double(text) ?? .infinity)
  }

  /// Passes over a number.
  ///
  /// - Returns: whether it is a whole one; `nil` for minus infinity.
  private mutating func skipNumber(_ bytes: Span<UInt8>) throws(JSONError) -> Bool? {
    let start = position
    if bytes[position] == UInt8(ascii: "-") {
      position += 1
      if take("Infinity", bytes) { return nil }
    }
    guard position < bytes.count, isDigit(bytes[position]) else {
      throw failure("Expecting value", bytes, at: start)
    }
    if bytes[position] == UInt8(ascii: "0") { position += 1 } else { skipDigits(bytes) }
    return !skipFractionAndExponent(bytes)
  }

  /// A whole number of at most 18 digits, which cannot overflow.
  private func smallInteger(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count <= 18 else { return nil }
    var value = 0
    var isNegative = false
    for index in range {
      if bytes[index] == UInt8(ascii: "-") { isNegative = true } else { value = value * 10 + Int(bytes[index] & 0x0F) }
    }
    return isNegative ? -value : value
  }

  private mutating func skipDigits(_ bytes: Span<UInt8>) {
    while position < bytes.count, isDigit(bytes[position]) { position += 1 }
  }

  /// - Returns: whether there was a fraction or an exponent.
  private mutating func skipFractionAndExponent(_ bytes: Span<UInt8>) -> Bool {
    let start = position
    if position + 1 < bytes.count, bytes[position] == UInt8(ascii: "."), isDigit(bytes[position + 1]) {
      position += 1
      skipDigits(bytes)
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      var digits = position + 1
      if digits < bytes.count, bytes[digits] == UInt8(ascii: "+") || bytes[digits] == UInt8(ascii: "-") { digits += 1 }
      if digits < bytes.count, isDigit(bytes[digits]) {
        position = digits
        skipDigits(bytes)
      }
    }
    return position > start
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
