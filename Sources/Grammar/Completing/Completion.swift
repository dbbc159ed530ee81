import JSON

/// Finds what may stand at the end of a command line.
///
/// Source: behaviour.md §13.
package struct Completion: Sendable {
  /// A word that may stand there.
  package struct Candidate: Sendable, Equatable {
    package var word: String
    /// What the word is, in one line; empty when there is nothing to say.
    package var summary: String

    package init(_ word: String, _ summary: String = "") {
      self.word = word
      self.summary = summary
    }
  }

  /// A question for live values: names of resource groups, places, resources.
  package struct Request: Sendable, Equatable {
    /// The name that the argument's declaration gives (`completer`).
    package var completer: String
    /// The beginning of the word.
    package var prefix: String
    /// The last word given to each argument that has live values itself, by the name of its completer.
    package var given: [String: String]

    package init(completer: String, prefix: String, given: [String: String] = [:]) {
      self.completer = completer
      self.prefix = prefix
      self.given = given
    }
  }

  package let root: GroupListing

  /// - Parameter tool: what the program is called as; `az` is offered nothing that it has not.
  package init(root: GroupListing, tool: Tool = .azsim) {
    self.root = root.offered(by: tool)
  }

  /// The words that may stand in the place of `prefix`.
  ///
  /// - Parameters:
  ///   - words: those before the cursor's, without the program's name.
  ///   - prefix: what is written of the word under the cursor; may be empty.
  ///   - live: values that only the caller knows; what does not begin with the prefix is left out.
  package func candidates(
    _ words: [String], prefix: String, live: @escaping (Request) -> [String] = { _ in [] }
  ) -> [Candidate] {
    var group = root
    for (index, word) in words.enumerated() {
      if word.utf8.first == UInt8(ascii: "-") { break }
      switch group.entry(word.lowercased()) {
      case .group(let next)?: group = next
      case .command(let command)?:
        return LeafCompletion(command.declaration, Array(words[(index + 1)...]), prefix, live).candidates.unique
      case nil: return Self.names(group, prefix).unique
      }
    }
    return Self.names(group, prefix).unique
  }

  private static func names(_ group: GroupListing, _ prefix: String) -> [Candidate] {
    var options: [GlobalArguments.Leading] = [.help]
    if group.declaration.words.text.isEmpty {
      options += [.verbose, .debug, .onlyShowErrors, .output, .query]
    }
    let lower = prefix.lowercased()
    func isMeant(_ name: Wording) -> Bool { name.text.lowercased().hasBytes(of: lower) }
    return options.flatMap { GlobalArguments.argument($0).candidates(prefix) }
      + group.commands.filter { isMeant($0.name) }.map {
        Candidate($0.name.text, $0.make().declaration.summary.text.firstSentence)
      }
      + group.subgroups.filter { isMeant($0.name) }.map {
        Candidate($0.name.text, $0.make().declaration.summary.text.firstSentence)
      }
  }
}

/// What may stand behind the words of a command.
private struct LeafCompletion {
  let list: ArgumentList
  let table: OptionTable
  let state: OptionState
  let prefix: String
  let live: (Completion.Request) -> [String]

  init(
    _ declaration: CommandDeclaration, _ words: [String], _ prefix: String,
    _ live: @escaping (Completion.Request) -> [String]
  ) {
    list = ArgumentList(declaration)
    table = list.table
    state = OptionState(words, list, table)
    self.prefix = prefix
    self.live = live
  }

  var candidates: [Completion.Candidate] {
    if !state.sawDashes, prefix.utf8.first == UInt8(ascii: "-") {
      let (name, attached) = OptionTable.split(prefix)
      guard let attached, let match = try? table.match(name), let slot = match.argument else { return options }
      return values(slot, attached).map { Completion.Candidate(name + "=" + $0.word, $0.summary) }
    }
    if let slot = state.open {
      return state.mustTakeNext ? values(slot, prefix) : options + values(slot, prefix)
    }
    return options + (state.positional.map { values($0, prefix) } ?? [])
  }

  private var options: [Completion.Candidate] {
    guard !state.sawDashes else { return [] }
    return list.arguments.indices.flatMap { index -> [Completion.Candidate] in
      if case .ignored = list.roles[index] { return [] }
      return list.arguments[index].candidates(prefix)
    }
  }

  private func values(_ slot: Int, _ prefix: String) -> [Completion.Candidate] {
    let argument = list.arguments[slot]
    let words: [String]
    if let completer = argument.completer?.text {
      words = live(.init(completer: completer, prefix: prefix, given: state.given))
    } else {
      words = argument.intake.choices?.words ?? []
    }
    let lower = prefix.lowercased()
    return words.filter { $0.lowercased().hasBytes(of: lower) }.map { Completion.Candidate($0) }
  }
}

extension Argument {
  /// The spellings that begin with a prefix.
  fileprivate func candidates(_ prefix: String) -> [Completion.Candidate] {
    spellings.filter { $0.text.hasBytes(of: prefix) }.map { Completion.Candidate($0.text, help.text.firstSentence) }
  }
}

extension String {
  /// The first sentence, without the full stop at its end.
  fileprivate var firstSentence: String {
    var sentence: [UInt8] = []
    for byte in utf8 {
      if byte == UInt8(ascii: "\n") { break }
      if byte == UInt8(ascii: " "), sentence.last == UInt8(ascii: ".") { break }
      sentence.append(byte)
    }
    if sentence.last == UInt8(ascii: ".") { sentence.removeLast() }
    return String(decoding: sentence, as: UTF8.self)
  }
}

extension [Completion.Candidate] {
  /// The candidates without those whose word came before.
  fileprivate var unique: [Completion.Candidate] {
    var seen: Set<[UInt8]> = []
    return filter { seen.insert([UInt8]($0.word.utf8)).inserted }
  }
}
