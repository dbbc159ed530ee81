import JSON

/// Which of the first words name a command.
///
/// `az` takes leading words as long as some command begins with them, so that the last one may be a mere beginning of a
/// name. Source: behaviour.md §1.
struct CommandLookup {
  /// The words that are taken, in lower case.
  private(set) var words: [String] = []
  /// The groups on the way, the root first.
  private(set) var groups: [GroupListing]
  /// The command that the words name in full: one, or none.
  private(set) var command: [GroupListing.CommandEntry] = []
  /// Whether the last word is only the beginning of names.
  private(set) var isPartial = false
  private let catalog: CommandCatalog

  /// Whether the first word is the whole name of a group or command: only then has `az` loaded what is in it.
  var namesGroup: Bool { words.count > (isPartial ? 1 : 0) }

  init(_ words: [String], in root: GroupListing, _ catalog: CommandCatalog) {
    groups = [root]
    self.catalog = catalog
    let nouns = words.prefix { $0.utf8.first != nil && $0.utf8.first != UInt8(ascii: "-") }
    for noun in nouns {
      let word = noun.lowercased()
      guard let group = groups.last, command.isEmpty, !isPartial else { return }
      // Past what is declared there is only what the catalog lists.
      let isDeclared = self.words.count == groups.count - 1
      if isDeclared, let entry = group.commands.first(where: { $0.name.text.isIdentical(to: word) }) {
        command = [entry]
      } else if isDeclared, let entry = group.subgroups.first(where: { $0.name.text.isIdentical(to: word) }) {
        groups.append(entry.make())
      } else if catalog.entry(self.words + [word]) == nil {
        guard choices(at: self.words.count).contains(where: { $0.hasBytes(of: word) }) else { return }
        isPartial = true
      }
      self.words.append(word)
    }
  }

  /// The names that the parser of `az` knows at a level, from 0: for "Did you mean".
  func choices(at level: Int) -> [String] {
    guard level <= words.count else { return [] }
    let declared = groups.indices.contains(level) ? groups[level].names : []
    let names = declared + catalog.names(in: Array(words.prefix(level)))
    if isPartial, level == words.count - 1, let last = words.last { return names.filter { $0.hasBytes(of: last) } }
    return names
  }
}

extension GroupListing {
  /// The names of all commands and groups in this group.
  package var names: [String] { commands.map(\.name.text) + subgroups.map(\.name.text) }

  /// What a name stands for; letters must be as declared.
  func entry(_ name: String) -> Found? {
    if let entry = commands.first(where: { $0.name.text.isIdentical(to: name) }) { return .command(entry.make()) }
    if let entry = subgroups.first(where: { $0.name.text.isIdentical(to: name) }) { return .group(entry.make()) }
    return nil
  }

  /// A command or a group.
  package enum Found: Sendable {
    case command(any DeclaredCommand)
    case group(GroupListing)
  }

  /// What lies at a path of names, whatever the case of letters; `nil` when nothing does. No names give the root.
  package func find(_ words: [String]) -> Found? {
    var found = Found.group(self)
    for word in words {
      guard case .group(let group) = found, let next = group.entry(word.lowercased()) else { return nil }
      found = next
    }
    return found
  }
}
