import JSON

/// Walks a command line through the parsers of `az`: the root's, each group's, the command's.
///
/// Source: behaviour.md §1 and §8.
struct CommandDescent {
  let parser: CommandLineParser
  let lookup: CommandLookup
  let words: [String]

  /// The options of the root; groups know only help.
  private enum Option: Int {
    case help
    case verbose
    case debug
    case onlyShowErrors
    case output
    case query
    case commands

    static let ofRoot: [Option] = [.help, .verbose, .debug, .onlyShowErrors, .output, .query, .commands]
    static let ofGroup: [Option] = [.help, .commands]

    var spellings: [String] {
      switch self {
      case .help: ["-h", "--help"]
      case .verbose: ["--verbose"]
      case .debug: ["--debug"]
      case .onlyShowErrors: ["--only-show-errors"]
      case .output: ["--output", "-o"]
      case .query: ["--query"]
      case .commands: []
      }
    }

    var need: WordParser.Need {
      switch self {
      case .output, .query: .arity(.one)
      case .commands: .everything
      default: .none
      }
    }
  }

  /// A group and the words that its parser gets.
  private struct Level {
    var groups: [GroupListing]
    var path: [String]
    var words: [String]
  }

  func outcome(_ reading: inout CommandLineParser.Reading) throws(CommandError) -> CommandLineParser.Outcome {
    // Words that belong to nothing are complained about at the very end, those of the groups before the command's.
    var extras: [String] = []
    let outcome = try begin(&extras, &reading)
    guard extras.isEmpty else { throw complaint("unrecognized arguments: \(extras.joined(separator: " "))", nil) }
    guard case .run = outcome else { return outcome }
    // `az` looks the command up by the words in front of the first option and breaks down when there are none.
    if lookup.command.isEmpty { throw .unexpected("''") }
    return outcome
  }

  /// Goes straight to where the leading words lead: the parsers on the way take nothing but these words.
  private func begin(
    _ extras: inout [String], _ reading: inout CommandLineParser.Reading
  ) throws(CommandError) -> CommandLineParser.Outcome {
    let path = Array(lookup.words.prefix(lookup.groups.count - 1))
    guard !path.isEmpty || !lookup.command.isEmpty else {
      return try descend(Level(groups: lookup.groups, path: [], words: words), &extras, &reading)
    }
    // The root's parser looks at all words, and may find an abbreviation that fits several of its options.
    let table = Self.table(Option.ofRoot)
    for word in words where word.hasBytes(of: "--") {
      if word.utf8.count == 2 { break }
      do {
        _ = try table.match(word)
      } catch {
        return try stop(error, Level(groups: lookup.groups, path: [], words: words))
      }
    }
    let level = Level(groups: lookup.groups, path: path, words: Array(words.dropFirst(path.count)))
    guard let command = lookup.command.first else { return try descend(level, &extras, &reading) }
    return try leaf(command.make(), level, Array(level.words.dropFirst()), &extras, &reading)
  }

  private static func table(_ options: [Option]) -> OptionTable {
    var table = OptionTable()
    for (index, option) in options.enumerated() {
      for spelling in option.spellings { table.add(spelling, argument: index) }
    }
    return table
  }

  private func descend(
    _ level: Level, _ extras: inout [String], _ reading: inout CommandLineParser.Reading
  ) throws(CommandError) -> CommandLineParser.Outcome {
    let options = level.path.isEmpty ? Option.ofRoot : Option.ofGroup
    var rest: [String]?
    do {
      var words = try WordParser(
        level.words, Self.table(options), options.map(\.need), positionals: [options.count - 1]
      ) { options[$0].spellings.joined(separator: "/") }
      try words.run { (slot, taken, _) throws(ParseStop) in
        switch options[slot] {
        case .help: throw .help
        case .output: try checkOutput(taken)
        case .query:
          let query = taken.first ?? ""
          guard parser.surroundings.isQuery(query) else {
            throw .complaint("argument --query: invalid jmespath_type value: \(query.pythonRepresentation)")
          }
        case .commands: rest = taken
        case .verbose, .debug, .onlyShowErrors: break
        }
      }
      extras += words.extras
    } catch {
      return try stop(error, level)
    }
    guard let rest, let word = rest.first else {
      throw complaint(CommandError.missingText([level.path.isEmpty ? "_command_package" : "_subcommand"]), nil)
    }
    return try enter(level, word, Array(rest.dropFirst()), &extras, &reading)
  }

  /// Goes on with the command or group that a word names.
  private func enter(
    _ level: Level, _ word: String, _ rest: [String], _ extras: inout [String],
    _ reading: inout CommandLineParser.Reading
  ) throws(CommandError) -> CommandLineParser.Outcome {
    // When options come first, `az` has loaded one command of each group only.
    let isLoaded = !lookup.words.isEmpty || level.path.isEmpty
    guard isLoaded, let found = level.groups.last?.entry(word) else { throw unknown(word, rest, level) }
    switch found {
    case .group(let next):
      return try descend(
        Level(groups: level.groups + [next], path: level.path + [word], words: rest), &extras, &reading)
    case .command(let command):
      return try leaf(command, level, rest, &extras, &reading)
    }
  }

