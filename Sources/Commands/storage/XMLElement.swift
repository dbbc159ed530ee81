/// One element of a document in XML, as far as answers about blobs use it: elements and text, no attributes kept.
struct XMLElement: Sendable, Equatable {
  var name: String
  var text = ""
  var children: [XMLElement] = []

  /// The first child of a name.
  subscript(name: String) -> XMLElement? { children.first { $0.name == name } }

  private init(name: String) { self.name = name }

  /// Reads a document; `nil` for what is none, or is nested deeper than any answer.
  init?(_ document: String) {
    var stack: [XMLElement] = []
    var rest = Substring(document).utf8
    while let next = rest.first {
      guard next == UInt8(ascii: "<") else {
        let text = rest.prefix { $0 != UInt8(ascii: "<") }
        rest = rest.dropFirst(text.count)
        if let last = stack.indices.last { stack[last].text += Self.unescaped(Substring(text)) }
        continue
      }
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      let tag = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.first == UInt8(ascii: "?") || tag.first == UInt8(ascii: "!") { continue }
      let isEnd = tag.first == UInt8(ascii: "/")
      if !isEnd {
        let name = tag.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }
        guard stack.count < 32 else { return nil }
        stack.append(XMLElement(name: String(Substring(name))))
        if tag.last != UInt8(ascii: "/") { continue }
      }
      guard let done = stack.popLast() else { return nil }
      guard let last = stack.indices.last else {
        self = done
        return
      }
      stack[last].children.append(done)
    }
    return nil
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    var result = ""
    for (number, piece) in text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).enumerated()
    {
      guard number > 0 else {
        result += String(Substring(piece))
        continue
      }
      let name = piece.prefix { $0 != UInt8(ascii: ";") }
      switch String(Substring(name)) {
      case "lt": result += "<"
      case "gt": result += ">"
      case "amp": result += "&"
      case "quot": result += "\""
      case "apos": result += "'"
      default:
        result += "&" + String(Substring(piece))
        continue
      }
      result += String(Substring(piece.dropFirst(name.count + 1)))
    }
    return result
  }
}

/// Letters of addresses as `%20`.
enum PercentCoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Everything but letters, digits, `_.-~` and what is spared.
  static func encoded(_ text: String, sparing: String = "") -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: result.append(byte)
      default:
        if "_.-~".utf8.contains(byte) || sparing.utf8.contains(byte) {
          result.append(byte)
        } else {
          result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(position + 1)...(position + 2)], as: UTF8.self), radix: 16)
      {
        result.append(value)
        position += 3
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
