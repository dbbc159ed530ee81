/// The names of all commands of the tool that is imitated, also of those that are not declared.
///
/// The notation: names with blanks between them, the names in a group behind its name in parentheses. A command without an
/// example in its help has an exclamation mark; a group of which nothing more is known holds an asterisk.
package struct CommandCatalog: Sendable {
  /// What a name stands for.
  enum Entry: Equatable {
    case command(hasExamples: Bool)
    case group
    /// There is something of this name; what is in it is not known.
    case sealed
  }

  private let text: StaticString

  package init(_ text: StaticString) { self.text = text }

  /// A catalog in which nothing is listed.
  package static let empty = CommandCatalog("")

  /// What lies at a path of names in small letters; `nil` when nothing does.
  func entry(_ path: [String]) -> Entry? { look(at: path).entry }

  /// The names in a group; none when it is not listed.
  func names(in path: [String]) -> [String] { look(at: path).names }

  private func look(at path: [String]) -> (entry: Entry?, names: [String]) {
    let path = path.map { Array($0.utf8) }
    var entry: Entry? = path.isEmpty ? .group : nil
    var names: [String] = []
    text.withUTF8Buffer { letters in
      var depth = 0
      /// How many names of the path lead to where we are; all of `depth` when it is on the way.
      var matched = 0
      var isOnWay = false
      var index = 0
      while index < letters.count {
        switch letters[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\n"): isOnWay = false
        case UInt8(ascii: "!"): if isOnWay, matched + 1 == path.count { entry = .command(hasExamples: false) }
        case UInt8(ascii: "*"): if depth == path.count, matched == depth { entry = .sealed }
        case UInt8(ascii: "("):
          depth += 1
          if isOnWay {
            matched = depth
            if depth == path.count { entry = .group }
          }
          isOnWay = false
        case UInt8(ascii: ")"):
          depth -= 1
          matched = min(matched, depth)
          isOnWay = false
        default:
          let start = index
          while index + 1 < letters.count, Self.isOfName(letters[index + 1]) { index += 1 }
          guard matched == depth else { break }
          let name = letters[start...index]
          if depth == path.count {
            names.append(String(decoding: name, as: UTF8.self))
          } else if name.elementsEqual(path[depth]) {
            isOnWay = true
            if depth + 1 == path.count { entry = .command(hasExamples: true) }
          }
        }
        index += 1
      }
    }
    return (entry, names)
  }

  /// Whether a letter is part of a name: all are but the signs of the notation, which come before them.
  private static func isOfName(_ letter: UInt8) -> Bool { letter > UInt8(ascii: "*") }
}
