package import JSON

/// A template as text: what it says, and where in the text each part stands.
///
/// Templates may hold `//` and `/* */` comments and strings that go over several lines; the reader of JSON takes
/// neither, so they are smoothed away for it. Places are those of the text as it was written.
package struct TemplateText: Sendable {
  /// What the text says.
  package let value: JSONValue
  /// The text, comments blanked out byte for byte.
  private let bytes: [UInt8]
  /// Characters that stand before the text on its first line.
  private let columnsBefore: Int

  /// Reads a template, or a file of parameters.
  ///
  /// - Parameter columnsBefore: how many characters of the request body stand before the text, for places on line 1.
  /// - Throws: ``JSONError`` where the text, its comments taken away, stops being JSON.
  package init(_ text: [UInt8], columnsBefore: Int = 0) throws(JSONError) {
    bytes = Self.blankingComments(text)
    value = try JSONParser.parse(Self.escapingControls(bytes))
    self.columnsBefore = columnsBefore
  }

  /// The text that a client would send for a template that it made itself.
  package init(rendering value: JSONValue) {
    self.value = value
    bytes = Array(value.text(.spaced).utf8)
    columnsBefore = 0
  }

  /// How many bytes the text has.
  var byteCount: Int { bytes.count }

  /// What a text says, comments left out.
  ///
  /// - Throws: ``JSONError`` where the text, its comments taken away, stops being JSON.
  package static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try TemplateText(bytes).value
  }
}

// MARK: - Smoothing

extension TemplateText {
  /// The text with every byte of a comment, and of a byte order mark, made a blank; line ends stay.
  private static func blankingComments(_ text: [UInt8]) -> [UInt8] {
    var result = text
    var position = 0
    if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      for index in 0..<3 { result[index] = UInt8(ascii: " ") }
      position = 3
    }
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\""):
        position = endOfString(text, from: position)
      case UInt8(ascii: "/"):
        let end = endOfComment(text, from: position)
        for index in position..<end where text[index] != 0x0A && text[index] != 0x0D {
          result[index] = UInt8(ascii: " ")
        }
        position = max(end, position + 1)
      default:
        position += 1
      }
    }
    return result
  }

  /// The place after a string that begins here.
  private static func endOfString(_ text: [UInt8], from start: Int) -> Int {
    var position = start + 1
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "\""): return position + 1
      default: position += 1
      }
    }
    return text.count
  }

  /// The place after a comment that begins here; the same place when none does, or when it has no end.
  private static func endOfComment(_ text: [UInt8], from start: Int) -> Int {
    guard start + 1 < text.count else { return start }
    var position = start + 2
    switch text[start + 1] {
    case UInt8(ascii: "/"):
      while position < text.count, text[position] != 0x0A { position += 1 }
      return position
    case UInt8(ascii: "*"):
      while position + 1 < text.count {
        if text[position] == UInt8(ascii: "*"), text[position + 1] == UInt8(ascii: "/") { return position + 2 }
        position += 1
      }
      return start
    default:
      return start
    }
  }

  /// The text with line ends and other control characters inside of strings written as JSON writes them.
  private static func escapingControls(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isInString = false
    var isEscaped = false
    for byte in text {
      if isInString, byte < 0x20 {
        result.append(contentsOf: Array("\\u00".utf8))
        result.append(UInt8(ascii: "0") + byte >> 4)
        result.append(Array("0123456789abcdef".utf8)[Int(byte & 0x0F)])
        isEscaped = false
        continue
      }
      result.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = isInString
      } else if byte == UInt8(ascii: "\"") {
        isInString.toggle()
      }
    }
    return result
  }
}

// MARK: - Places

extension TemplateText {
  /// A step on the way from the template to one of its parts.
  package enum Step: Sendable, Equatable {
    case member(String)
    case element(Int)
  }

  /// Which character of a part is meant.
  enum Edge {
    /// The first of its value.
    case start
    /// The last of its value.
    case end
    /// The colon after its name.
    case name
  }

  /// Where a part stands. The path begins with `properties.template`, because that is where a request holds it.
  package func place(of steps: [Step]) -> TemplatePlace {
    place(of: steps, .start)
  }

  func place(of steps: [Step], _ edge: Edge) -> TemplatePlace {
    var place = TemplatePlace(line: 0, column: 0, path: Self.path(steps))
    guard let offset = offset(of: steps, edge) else { return place }
    place.line = 1
    place.column = columnsBefore
    for byte in bytes[..<min(offset + 1, bytes.count)] {
      if byte == 0x0A {
        place.line += 1
        place.column = 0
      } else if byte & 0xC0 != 0x80 {
        place.column += byte >= 0xF0 ? 2 : 1
      }
    }
    return place
  }

  private static func path(_ steps: [Step]) -> String {
    steps.reduce("properties.template") { path, step in
      switch step {
      case .member(let name): path + "." + name
      case .element(let index): path + "[\(index)]"
      }
    }
  }

  private func offset(of steps: [Step], _ edge: Edge) -> Int? {
    var position = space(0)
    var colon = position
    for step in steps {
      guard let found = find(step, from: position) else { return nil }
      (colon, position) = found
    }
    switch edge {
    case .start: return position
    case .name: return colon
    case .end: return max(position, end(of: position) - 1)
    }
  }

  /// The colon before a part of the value that begins here, and the part's beginning.
  private func find(_ step: Step, from start: Int) -> (colon: Int, value: Int)? {
    guard start < bytes.count else { return nil }
    var position = space(start + 1)
    var index = 0
    let isObject = bytes[start] == UInt8(ascii: "{")
    guard isObject || bytes[start] == UInt8(ascii: "[") else { return nil }
    while position < bytes.count, bytes[position] != UInt8(ascii: "}"), bytes[position] != UInt8(ascii: "]") {
      var colon = position
      var name: [UInt8] = []
      if isObject {
        let end = Self.endOfString(bytes, from: position)
        if position + 1 < end { name = Array(bytes[position + 1..<end - 1]) }
        colon = space(end)
        position = space(colon + 1)
      }
      switch step {
      case .member(let wanted) where isObject && name.elementsEqual(wanted.utf8): return (colon, position)
      case .element(let wanted) where !isObject && wanted == index: return (colon, position)
      default: break
      }
      position = space(end(of: position))
      if position < bytes.count, bytes[position] == UInt8(ascii: ",") { position = space(position + 1) }
      index += 1
    }
    return nil
  }

  private func space(_ start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    return position
  }

  /// The place after the value that begins here.
  private func end(of start: Int) -> Int {
    var depth = 0
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position = Self.endOfString(bytes, from: position)
        if depth == 0 { return position }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth <= 0 { return depth == 0 ? position + 1 : position }
      case UInt8(ascii: ","), 0...0x20:
        if depth == 0, position > start { return position }
      default:
        break
      }
      position += 1
    }
    return position
  }
}
