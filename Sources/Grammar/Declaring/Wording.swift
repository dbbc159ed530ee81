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
    text.utf8.split(separator: UInt8(ascii: " ")).compactMap { String(Substring($0)) }
  }
}

extension Wording: Equatable {
  package static func == (left: Wording, right: Wording) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }
}
