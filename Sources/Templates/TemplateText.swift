package import JSON

/// A template as text: what it says, and where in the text each part stands.
///
/// Templates may hold `//` and `/* */` comments and strings that go over several lines; the reader of JSON takes
/// neither, so they are smoothed away for it. Places are those of the text as it was written.
package struct TemplateText: Sendable {
  /// What the text says.
  package let value: JSONValue
  /// The text, comments blanked out byte for byte.
  let bytes: [UInt8]
  /// Characters that stand before the text on its first line.
  let columnsBefore: Int
  /// Places that were found in the text as it was written, when this is only a rendering of it; by path.
  private(set) var remembered = JSONObject()

  /// Reads a template, or a file of parameters.
  ///
  /// - Parameter columnsBefore: how many characters of the request body stand before the text, for places on line 1.
  /// - Throws: ``JSONError`` where the text, its comments taken away, stops being JSON.
  package init(_ text: [UInt8], columnsBefore: Int = 0) throws(JSONError) {
    bytes = Self.blankingComments(text)
    value = try JSONParser.parse(Self.escapingControls(bytes))
    self.columnsBefore = columnsBefore
  }

  /// The text that a client sends for a template that it made itself: all on one line, first in the request.
  ///
  /// - Parameter places: what ``placesToRemember`` told of the text that this stands for.
  package init(rendering value: JSONValue, places: JSONObject = JSONObject()) {
    self.value = value
    remembered = places
    bytes = Array(value.text(.spaced).utf8)
    columnsBefore = #"{"properties": {"template": "#.utf8.count
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
  static func endOfString(_ text: [UInt8], from start: Int) -> Int {
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
