/// Writes JSON text, byte by byte, into one buffer.
package struct JSONWriter {
  /// How a text is laid out.
  package enum Layout: Sendable {
    /// Without any white space: `{"a":1}`.
    case compact
    /// As Python's `json.dumps` writes by default: `{"a": 1, "b": [1, 2]}`.
    case spaced
    /// A member or element a line, indented by two spaces: what `az` prints.
    case indented
  }

  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private let sortsNames: Bool
  private let escapesNonASCII: Bool

  /// A writer with an empty buffer.
  ///
  /// - Parameters:
  ///   - sortsNames: members come in order of name by code point, not as stored.
  ///   - escapesNonASCII: everything outside ASCII becomes `\uXXXX`, as Python's `json.dumps` does by default.
  package init(_ layout: Layout, sortsNames: Bool = false, escapesNonASCII: Bool = false) {
    self.layout = layout
    self.sortsNames = sortsNames
    self.escapesNonASCII = escapesNonASCII
  }

  /// Appends bytes as they are.
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends bytes as they are.
  package mutating func raw(_ slice: some Sequence<UInt8>) {
    bytes.append(contentsOf: slice)
  }

  /// Appends a value.
  ///
  /// - Parameter level: how many indents stand before the line, for ``Layout/indented``.
  package mutating func write(_ value: JSONValue, level: Int = 0) {
    switch value {
    case .null: raw("null")
    case .bool(let flag): raw(flag ? "true" : "false")
    case .integer(let number): write(number)
    case .bigInteger(let digits): raw(digits.utf8)
    case .double(let number): raw(number.pythonDescription.utf8)
    case .string(let text): write(text)
    case .array(let elements): write(elements, level: level)
    case .object(let members): write(members, level: level)
    }
  }

  /// Appends a whole number.
  package mutating func write(_ number: Int) {
    if number >= 0, number < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      raw(String(number).utf8)
    }
  }

  /// Appends a string with its quotation marks, escaping what JSON must escape.
  package mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 where escapesNonASCII && byte >= 0x7F {
      writeEscaped(text)
      return
    }
    var text = text
    text.withUTF8 { letters in
      // Most texts hold nothing to escape, and go out in one piece; the loop that finds out has no branches.
      var marks: UInt8 = 0
      for letter in letters { marks |= Self.isEscaped(letter) ? 1 : 0 }
      guard marks != 0 else { return bytes.append(contentsOf: letters) }
      var start = 0
      for place in letters.indices where Self.isEscaped(letters[place]) {
        bytes.append(contentsOf: letters[start..<place])
        writeByte(letters[place])
        start = place + 1
      }
      bytes.append(contentsOf: letters[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether JSON must escape a byte.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func writeByte(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0x08: raw("\\b")
    case 0x0C: raw("\\f")
    case 0..<0x20: writeUnicodeEscape(UInt16(byte))
    default: bytes.append(byte)
    }
  }

  private mutating func writeEscaped(_ text: String) {
    for unit in text.utf16 {
      if unit < 0x7F { writeByte(UInt8(unit)) } else { writeUnicodeEscape(unit) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeUnicodeEscape(_ unit: UInt16) {
    raw("\\u")
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(unit >> UInt16(shift) & 0x0F)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  private mutating func write(_ elements: [JSONValue], level: Int) {
    guard !elements.isEmpty else { return raw("[]") }
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      separate(isFirst: isFirst, level: level + 1)
      isFirst = false
      write(element, level: level + 1)
    }
    breakLine(level: level)
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: JSONObject, level: Int) {
    guard !members.isEmpty else { return raw("{}") }
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for position in sortsNames ? members.sortedPositions : Array(members.names.indices) {
      separate(isFirst: isFirst, level: level + 1)
      isFirst = false
      write(members.names[position])
      if case .compact = layout { raw(":") } else { raw(": ") }
      write(members.values[position], level: level + 1)
    }
    breakLine(level: level)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func separate(isFirst: Bool, level: Int) {
    if !isFirst {
      if case .spaced = layout { raw(", ") } else { raw(",") }
    }
    breakLine(level: level)
  }

  private mutating func breakLine(level: Int) {
    guard case .indented = layout else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: level * 2))
  }
}

extension JSONValue {
  /// The value as JSON text.
  package func text(_ layout: JSONWriter.Layout = .compact, sortsNames: Bool = false) -> String {
    var writer = JSONWriter(layout, sortsNames: sortsNames)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Double {
  /// The number as Python's `json` prints it: `1.0`, `1e-07`, `NaN`.
  package var pythonDescription: String {
    if isNaN { return "NaN" }
    if isInfinite { return self < 0 ? "-Infinity" : "Infinity" }
    // Python goes over to exponents at 1e16, Swift at 2^53.
    if magnitude > 9_007_199_254_740_992, magnitude < 1e16 { return String(Int64(self)) + ".0" }
    return description
  }
}
