import JSON

/// Replaces words that name a file by its content: `@file`, `key=@file`, `@-`.
///
/// Source: behaviour.md §2.
struct FileExpansion {
  let files: FileReader

  /// All words, each looked at as `az` does before it parses, and a second time as its parser does.
  func expand(_ words: [String]) throws(CommandError) -> [String] {
    var result: [String] = []
    result.reserveCapacity(words.count)
    var input: [UInt8]??
    for word in words { result.append(again(try once(word, &input))) }
    return result
  }

  /// - Parameter input: what standard input gave, which can be read only once.
  private func once(_ word: String, _ input: inout [UInt8]??) throws(CommandError) -> String {
    guard word.utf8.contains(UInt8(ascii: "@")) else { return word }
    let (key, attached) = OptionTable.split(word)
    guard let attached else { return try content(word, &input) ?? word }
    return try content(attached, &input).map { key + "=" + $0 } ?? word
  }

  private func content(_ text: String, _ input: inout [UInt8]??) throws(CommandError) -> String? {
    guard text.utf8.first == UInt8(ascii: "@"), text.utf8.count > 1 else { return nil }
    let name = String(Substring(text.utf8.dropFirst()))
    if name == "-" {
      // A second `@-` finds the end of the input.
      let bytes = input == nil ? files.surroundings.readStandardInput() ?? [] : []
      input = .some(bytes)
      return Self.withoutLineEnds(FileReader.decode(bytes) ?? Base64.encode(bytes))
    }
    return try files.text(name, allowsBytes: true).map(Self.withoutLineEnds)
  }

  /// A word that still begins with `@` is tried once more, and nothing is taken off then.
  private func again(_ word: String) -> String {
    guard word.utf8.first == UInt8(ascii: "@"), word.utf8.count > 1,
      let bytes = files.surroundings.readFile(String(Substring(word.utf8.dropFirst())))
    else { return word }
    return FileReader.decode(bytes) ?? word
  }

  private static func withoutLineEnds(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let last = scalars.lastIndex(where: { $0 != "\n" }) else { return "" }
    return String(scalars[...last])
  }
}