  private func leaf(
    _ command: any DeclaredCommand, _ level: Level, _ words: [String], _ extras: inout [String],
    _ reading: inout CommandLineParser.Reading
  ) throws(CommandError) -> CommandLineParser.Outcome {
    let leaf = LeafParser(command.declaration, parser.surroundings)
    var result = LeafParser.Result(call: Call(command.declaration))
    result.call.globals = reading.globals
    result.call.surroundings = parser.surroundings
    do {
      try leaf.read(words, into: &result)
    } catch {
      reading.notices += result.warnings
      let groups = level.groups.dropFirst().map(\.declaration)
      return try stop(error, command.declaration, Array(groups), leaf.list, words)
    }
    reading.notices += result.warnings
    extras += result.extras
    guard extras.isEmpty else { return .run(.init(command: command, calls: [])) }
    reading.globals = result.call.globals
    let expansion = IDExpansion(parser: leaf)
    let (calls, ids) = try expansion.calls(result, warnings: &reading.notices)
    let notices = Notices(
      declaration: command.declaration, groups: level.groups.dropFirst().map(\.declaration))
    reading.notices += notices.all(leaf.list, result.uses)
    return .run(
      .init(command: command, calls: calls, ids: ids, question: try question(command.declaration, result.call)))
  }

  /// What the user is asked before the command runs.
  private func question(_ declaration: CommandDeclaration, _ call: Call) throws(CommandError) -> String? {
    guard let question = declaration.question else { return nil }
    let isAnswered = zip(declaration.arguments, call.values).contains { argument, value in
      argument.spellings.contains { $0.text == "--yes" } && value?.value == true
    }
    if isAnswered { return nil }
    return try parser.surroundings.flag("core", "disable_confirm_prompt") ? nil : question.text
  }

  private func checkOutput(_ words: [String]) throws(ParseStop) {
    let word = (words.first ?? "").lowercased()
    guard GlobalArguments.formats.contains(word) else {
      throw .choice(word: word, parameter: "--output", choices: GlobalArguments.formats)
    }
  }
}

// MARK: - Complaints

extension CommandDescent {
  /// A complaint of a parser.
  ///
  /// - Parameter examples: what of the command's help is shown; `nil` for none.
  private func complaint(_ message: String, _ examples: [CommandDeclaration.Example]?) -> CommandError {
    var error = CommandError(.usage, message)
    if message.contains("--query") {
      error.followingLines = [
        "To learn more about --query, please visit: 'https://learn.microsoft.com/cli/azure/query-azure-cli'"
      ]
    } else {
      error.appendix = appendix(examples ?? [])
    }
    return error
  }

  private func appendix(_ examples: [CommandDeclaration.Example]) -> CommandError.Appendix? {
    // A setting that cannot be read must not hide the complaint.
    let setting = try? parser.surroundings.setting("core", "error_recommendation")
    return setting?.uppercased() == "OFF" ? nil : CommandError.Appendix(examples: examples)
  }

  /// What stops the parser of the root or a group.
  private func stop(_ stop: ParseStop, _ level: Level) throws(CommandError) -> CommandLineParser.Outcome {
    switch stop {
    case .help:
      let groups = level.groups.dropFirst().dropLast().map(\.declaration)
      guard let group = level.groups.last else { return .version }
      let tool = group.declaration.words.text.isEmpty ? parser.tool : group.tool
      return .help(GroupHelp(tool: tool).page(group.offered(by: tool), parents: Array(groups)))
    case .text(let page): return .help(page)
    case .refusal(let error): throw error
    case .complaint(let message): throw complaint(message, nil)
    case .choice(let word, _, let choices): throw unrecognized(word, choices, [])
    }
  }

  /// What stops the parser of a command.
  private func stop(
    _ stop: ParseStop, _ declaration: CommandDeclaration, _ groups: [GroupDeclaration], _ list: ArgumentList,
    _ words: [String]
  ) throws(CommandError) -> CommandLineParser.Outcome {
    func best() -> [CommandDeclaration.Example] {
      ExampleRanking.best(examples(of: declaration), command: declaration.words.text, words: words, list)
    }
    switch stop {
    case .help:
      return .help(
        try CommandHelp(surroundings: parser.surroundings).page(declaration, list, groups: groups))
    case .text(let page): return .help(page)
    case .refusal(let error): throw error
    case .complaint(let message): throw complaint(message, best())
    case .choice(let word, let parameter, let choices):
      var error = CommandError(
        .usage,
        "\(declaration.tool.name) \(declaration.words.text): '\(word)' is not a valid value for '\(parameter)'. Allowed values: "
          + "\(choices.joined(separator: ", ")).")
      if let close = CloseMatches.best(for: word, among: choices) {
        error.followingLines = ["Did you mean '\(close)' ?"]
      }
      error.appendix = appendix(best())
      throw error
    }
  }

