import JSON

/// Reads the words behind a command into its values.
///
/// Source: behaviour.md §1, §2, §7.
struct LeafParser {
  let declaration: CommandDeclaration
  let surroundings: Surroundings
  let list: ArgumentList
  private let reader: ValueReader

  /// One use of an argument.
  struct Use {
    var argument: Int
    /// The option as written in full; `nil` for a positional argument.
    var spelling: String?
  }

  /// What reading gives, also when it stops half-way.
  struct Result {
    var call: Call
    /// The words of `--ids`; `nil` when it is not given.
    var ids: [String]?
    /// Arguments in the order in which they were used, with the spelling.
    var uses: [Use] = []
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
    var needs: [WordParser.Need] = []
    var positionals: [Int] = []
    needs.reserveCapacity(list.arguments.count)
    for index in list.arguments.indices {
      needs.append(list.arguments[index].intake.need)
      if list.arguments[index].spellings.isEmpty { positionals.append(index) }
    }
    var parser = try WordParser(words, list.table, needs, positionals: positionals) { list.arguments[$0].joinedName }
    var seen = Array(repeating: false, count: needs.count)
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
      result.uses.append(Use(argument: slot, spelling: spelling))
    case .trailing(.changeReference): result.call.globals.changeReference = words.first
    case .trailing(.acquirePolicyToken): result.call.globals.acquiresPolicyToken = true
    case .own(let position):
      // A positional argument for which there are no words keeps its default, or is an empty list.
      if spelling == nil, words.isEmpty, argument.intake.need != .arity(.any) { return }
      try reader.read(argument, words, spelling: spelling, into: &result.call.values[position])
      result.uses.append(Use(argument: slot, spelling: spelling))
      if argument.name == "--force-string" { result.call.edits.keepsText = result.call.values[position]?.value == true }
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
    case .output where words.isEmpty, .query where words.isEmpty: break
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
    case .subscription where words.isEmpty: throw .refusal(.unexpected("'list' object has no attribute 'lower'"))
    case .subscription:
      let id = surroundings.subscription(word)
      if id == nil {
        result.warnings.append(
          Notice(.warning, "Subscription '\(word)' not recognized.", logger: "cli.azure.cli.core.commands.arm"))
      }
      result.call.globals.subscription = id ?? (word.isEmpty ? nil : word)
    case .help, .verbose, .debug, .onlyShowErrors: break
    }
  }

  /// Puts in the defaults and asks for what is missing.
  private func finish(_ seen: [Bool], _ result: inout Result) throws(ParseStop) {
    var missing: [String] = []
    for slot in list.arguments.indices where !seen[slot] || list.arguments[slot].spellings.isEmpty {
      guard case .own(let position) = list.roles[slot], result.call.values[position] == nil else { continue }
      if let word = try configuredDefault(slot) {
        result.call.values[position] = .init(
          value: try reader.initial(list.arguments[slot], word), origin: .configuredDefault, words: [word])
      } else if let initial = list.arguments[slot].initial?.text {
        result.call.values[position] = .init(
          value: try reader.initial(list.arguments[slot], initial), origin: .declaredDefault, words: [initial])
      } else if !seen[slot], isRequired(slot) {
        missing.append(list.arguments[slot].joinedName)
      }
    }
    if !missing.isEmpty { throw .complaint(CommandError.missingText(missing)) }
  }

  /// Whether the parser itself insists on an argument; with `--ids` around, what an id can give is asked for later.
  private func isRequired(_ slot: Int) -> Bool {
    list.arguments[slot].isRequired && !(list.hasIDs && list.arguments[slot].idPart != nil)
  }

  /// Says which defaults the configuration has, where somebody wants to know (`--verbose`).
  private func announceDefaults(_ result: inout Result) throws(ParseStop) {
    guard result.call.globals.isVerbose || result.call.globals.isDebug else { return }
    for slot in list.arguments.indices {
      guard let word = try configuredDefault(slot) else { continue }
      let name = internalName(list.arguments[slot])
      result.warnings.append(
        Notice(.info, "Configured default '\(word)' for arg \(name)", logger: "cli.knack.commands"))
    }
  }

  /// What `az` calls an argument with a default inside (`dest` in surface.json), where the spellings do not tell.
  private func internalName(_ argument: Argument) -> String {
    let key = argument.configuredDefault?.text ?? ""
    let name = argument.destination
    switch (declaration.implementation, key) {
    case (.classic, "group"): return "resource_group_name"
    case (.classic, "vm") where name == "name": return "vm_name"
    case (.classic, "vmss") where name == "name":
      if argument.longestName != "--name" { return argument.longestName.asIdentifier }
      return ["show", "update", "wait"].contains(declaration.verb) ? name : "vm_scale_set_name"
    default: return name
    }
  }

  private func configuredDefault(_ slot: Int) throws(ParseStop) -> String? {
    do throws(CommandError) {
      return try declaration.configuredDefault(list.arguments[slot].configuredDefault, surroundings)
    } catch {
      throw .refusal(error)
    }
  }
}

extension CommandDeclaration {
  /// The value that the configuration has under a key of `[defaults]`.
  ///
  /// - Throws: ``CommandError`` for a configuration that cannot be used.
  /// Source: behaviour.md §7.
  func configuredDefault(_ key: Wording?, _ surroundings: Surroundings) throws(CommandError) -> String? {
    guard let key = key?.text else { return nil }
    // What a `create` makes is not named by a default.
    if verb == "create", key != "group", key != "location" { return nil }
    guard let value = try surroundings.setting("defaults", key), !value.isEmpty else { return nil }
    return value
  }
}
