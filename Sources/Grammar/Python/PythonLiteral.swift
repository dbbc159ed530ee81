package import JSON

/// Python literals, which `az` takes where JSON fails: `{'a': True, "b": None,}`.
///
/// What has no JSON form (sets, bytes, complex numbers) is refused. Source: behaviour.md §2, Python's `ast.literal_eval`.
package struct PythonLiteral {
  /// How deep lists and dictionaries may nest.
  private static let depthLimit = 200

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The value of a literal; `nil` when the text is not one.
  package static func parse(_ text: String) -> JSONValue? {
    var literal = PythonLiteral(text)
    // Python drops blanks and tabs in front, not line breaks in the middle of nothing.
    literal.skipSpace()
    guard let value = literal.value(allowsBareTuple: true) else { return nil }
    literal.skipSpace()
    guard literal.position == literal.scalars.count else { return nil }
    return value
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// Passes over white space; between brackets lines may break, and comments end with them.
  private mutating func skipSpace() {
    while let scalar = next {
      switch scalar {
      case " ", "\t", "\u{0C}": position += 1
      case "\n", "\r": position += 1
      case "#":
        while let letter = next, letter != "\n" { _ = letter; position += 1 }
      default: return
      }
    }
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private mutating func value(allowsBareTuple: Bool = false) -> JSONValue? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit, let first = next else { return nil }
    let value: JSONValue?
    switch first {
    case "[": value = sequence(until: "]").map { .array($0.elements) }
    case "(": value = parenthesized()
    case "{": value = dictionary()
    case "'", "\"": value = text()
    case "0"..."9", ".", "-", "+": value = number()
    default: value = name()
    }
    guard let value, allowsBareTuple else { return value }
    return bareTuple(startingWith: value)
  }

  /// `1, 2` without parentheses.
  private mutating func bareTuple(startingWith value: JSONValue) -> JSONValue? {
    skipSpace()
    guard skip(",") else { return value }
    var elements = [value]
    while true {
      skipSpace()
      if next == nil { return .array(elements) }
      guard let element = self.value() else { return nil }
      elements.append(element)
      skipSpace()
      if next == nil { return .array(elements) }
      guard skip(",") else { return nil }
    }
  }

  private mutating func sequence(until end: Unicode.Scalar) -> (elements: [JSONValue], hadComma: Bool)? {
    position += 1
    var elements: [JSONValue] = []
    var hadComma = false
    while true {
      skipSpace()
      if skip(end) { return (elements, hadComma) }
      guard elements.isEmpty || hadComma, let element = value() else { return nil }
      elements.append(element)
      skipSpace()
      hadComma = skip(",")
    }
  }

  private mutating func parenthesized() -> JSONValue? {
    guard let (elements, hadComma) = sequence(until: ")") else { return nil }
    return elements.count == 1 && !hadComma ? elements[0] : .array(elements)
  }

  private mutating func dictionary() -> JSONValue? {
    position += 1
    var members = JSONObject()
    var mayGoOn = true
    while true {
      skipSpace()
      if skip("}") { return .object(members) }
      guard mayGoOn, let key = value() else { return nil }
      skipSpace()
      guard skip(":") else { return nil }
      skipSpace()
      guard let value = value(), let name = Self.memberName(key) else { return nil }
      members[name] = value
      skipSpace()
      mayGoOn = skip(",")
    }
  }

  /// A key as `json.dumps` would write it.
  private static func memberName(_ key: JSONValue) -> String? {
    switch key {
    case .string(let text): text
    case .array, .object: nil
    default: key.text()
    }
  }

  private mutating func name() -> JSONValue? {
    for (word, value) in [("True", JSONValue.bool(true)), ("False", .bool(false)), ("None", .null)] {
      let letters = Array(word.unicodeScalars)
      guard scalars[position...].starts(with: letters) else { continue }
      let end = position + letters.count
      guard end == scalars.count || !Self.isNameLetter(scalars[end]) else { return nil }
      position = end
      return value
    }
    // A prefix of a text: u'…' and r'…' (b'…' has no JSON form).
    guard let letter = next, position + 1 < scalars.count, "'\"".unicodeScalars.contains(scalars[position + 1])
    else { return nil }
    return "uUrR".unicodeScalars.contains(letter) ? text() : nil
  }

  private static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private mutating func number() -> JSONValue? {
    var isNegative = false
    if let sign = next, sign == "-" || sign == "+" {
      isNegative = sign == "-"
      position += 1
      skipSpace()
    }
    let start = position
    while let scalar = next {
      let isSign = scalar == "-" || scalar == "+"
      let afterExponent = position > start && (scalars[position - 1] == "e" || scalars[position - 1] == "E")
      guard Self.isNameLetter(scalar) || scalar == "." || (isSign && afterExponent) else { break }
      position += 1
    }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars[start..<position])
    return Self.number(String(word), isNegative: isNegative)
  }

  private static func number(_ word: String, isNegative: Bool) -> JSONValue? {
    let lower = word.lowercased()
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where lower.hasBytes(of: prefix) {
      let digits = lower.utf8.dropFirst(2).filter { $0 != UInt8(ascii: "_") }
      guard let value = Int(String(decoding: digits, as: UTF8.self), radix: radix) else { return nil }
      return .integer(isNegative ? -value : value)
    }
    guard let first = lower.utf8.first, (0x30...0x39).contains(first) || first == UInt8(ascii: ".") else { return nil }
    if lower.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }) {
      let digits = lower.utf8.filter { $0 != UInt8(ascii: "_") }
      // 007 is no number in Python.
      guard digits.first != UInt8(ascii: "0") || digits.allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
      return try? PythonNumbers.integer((isNegative ? "-" : "") + lower)
    }
    guard let value = PythonNumbers.number(lower) else { return nil }
    return .double(isNegative ? -value : value)
  }
}