  private func unrecognized(
    _ word: String, _ choices: [String], _ examples: [CommandDeclaration.Example]
  ) -> CommandError {
    var error = CommandError(.usage, "'\(word)' is misspelled or not recognized by the system.")
    if let close = CloseMatches.best(for: word, among: choices) { error.followingLines = ["Did you mean '\(close)' ?"] }
    error.appendix = appendix(examples)
    return error
  }

  /// A word that names no command or group here.
  ///
  /// - Parameter rest: the words behind it.
  private func unknown(_ word: String, _ rest: [String], _ level: Level) -> CommandError {
    guard lookup.namesGroup else {
      // An unknown first word is compared with nothing: `az` has not loaded any command then. After options it has.
      let isFirst = words.first?.utf8.first != UInt8(ascii: "-")
      if level.path.isEmpty, [.group, .sealed].contains(parser.catalog.entry([word])) {
        // Of a group that it did not look for `az` has loaded next to nothing.
        guard let next = rest.first(where: { $0.utf8.first != UInt8(ascii: "-") }) else {
          return complaint(CommandError.missingText(["_subcommand"]), nil)
        }
        return unrecognized(next, [], [])
      }
      return unrecognized(word, isFirst || !level.path.isEmpty ? [] : lookup.choices(at: 0), [])
    }
    if parser.catalog.entry(level.path + [word]) != nil { return notEmulated(level.path + [word], rest, level) }
    let choices = lookup.choices(at: level.path.count)
    return unrecognized(word, choices, examples(insteadOf: word, choices, level))
  }

  /// The examples of the command that was probably meant, when the words name it and nothing else.
  ///
  /// `az` reads the words up to the first hyphen, so that of `update-instances` it shows those of `update`, and finds no
  /// examples for words in capitals.
  private func examples(
    insteadOf word: String, _ choices: [String], _ level: Level
  ) -> [CommandDeclaration.Example] {
    guard let close = CloseMatches.best(for: word, among: choices) else { return [] }
    let meant = level.path + level.words.map { $0 == word ? close : $0 }
    let name = meant.joined(separator: " ").utf8.prefix { $0 != UInt8(ascii: "-") }
    let names = name.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map { String(Substring($0)) }
    guard names.allSatisfy({ $0.lowercased().isIdentical(to: $0) }),
      case .command(let command) = level.groups[0].find(names)
    else { return [] }
    let line = (level.path + level.words.prefix(1)).joined(separator: " ")
    return ExampleRanking.best(examples(of: command.declaration), command: line, words: level.words, nil)
  }

  /// The examples that are shown with a complaint: none where `az` itself has none.
  private func examples(of declaration: CommandDeclaration) -> [CommandDeclaration.Example] {
    let entry = parser.catalog.entry(declaration.words.words)
    return entry == .command(hasExamples: false) ? [] : declaration.examples
  }
}

// MARK: - What only the real tool has

extension CommandDescent {
  /// A command or group that the real tool has and that is not declared.
  ///
  /// - Parameters:
  ///   - path: its words.
  ///   - rest: the words behind it.
  ///   - level: the innermost group that is declared.
  private func notEmulated(_ path: [String], _ rest: [String], _ level: Level) -> CommandError {
    let place = rest.firstIndex { $0.utf8.first != UInt8(ascii: "-") } ?? rest.endIndex
    let asksForHelp = rest[..<place].contains { $0 == "-h" || $0 == "--help" }
    guard parser.catalog.entry(path) == .group, !asksForHelp else {
      let names = parser.catalog.entry(path) == .sealed ? rest.prefix(while: Self.isName).prefix(3) : []
      return CommandError(
        .refused, "'\(Tool.az.name) \((path + names).joined(separator: " "))' is not emulated",
        hint: whatIsNear(path, level))
    }
    // The parser of the group complains about what comes next before anything is asked of a command.
    guard place < rest.endIndex else { return complaint(CommandError.missingText(["_subcommand"]), nil) }
    let next = path + [rest[place]]
    guard parser.catalog.entry(next) != nil else {
      return unrecognized(rest[place], lookup.choices(at: path.count), [])
    }
    return notEmulated(next, Array(rest[(place + 1)...]), level)
  }

  /// Which declared commands and groups are most like one that is not: by their names, else all that there are.
  private func whatIsNear(_ path: [String], _ level: Level) -> String {
    let group = ([Tool.az.name] + level.path).joined(separator: " ")
    let word = path.dropFirst(level.path.count).first ?? ""
    let listed = Set(parser.catalog.names(in: level.path))
    let known = (level.groups.last?.names ?? []).filter(listed.contains)
    var near: [String] = []
    while near.count < 2, let name = CloseMatches.best(for: word, among: known.filter { !near.contains($0) }) {
      near.append(name)
    }
    let names = (near.isEmpty ? known.sorted().prefix(8).map(\.self) : near).joined(separator: ", ")
    let more = near.isEmpty && known.count <= 8 ? "" : " and more"
    return "What '\(group)' has here: \(names)\(more); see '\(group) --help'."
  }

  /// Whether a word may be a part of a command's name: small letters, digits and hyphens.
  private static func isName(_ word: String) -> Bool {
    guard let first = word.utf8.first, first != UInt8(ascii: "-"), word.utf8.count < 40 else { return false }
    return word.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
  }
}
