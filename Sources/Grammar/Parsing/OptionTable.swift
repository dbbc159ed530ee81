import JSON

/// All spellings of the options of one parser, in the order in which they were registered.
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

  private(set) var spellings: [(text: String, argument: Int)] = []
  private var exact: [String: Int] = [:]

  /// Adds a spelling, behind all others.
  mutating func add(_ spelling: String, argument: Int) {
    exact[spelling] = spellings.count
    spellings.append((spelling, argument))
  }

  /// The argument of a spelling written in full.
  func argument(of spelling: String) -> Int? {
    guard let index = exact[spelling], spellings[index].text.isIdentical(to: spelling) else { return nil }
    return spellings[index].argument
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
      for (text, argument) in spellings where text.hasBytes(of: name) {
        result.append(Match(argument: argument, spelling: text, attached: attached))
      }
      return result
    }
    // One dash: `-nvalue`, or the beginning of a longer spelling that has one dash too.
    let scalars = word.unicodeScalars
    guard let second = scalars.dropFirst().first else { return [] }
    let short = "-" + String(second)
    let rest = String(String.UnicodeScalarView(scalars.dropFirst(2)))
    for (text, argument) in spellings {
      if text.isIdentical(to: short) {
        result.append(Match(argument: argument, spelling: text, attached: rest))
      } else if text.hasBytes(of: word) {
        result.append(Match(argument: argument, spelling: text))
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
