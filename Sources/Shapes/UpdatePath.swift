import JSON

/// A path of `--set`, `--add` and `--remove`, in the parts that az makes of it: `a.b[0].c` is `a`, `b`, `[0]`, `c`.
///
/// A bracket begins a part of its own and reaches to the next closing one; points in it do not count. Source:
/// behaviour.md §5.
struct UpdatePath {
  var parts: [String]

  init(_ text: String) {
    parts = Self.parts(of: Self.bracketsParted(Array(text.utf8)))
  }

  /// Parts joined with points, none before a bracket.
  static func joined(_ parts: some Sequence<String>) -> String {
    let bytes = Array(parts.joined(separator: ".").utf8)
    return String(decoding: withoutPointsBeforeBrackets(bytes), as: UTF8.self)
  }

  private static func withoutPointsBeforeBrackets(_ bytes: [UInt8]) -> [UInt8] {
    bytes.indices.compactMap { index in
      let isPoint = bytes[index] == UInt8(ascii: ".")
      return isPoint && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "[") ? nil : bytes[index]
    }
  }

  /// With exactly one point before every opening bracket, also before those inside brackets.
  private static func bracketsParted(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in withoutPointsBeforeBrackets(bytes) {
      if byte == UInt8(ascii: "[") { result.append(UInt8(ascii: ".")) }
      result.append(byte)
    }
    return result
  }

  private static func parts(of bytes: [UInt8]) -> [String] {
    var parts: [String] = []
    var index = 0
    /// No bracket closes before this place on the line of the brackets that were tried.
    var unclosedBefore = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ".") {
        index += 1
        continue
      }
      var end = index
      if bytes[index] == UInt8(ascii: "["), index >= unclosedBefore {
        while end < bytes.count, bytes[end] != UInt8(ascii: "]"), bytes[end] != 0x0A { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: "]") {
          parts.append(String(decoding: bytes[index...end], as: UTF8.self))
          index = end + 1
          continue
        }
        unclosedBefore = end
      }
      end = index
      while end < bytes.count, bytes[end] != UInt8(ascii: ".") { end += 1 }
      parts.append(String(decoding: bytes[index..<end], as: UTF8.self))
      index = end
    }
    return parts
  }
}

/// What a part of a path means.
enum PathPart {
  case name(String)
  /// `[3]`.
  case index(PythonInteger)
  /// `[key=value]`.
  case filter(key: String, value: String)
  /// Something else in brackets, where az wants a whole number.
  case invalid

  init(_ part: String) {
    guard let inner = Self.inner(part) else {
      self = .name(part)
      return
    }
    if let equals = inner.firstIndex(of: UInt8(ascii: "=")) {
      self = .filter(
        key: String(decoding: inner[..<equals], as: UTF8.self),
        value: String(decoding: inner[inner.index(after: equals)...], as: UTF8.self))
    } else if let number = PythonInteger(String(decoding: inner, as: UTF8.self)) {
      self = .index(number)
    } else {
      self = .invalid
    }
  }

  /// What the last part of a `--set` path means, where a filter has no place.
  init(assigning part: String) {
    self = PathPart(part)
    if case .filter = self { self = .invalid }
  }

  /// What stands between an opening bracket at the start and the last closing one on the same line.
  private static func inner(_ part: String) -> ArraySlice<UInt8>? {
    let bytes = Array(part.utf8)
    guard bytes.first == UInt8(ascii: "[") else { return nil }
    let line = bytes[1..<(bytes.firstIndex(of: 0x0A) ?? bytes.count)]
    return line.lastIndex(of: UInt8(ascii: "]")).map { line[..<$0] }
  }
}

/// A whole number as Python's `int` reads it from a text: blanks around it, a sign, single underscores between digits.
struct PythonInteger: Equatable {
  /// The number, or the nearest that fits.
  var value: Int
  /// The number as Python prints it.
  var text: String

  init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, Self.isBlank(last) { bytes.removeLast() }
    bytes = bytes.drop(while: Self.isBlank)
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    var digits: [UInt8] = []
    var mayPart = false
    for byte in bytes {
      if byte.isDigit {
        digits.append(byte)
        mayPart = true
      } else {
        guard byte == UInt8(ascii: "_"), mayPart else { return nil }
        mayPart = false
      }
    }
    guard mayPart, digits.count <= 4300 else { return nil }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    let number = significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
    self.text = isNegative && number != "0" ? "-" + number : number
    value = Int(self.text) ?? (isNegative ? .min : .max)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte >= 0x09 && byte <= 0x0D || byte >= 0x1C && byte <= 0x1F
  }

  /// The place in a list of so many elements, counted from the end when negative; `nil` when there is none.
  func position(in count: Int) -> Int? {
    let position = value < 0 ? value.addingReportingOverflow(count).partialValue : value
    return position >= 0 && position < count ? position : nil
  }
}
