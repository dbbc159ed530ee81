import JSON

/// All spellings of the options of one parser, in the order in which they were registered.
///
/// They are at most a few hundred, so they are walked: a hash table costs more to set up than it saves.
struct OptionTable: Sendable {
  /// A word of the command line that is an option.
  struct Match: Sendable {
    /// The position of the option's argument; `nil` for an option that is not known.
    var argument: Int?
    /// The spelling meant, written in full.
    var spelling: String
    /// What is written in the same word: `--name=value`, `-nvalue`.
    var attached: String?
  }

  /// A spelling and the position of its argument.
  private struct Entry {
    var text: String
    var argument: Int
  }

  private var entries: [Entry] = []

  /// Adds a spelling, behind all others.
  mutating func add(_ spelling: String, argument: Int) {
    entries.append(Entry(text: spelling, argument: argument))
  }

  /// The argument of a spelling written in full.
  func argument(of spelling: String) -> Int? {
    let wanted = spelling.utf8
    let count = wanted.count
    for entry in entries where entry.text.utf8.count == count && entry.text.utf8.elementsEqual(wanted) {
      return entry.argument
    }
    return nil
  }

  /// What a word is: an option, or (`nil`) a value.
  ///
  /// The order of questions is that of Python's `argparse._parse_optional`.
  /// - Throws: ``ParseStop`` when an abbreviation fits several spellings.
  func match(_ word: String) throws(ParseStop) -> Match? {
    guard word.utf8.first == UInt8(ascii: "-") else { return nil }
    if let argument = argument(of: word) { return Match(argument: argument, spelling: word) }
    if word.utf8.count == 1 { return nil }
    let (name, attached) = Self.split(word)
    if attached != nil, let argument = argument(of: name) {
      return Match(argument: argument, spelling: name, attached: attached)
    }
    let candidates = candidates(for: word, name: name, attached: attached)
    if candidates.count > 1 {
      let names = candidates.map(\.spelling).joined(separator: ", ")
      throw .complaint("ambiguous option: \(word) could match \(names)")
    }
    if let only = candidates.first { return only }
    if Self.isNegativeNumber(word) || word.utf8.contains(UInt8(ascii: " ")) { return nil }
    return Match(argument: nil, spelling: word)
  }

  private func candidates(for word: String, name: String, attached: String?) -> [Match] {
    var result: [Match] = []
    if word.hasBytes(of: "--") {
      for entry in entries where entry.text.hasBytes(of: name) {
        result.append(Match(argument: entry.argument, spelling: entry.text, attached: attached))
      }
      return result
    }
    // One dash: `-nvalue`, or the beginning of a longer spelling that has one dash too.
    let scalars = word.unicodeScalars
    guard let second = scalars.index(scalars.startIndex, offsetBy: 2, limitedBy: scalars.endIndex) else { return [] }
    let short = word[..<second].utf8
    for entry in entries {
      if entry.text.utf8.elementsEqual(short) {
        result.append(Match(argument: entry.argument, spelling: entry.text, attached: String(word[second...])))
      } else if entry.text.hasBytes(of: word) {
        result.append(Match(argument: entry.argument, spelling: entry.text))
      }
    }
    return result
  }

  /// The word before and after its first `=`.
  static func split(_ word: String) -> (name: String, attached: String?) {
    guard let index = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (word, nil) }
    return (String(word[..<index]), String(word[word.utf8.index(after: index)...]))
  }

  /// Whether a word looks like `-1` or `-.5` to Python.
  private static func isNegativeNumber(_ word: String) -> Bool {
    // Most words are told by their second byte.
    guard let second = word.utf8.dropFirst().first, second.isDigit || second == UInt8(ascii: ".") || second >= 0x80
    else { return false }
    var rest = word.unicodeScalars.dropFirst()
    // Python's `$` also matches before a line break at the end.
    if rest.last == "\n" { rest.removeLast() }
    let whole = rest.prefix { $0.properties.numericType == .decimal }
    rest = rest.dropFirst(whole.count)
    if rest.isEmpty { return !whole.isEmpty }
    guard rest.first == "." else { return false }
    rest.removeFirst()
    return !rest.isEmpty && rest.allSatisfy { $0.properties.numericType == .decimal }
  }
}
