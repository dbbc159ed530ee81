/// A text that a declaration carries: nearly always a literal of the program, which then is not copied before it is shown.
package struct Wording: Sendable {
  private enum Storage {
    case literal(StaticString)
    case made(String)
  }

  private let storage: Storage

  /// A literal of the program.
  package init(_ literal: StaticString) { storage = .literal(literal) }

  /// A text made while the program runs.
  package init(making text: String) { storage = .made(text) }

  /// The text.
  package var text: String {
    switch storage {
    case .literal(let literal): literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    case .made(let text): text
    }
  }

  /// The pieces between single spaces, for lists of spellings or words.
  package var words: [String] {
    switch storage {
    case .literal(let literal): literal.withUTF8Buffer { Self.words($0) }
    case .made(let text): Self.words(Array(text.utf8))
    }
  }

  private static func words(_ bytes: some RandomAccessCollection<UInt8>) -> [String] {
    var words: [String] = []
    var start = bytes.startIndex
    var index = start
    while true {
      let isEnd = index == bytes.endIndex
      if isEnd || bytes[index] == UInt8(ascii: " ") {
        if index > start { words.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
        if isEnd { return words }
        start = bytes.index(after: index)
      }
      index = bytes.index(after: index)
    }
  }

  /// Whether the text is this word.
  func isIdentical(to word: StaticString) -> Bool {
    word.withUTF8Buffer { wanted in
      switch storage {
      case .literal(let literal):
        literal.utf8CodeUnitCount == wanted.count && literal.withUTF8Buffer { $0.elementsEqual(wanted) }
      case .made(let text): text.utf8.elementsEqual(wanted)
      }
    }
  }
}

extension Wording: Equatable {
  package static func == (left: Wording, right: Wording) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }
}
