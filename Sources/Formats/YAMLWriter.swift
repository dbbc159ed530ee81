import JSON

/// Writes YAML in block style, as PyYAML 6 does for `az`: members sorted by name, lists of a mapping not indented, lines
/// folded at 80 columns, text outside ASCII kept.
struct YAMLWriter {
  /// Where a value stands, which decides whether a list is indented.
  private enum Place {
    case root
    case element
    case member
  }

  /// The column after which a line may be folded.
  static let lineWidth = 80
  /// A name of this many code points or more is written behind a question mark, on a line of its own.
  private static let longNameCount = 123

  var bytes: [UInt8] = []
  /// Code points on the line so far.
  var column = 0
  /// Whether the next token needs no blank before it.
  var isAfterSpace = true
  /// Whether the line so far holds nothing but indentation and the signs `-`, `?` and `:`, so that a block may start on it.
  var isInIndentation = true

  /// The whole text with its last line feed; a plain text or number at the root is followed by `...`.
  static func text(of value: JSONValue) -> [UInt8] {
    var writer = YAMLWriter()
    let isPlain = writer.write(value, indent: nil, .root)
    writer.breakLine()
    if isPlain { writer.append("...\n") }
    return writer.bytes
  }

  /// Writes a value.
  ///
  /// - Parameter indent: the column of the block around it; `nil` at the root.
  /// - Returns: whether it was written as a plain scalar.
  @discardableResult
  private mutating func write(_ value: JSONValue, indent: Int?, _ place: Place) -> Bool {
    switch value {
    case .null: writePlain("null")
    case .bool(let flag): writePlain(flag ? "true" : "false")
    case .integer(let number): writePlain(String(number))
    case .bigInteger(let digits): writePlain(digits)
    case .double(let number): writePlain(number.yamlText)
    case .string(let text):
      return write(text, indent: (indent ?? 0) + 2, isName: false)
    case .array(let elements):
      write(elements, indent: indent, place)
      return false
    case .object(let members):
      write(members, indent: indent)
      return false
    }
    return true
  }

  private mutating func write(_ elements: [JSONValue], indent: Int?, _ place: Place) {
    if elements.isEmpty { return writeSign("[]") }
    let isFlush = place == .member && !isInIndentation
    let inner = indent.map { isFlush ? $0 : $0 + 2 } ?? 0
    for element in elements {
      startLine(indent: inner)
      writeIndicator("-")
      write(element, indent: inner, .element)
    }
  }

  private mutating func write(_ members: JSONObject, indent: Int?) {
    if members.isEmpty { return writeSign("{}") }
    let inner = indent.map { $0 + 2 } ?? 0
    for position in members.sortedPositions {
      startLine(indent: inner)
      let name = members.names[position]
      if Self.isSimple(name) {
        write(name, indent: inner + 2, isName: true)
        append(":")
      } else {
        writeIndicator("?")
        write(name, indent: inner + 2, isName: false)
        startLine(indent: inner)
        writeIndicator(":")
      }
      write(members.values[position], indent: inner, .member)
    }
  }

  private static func isSimple(_ name: String) -> Bool {
    !name.isEmpty && name.unicodeScalars.count < longNameCount && !name.unicodeScalars.contains { $0.isYAMLBreak }
  }

  /// Writes `-`, `?` or `:`, after which a block may start on the same line.
  private mutating func writeIndicator(_ sign: StaticString) {
    let wasInIndentation = isInIndentation
    writeSign(sign)
    isInIndentation = wasInIndentation
  }

  private mutating func writeSign(_ sign: StaticString) {
    separate()
    append(sign)
    isInIndentation = false
  }
}

// MARK: - Lines

extension YAMLWriter {
  /// Goes to a column: on the present line if nothing but indentation stands there and the column is not passed yet,
  /// else on a new one.
  mutating func startLine(indent: Int) {
    if !isInIndentation || column > indent || (column == indent && !isAfterSpace) { breakLine() }
    guard column < indent else { return }
    bytes.append(contentsOf: repeatElement(0x20, count: indent - column))
    column = indent
    isAfterSpace = true
  }

  mutating func breakLine() {
    bytes.append(0x0A)
    column = 0
    isAfterSpace = true
    isInIndentation = true
  }

  /// Writes a blank unless there is white space already.
  mutating func separate() {
    if isAfterSpace { return }
    bytes.append(0x20)
    column += 1
  }

  /// Appends ASCII text.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    column += text.utf8CodeUnitCount
    isAfterSpace = false
  }

  /// Appends text that holds no line feed.
  mutating func append(_ text: Substring.UTF8View) {
    bytes.append(contentsOf: text)
    for byte in text where byte & 0xC0 != 0x80 { column += 1 }
  }

  private mutating func writePlain(_ text: String) {
    separate()
    append(text[...].utf8)
    isAfterSpace = false
    isInIndentation = false
  }
}

extension Double {
  /// The number as PyYAML writes it: `1.0`, `1.0e-07`, `.nan`.
  fileprivate var yamlText: String {
    if isNaN { return ".nan" }
    if isInfinite { return self < 0 ? "-.inf" : ".inf" }
    let text = pythonDescription
    guard !text.utf8.contains(UInt8(ascii: ".")), let exponent = text.firstIndex(of: "e") else { return text }
    return text[..<exponent] + ".0" + text[exponent...]
  }
}

extension Unicode.Scalar {
  /// Whether YAML 1.1 ends a line with it.
  var isYAMLBreak: Bool {
    switch value {
    case 0x0A, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