// MARK: - Text

extension PythonLiteral {
  /// One or more texts in a row, joined.
  private mutating func text() -> JSONValue? {
    var joined = String.UnicodeScalarView()
    while true {
      var isRaw = false
      if let letter = next, "uUrR".unicodeScalars.contains(letter) {
        isRaw = letter == "r" || letter == "R"
        position += 1
      }
      guard let quote = next, quote == "'" || quote == "\"" else { return nil }
      let isTriple =
        position + 2 < scalars.count && scalars[position + 1] == quote && scalars[position + 2] == quote
      position += isTriple ? 3 : 1
      guard body(quote, isTriple: isTriple, isRaw: isRaw, into: &joined) else { return nil }
      skipSpace()
      guard let scalar = next, "'\"uUrR".unicodeScalars.contains(scalar) else { return .string(String(joined)) }
    }
  }

  private mutating func body(
    _ quote: Unicode.Scalar, isTriple: Bool, isRaw: Bool, into result: inout String.UnicodeScalarView
  ) -> Bool {
    while let scalar = next {
      if scalar == quote {
        guard isTriple else {
          position += 1
          return true
        }
        if position + 2 < scalars.count, scalars[position + 1] == quote, scalars[position + 2] == quote {
          position += 3
          return true
        }
      }
      if scalar == "\n", !isTriple { return false }
      position += 1
      if scalar == "\\" {
        guard let escaped = next else { return false }
        position += 1
        if isRaw {
          result.append(contentsOf: [scalar, escaped])
        } else if !escape(escaped, into: &result) {
          return false
        }
      } else {
        result.append(scalar)
      }
    }
    return false
  }

  private mutating func escape(_ letter: Unicode.Scalar, into result: inout String.UnicodeScalarView) -> Bool {
    switch letter {
    case "\n": break
    case "\\", "'", "\"": result.append(letter)
    case "a": result.append("\u{07}")
    case "b": result.append("\u{08}")
    case "f": result.append("\u{0C}")
    case "n": result.append("\n")
    case "r": result.append("\r")
    case "t": result.append("\t")
    case "v": result.append("\u{0B}")
    case "x": return code(radix: 16, digits: 2...2, into: &result)
    case "u": return code(radix: 16, digits: 4...4, into: &result)
    case "U": return code(radix: 16, digits: 8...8, into: &result)
    case "0"..."7":
      position -= 1
      return code(radix: 8, digits: 1...3, into: &result)
    default: result.append(contentsOf: ["\\", letter])
    }
    return true
  }

  /// A code point by its number; half of a pair becomes U+FFFD.
  private mutating func code(
    radix: Int, digits: ClosedRange<Int>, into result: inout String.UnicodeScalarView
  ) -> Bool {
    var word = String.UnicodeScalarView()
    while word.count < digits.upperBound, let scalar = next, scalar.isASCII,
      Int(String(scalar), radix: radix) != nil
    {
      word.append(scalar)
      position += 1
    }
    guard word.count >= digits.lowerBound, let number = UInt32(String(word), radix: radix), number <= 0x10FFFF
    else { return false }
    result.append(Unicode.Scalar(number) ?? "\u{FFFD}")
    return true
  }
}
