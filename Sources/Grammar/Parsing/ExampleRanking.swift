import JSON

/// Which examples of help fit a mistaken command line best.
///
/// Source: behaviour.md §8; the order is that of `az`'s recommender.
enum ExampleRanking {
  /// The three best examples: those that share most options with the words, then those with the fewest options.
  ///
  /// - Parameters:
  ///   - command: what the user asked for, `disk create`; examples of other commands come last.
  ///   - list: the arguments of the command; `nil` when there is no such command.
  static func best(
    _ examples: [CommandDeclaration.Example], command: String, words: [String], _ list: ArgumentList?
  ) -> [CommandDeclaration.Example] {
    let names = standardNames(list)
    let given = Set(options(words, names))
    let rated = examples.enumerated().map { index, example in
      let options = options(pieces(example.line.text), names)
      let isOwn = example.line.text.hasBytes(of: "az " + command)
      let matches = isOwn ? options.filter { given.contains($0) }.count : -1
      return (index: index, matches: matches, count: options.count)
    }
    let order = rated.sorted { left, right in
      if left.matches != right.matches { return left.matches > right.matches }
      return left.count != right.count ? left.count < right.count : left.index < right.index
    }
    return order.prefix(3).map {
      CommandDeclaration.Example(title: examples[$0.index].title, line: plain(examples[$0.index].line))
    }
  }

  /// The line with single spaces, its breaks joined.
  private static func plain(_ line: Wording) -> Wording {
    Wording(making: pieces(line.text).joined(separator: " "))
  }

  private static func pieces(_ line: String) -> [String] {
    var joined: [UInt8] = []
    for byte in line.utf8 {
      if byte == 0x0A, joined.last == UInt8(ascii: "\\") { joined.removeLast() } else { joined.append(byte) }
    }
    return joined.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The options in some words, each by its standard name.
  private static func options(_ words: [String], _ names: [String: String]) -> [String] {
    words.compactMap { word in
      guard word.hasBytes(of: "-"), !word.hasBytes(of: "---"), word.utf8.count > 1 else { return nil }
      let name =
        word.hasBytes(of: "--")
        ? OptionTable.split(word).name : String(String.UnicodeScalarView(word.unicodeScalars.prefix(2)))
      return names[name]
    }
  }

  /// The longest spelling for each spelling of an argument.
  private static func standardNames(_ list: ArgumentList?) -> [String: String] {
    var names = ["-h": "--help", "-o": "--output"]
    for name in ["--only-show-errors", "--help", "--output", "--query", "--debug", "--verbose", "--yes", "--no-wait"] {
      names[name] = name
    }
    guard let list else { return names }
    for (index, argument) in list.arguments.enumerated() {
      if case .leading = list.roles[index], argument.name != "--subscription" { continue }
      let spellings = argument.spellings.filter { $0.deprecation == nil }.map(\.text)
      guard let longest = spellings.max(by: { $0.utf8.count < $1.utf8.count }) else { continue }
      let standard = spellings.first { $0.utf8.count == longest.utf8.count } ?? longest
      for spelling in spellings { names[spelling] = standard }
    }
    return names
  }
}
