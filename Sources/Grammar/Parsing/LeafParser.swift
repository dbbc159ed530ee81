import JSON

/// Reads the words behind a command into its values.
///
/// Source: behaviour.md §1, §2, §7.
struct LeafParser {
  let declaration: CommandDeclaration
  let surroundings: Surroundings
  let list: ArgumentList
  private let reader: ValueReader

  /// What reading gives, also when it stops half-way.
  struct Result {
    var call: Call
    /// The words of `--ids`; `nil` when it is not given.
    var ids: [String]?
    /// Arguments in the order in which they were used, with the spelling.
    var uses: [(argument: Int, spelling: String?)] = []
    /// Warnings that `az` prints while it reads.
    var warnings: [Notice] = []
    /// Words that belong to nothing.
    var extras: [String] = []
  }

  init(_ declaration: CommandDeclaration, _ surroundings: Surroundings) {
    self.declaration = declaration
    self.surroundings = surroundings
    list = ArgumentList(declaration)
    reader = ValueReader(files: FileReader(surroundings: surroundings))
  }

  /// Reads the words; `result` holds what was found until an error stopped it.
  func read(_ words: [String], into result: inout Result) throws(ParseStop) {
    try announceDefaults(&result)
    let slots = list.arguments.map { WordParser.Slot(need: $0.intake.need, joinedName: $0.joinedName) }
    let positionals = list.arguments.indices.filter { list.arguments[$0].spellings.isEmpty }
    var parser = try WordParser(words, list.table, slots, positionals: positionals)
    var seen = Array(repeating: false, count: slots.count)
    try parser.run { (slot, words, spelling) throws(ParseStop) in
      seen[slot] = true
      try take(slot, words, spelling, &result)
    }
    result.extras = parser.extras
    try finish(seen, &result)
  }

  private func take(
    _ slot: Int, _ words: [String], _ spelling: String?, _ result: inout Result
  ) throws(ParseStop) {
    let argument = list.arguments[slot]
    switch list.roles[slot] {
    case .ignored:
      let value = words.first ?? ""
      throw .complaint("unrecognized argument: \(spelling ?? "") \(value)")
    case .leading(.help): throw .help
    case .leading(let kind): try takeGlobal(kind, argument, words, &result)
    case .trailing(.ids):
      result.ids = words
      result.uses.append((slot, spelling))
    case .trailing(.changeReference): result.call.globals.changeReference = words.first
    case .trailing(.acquirePolicyToken): result.call.globals.acquiresPolicyToken = true
    case .own(let position):
      // A positional argument for which there are no words keeps its default.
      if spelling == nil, words.isEmpty, argument.spellings.isEmpty { return }
      let previous = result.call.values[position]
      let value = try reader.value(argument, words, spelling: spelling, after: previous)
      result.call.values[position] = value
      result.uses.append((slot, spelling))
      if argument.name == "--force-string" { result.call.edits.keepsText = value.value == true }
      if case .edit(let verb) = argument.intake, verb != .forceString {
        result.call.edits.edits.append(DocumentEdit(verb, words))
      }
    }
  }

  private func takeGlobal(
    _ kind: GlobalArguments.Leading, _ argument: Argument, _ words: [String], _ result: inout Result
  ) throws(ParseStop) {
    let word = words.first ?? ""
    switch kind {
    case .output:
      let lower = word.lowercased()
      guard GlobalArguments.formats.contains(where: { $0.isIdentical(to: lower) }) else {
        throw .choice(word: lower, parameter: argument.name, choices: GlobalArguments.formats)
      }
      result.call.globals.output = lower
      result.call.globals.outputIsGiven = true
    case .query:
      guard surroundings.isQuery(word) else {
        throw .complaint("argument --query: invalid jmespath_type value: \(word.pythonRepresentation)")
      }
      result.call.globals.query = word
    case .subscription:
      let id = surroundings.subscription(word)
      if id == nil {
        result.warnings.append(
          Notice(.warning, "Subscription '\(word)' not recognized.", logger: "cli.azure.cli.core.commands.arm"))
      }
      result.call.globals.subscription = id ?? word
    case .help, .verbose, .debug, .onlyShowErrors: break
    }
  }

  /// Puts in the defaults and asks for what is missing.
  private func finish(_ seen: [Bool], _ result: inout Result) throws(ParseStop) {
    var missing: [String] = []
    for (slot, argument) in list.arguments.enumerated() where !seen[slot] || argument.spellings.isEmpty {
      guard case .own(let position) = list.roles[slot], result.call.values[position] == nil else { continue }
      if let word = try configuredDefault(argument) {
        result.call.values[position] = .init(
          value: try reader.initial(argument, word), origin: .configuredDefault, words: [word])
      } else if let initial = argument.initial {
        result.call.values[position] = .init(
          value: try reader.initial(argument, initial.text), origin: .declaredDefault, words: [initial.text])
      } else if isRequired(argument), !seen[slot] {
        missing.append(argument.joinedName)
      }
    }
    if !missing.isEmpty { throw .complaint(CommandError.missingText(missing)) }
  }

  /// Whether the parser itself insists on an argument; with `--ids` around, what an id can give is asked for later.
  private func isRequired(_ argument: Argument) -> Bool {
    argument.isRequired && !(list.hasIDs && argument.idPart != nil)
  }

  /// Says which defaults the configuration has, where somebody wants to know (`--verbose`).
  private func announceDefaults(_ result: inout Result) throws(ParseStop) {
    guard result.call.globals.isVerbose || result.call.globals.isDebug else { return }
    for argument in declaration.arguments {
      guard let word = try configuredDefault(argument) else { continue }
      result.warnings.append(
        Notice(.info, "Configured default '\(word)' for arg \(argument.destination)", logger: "cli.knack.commands"))
    }
  }

  private func configuredDefault(_ argument: Argument) throws(ParseStop) -> String? {
    do throws(CommandError) { return try declaration.configuredDefault(argument, surroundings) } catch {
      throw .refusal(error)
    }
  }
}

extension CommandDeclaration {
  /// The value that the configuration has for an argument.
  ///
  /// - Throws: ``CommandError`` for a configuration that cannot be used.
  /// Source: behaviour.md §7.
  func configuredDefault(_ argument: Argument, _ surroundings: Surroundings) throws(CommandError) -> String? {
    guard let key = argument.configuredDefault?.text else { return nil }
    // What a `create` makes is not named by a default.
    if verb == "create", key != "group", key != "location" { return nil }
    guard let value = try surroundings.setting("defaults", key), !value.isEmpty else { return nil }
    return value
  }
}
