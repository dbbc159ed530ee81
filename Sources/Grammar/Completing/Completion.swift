import JSON

/// Finds what may stand at the end of a command line.
///
/// Source: behaviour.md §13.
package struct Completion: Sendable {
  /// A question for live values: names of resource groups, places, resources.
  package struct Request: Sendable, Equatable {
    /// The name that the argument's declaration gives (`completer`).
    package var completer: String
    /// The beginning of the word.
    package var prefix: String
    /// The last word given to other arguments, by the name that `az` has for them: `resource_group`.
    package var given: [String: String]
  }

  package let root: GroupListing

  package init(root: GroupListing) { self.root = root }

  /// The words that may stand in the place of `prefix`.
  ///
  /// - Parameters:
  ///   - words: those before the cursor's, without the program's name.
  ///   - prefix: what is written of the word under the cursor; may be empty.
  ///   - live: values that only the caller knows; what does not begin with the prefix is left out.
  package func candidates(
    _ words: [String], prefix: String, live: (Request) -> [String] = { _ in [] }
  ) -> [String] {
    var group = root
    for (index, word) in words.enumerated() {
      if word.utf8.first == UInt8(ascii: "-") { break }
      switch group.entry(word.lowercased()) {
      case .group(let next)?: group = next
      case .command(let command)?:
        let list = ArgumentList(command.declaration)
        return Self.unique(leaf(list, Array(words[(index + 1)...]), prefix, live))
      case nil: return Self.unique(names(group, prefix))
      }
    }
    return Self.unique(names(group, prefix))
  }

  private func names(_ group: GroupListing, _ prefix: String) -> [String] {
    var options = ["-h", "--help"]
    if group.declaration.words.text.isEmpty {
      options += ["--verbose", "--debug", "--only-show-errors", "--output", "-o", "--query"]
    }
    return options.filter { $0.hasBytes(of: prefix) } + Self.beginning(with: prefix, group.names)
  }

  private func leaf(
    _ list: ArgumentList, _ words: [String], _ prefix: String, _ live: (Request) -> [String]
  ) -> [String] {
    let table = list.table
    let state = OptionState(words, list, table)
    var options: [String] = []
    if !state.sawDashes {
      for (index, argument) in list.arguments.enumerated() {
        if case .ignored = list.roles[index] { continue }
        options += argument.spellings.map(\.text).filter { $0.hasBytes(of: prefix) }
      }
    }
    func values(_ slot: Int, _ prefix: String) -> [String] {
      let argument = list.arguments[slot]
      if let completer = argument.completer?.text {
        let request = Request(completer: completer, prefix: prefix, given: state.given)
        return Self.beginning(with: prefix, live(request))
      }
      return Self.beginning(with: prefix, argument.intake.choices?.words ?? [])
    }
    if prefix.utf8.first == UInt8(ascii: "-") {
      let (name, attached) = OptionTable.split(prefix)
      guard let attached, let match = try? table.match(name), let slot = match.argument else { return options }
      return values(slot, attached).map { name + "=" + $0 }
    }
    guard let slot = state.open else { return options }
    return state.mustTakeNext ? values(slot, prefix) : options + values(slot, prefix)
  }

  /// Those that begin with a prefix, whatever the case of letters.
  private static func beginning(with prefix: String, _ words: [String]) -> [String] {
    let lower = prefix.lowercased()
    return words.filter { $0.lowercased().hasBytes(of: lower) }
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return words.filter { seen.insert(Array($0.utf8)).inserted }
  }
}

/// Which option of a command waits for words.
private struct OptionState {
  /// The option that may take the next word.
  var open: Int?
  /// Whether it must.
  var mustTakeNext = false
  var sawDashes = false
  /// The last word of each argument by its name.
  var given: [String: String] = [:]

  init(_ words: [String], _ list: ArgumentList, _ table: OptionTable) {
    var count = 0
    for word in words {
      if sawDashes { break }
      if word == "--" {
        sawDashes = true
        open = nil
      } else if let match = try? table.match(word) {
        open = nil
        guard let slot = match.argument, slot < list.arguments.count else { continue }
        if let attached = match.attached {
          given[list.arguments[slot].destination] = attached
        } else {
          open = slot
          count = 0
        }
      } else if let slot = open {
        given[list.arguments[slot].destination] = word
        count += 1
      }
      guard let slot = open else { continue }
      switch list.arguments[slot].intake.need {
      case .none, .everything: open = nil
      case .arity(.one):
        mustTakeNext = count == 0
        if count >= 1 { open = nil }
      case .arity(.optional):
        mustTakeNext = false
        if count >= 1 { open = nil }
      case .arity(.any): mustTakeNext = false
      case .arity(.oneOrMore): mustTakeNext = count == 0
      case .arity(.exactly(let number)):
        mustTakeNext = count < number
        if count >= number { open = nil }
      }
    }
  }
}
