import JSON

/// Writes JSON as `az` prints it, in the colours of `jsonc`.
struct ColouredJSONWriter {
  private var painter = Painter()

  /// The whole text with its line feed.
  static func text(of value: JSONValue) -> [UInt8] {
    var writer = ColouredJSONWriter()
    writer.write(value, level: 0)
    writer.breakLine(level: 0)
    return writer.painter.bytes
  }

  private mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .null: paint("null", .constant)
    case .bool(let flag): paint(flag ? "true" : "false", .constant)
    case .integer(let number): paint(String(number), .constant)
    case .bigInteger(let digits): paint(digits, .constant)
    case .double(let number): write(number)
    case .string(let text): write(text, .string)
    case .array(let elements): write(elements, level: level)
    case .object(let members): write(members, level: level)
    }
  }

  /// The lexer knows numbers by their digits and words by the letters of `true`, `false` and `null`, so that the words
  /// for what is no number fall to pieces.
  private mutating func write(_ number: Double) {
    if number.isFinite { return paint(number.pythonDescription, .constant) }
    if number.isNaN {
      for letter in ["N", "a", "N"] { paint(letter, .unknown) }
      return
    }
    if number < 0 { paint("-", .constant) }
    for (position, piece) in ["I", "nf", "i", "n", "i", "t", "y"].enumerated() {
      paint(piece, position.isMultiple(of: 2) ? .unknown : .constant)
    }
  }

  private mutating func write(_ text: String, _ colour: TokenColour) {
    var writer = JSONWriter(.compact)
    writer.write(text)
    painter.paint(writer.bytes, colour)
  }

  private mutating func write(_ elements: [JSONValue], level: Int) {
    if elements.isEmpty { return paint("[]", .none) }
    paint("[", .none)
    for (position, element) in elements.enumerated() {
      if position > 0 { paint(",", .none) }
      breakLine(level: level + 1)
      write(element, level: level + 1)
    }
    breakLine(level: level)
    paint("]", .none)
  }

  private mutating func write(_ members: JSONObject, level: Int) {
    if members.isEmpty { return paint("{}", .none) }
    paint("{", .none)
    var isFirst = true
    for position in members.sortedPositions {
      if !isFirst { paint(",", .none) }
      isFirst = false
      breakLine(level: level + 1)
      write(members.names[position], .name)
      paint(":", .none)
      paint(" ", .whiteSpace)
      write(members.values[position], level: level + 1)
    }
    breakLine(level: level)
    paint("}", .none)
  }

  private mutating func breakLine(level: Int) {
    painter.paint([0x0A] + Array(repeating: 0x20, count: level * 2), .whiteSpace)
  }

  private mutating func paint(_ text: String, _ colour: TokenColour) {
    painter.paint(text.utf8, colour)
  }
}
