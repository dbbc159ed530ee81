import JSON

/// The options that every command has, and those that `az` adds to most.
///
/// Source: `global_arguments` in surface.json, behaviour.md §4 and §6.
enum GlobalArguments {
  /// The values of `--output`.
  static let formats = ["json", "jsonc", "yaml", "yamlc", "table", "tsv", "none"]

  /// What stands before the command's own arguments, in order.
  enum Leading: Int, CaseIterable {
    case help
    case verbose
    case debug
    case onlyShowErrors
    case output
    case query
    case subscription
  }

  /// What stands behind the command's own arguments.
  enum Trailing {
    case ids
    case changeReference
    case acquirePolicyToken
  }

  static func argument(_ kind: Leading) -> Argument {
    switch kind {
    case .help: make("-h --help", "Show this help message and exit.", .showHelp, group: "Global")
    case .verbose: make("--verbose", "Print more about what happens; --debug prints all.", .flag, group: "Global")
    case .debug: make("--debug", "Print everything there is to know.", .flag, group: "Global")
    case .onlyShowErrors: make("--only-show-errors", "Print errors, but no warnings.", .flag, group: "Global")
    case .output: output()
    case .query:
      make("--query", "JMESPath text that selects from the answer.", .words(.one, .text), group: "Global")
    case .subscription: subscription()
    }
  }

  static func argument(_ kind: Trailing) -> Argument {
    switch kind {
    case .ids:
      make(
        "--ids",
        "One or more resource ids, separated by spaces, in place of the other arguments under 'Resource Id'.",
        .ids, group: "Resource Id")
    case .changeReference:
      make(
        "--change-reference", "Id of the change that this operation belongs to.", .words(.one, .text),
        group: "Global Policy")
    case .acquirePolicyToken:
      make(
        "--acquire-policy-token", "Acquire an Azure Policy token for this operation.", .flag, group: "Global Policy")
    }
  }

  private static func output() -> Argument {
    var argument = make(
      "--output -o", "How the answer is printed.", .words(.one, .choice(formats, isExact: true)), group: "Global")
    argument.initial = Wording("json")
    return argument
  }

  private static func subscription() -> Argument {
    var argument = make(
      "--subscription", "Name or id of the subscription; `az account set` chooses the default.",
      .words(.one, .text), group: "Global")
    argument.idPart = .subscription
    argument.completer = Wording("subscription")
    return argument
  }

  @inline(never)
  private static func make(
    _ spellings: StaticString, _ help: StaticString, _ intake: Intake, group: StaticString
  ) -> Argument {
    var argument = Argument(spellings: Wording(spellings).words, help: Wording(help), intake: intake)
    argument.group = Wording(group)
    return argument
  }
}

/// All arguments of a command as the parser numbers them.
struct ArgumentList: Sendable {
  enum Role: Sendable {
    case leading(GlobalArguments.Leading)
    /// An argument of the command, by its position in the declaration.
    case own(Int)
    case trailing(GlobalArguments.Trailing)
    /// Registered, but using it is a mistake.
    case ignored
  }

  private(set) var arguments: [Argument] = []
  private(set) var roles: [Role] = []
  /// Whether `--ids` may stand for the arguments that are parts of an id.
  let hasIDs: Bool

  init(_ declaration: CommandDeclaration) {
    hasIDs = declaration.hasIDs
    for kind in GlobalArguments.Leading.allCases where kind != .subscription || declaration.hasSubscription {
      arguments.append(GlobalArguments.argument(kind))
      roles.append(.leading(kind))
    }
    for spelling in declaration.ignoredSpellings {
      arguments.append(
        Argument(spellings: [spelling], help: Wording(making: ""), intake: .words(.optional, .text)))
      arguments[arguments.count - 1].isHidden = true
      roles.append(.ignored)
    }
    arguments += declaration.arguments
    for position in declaration.arguments.indices { roles.append(.own(position)) }
    if hasIDs { append(.ids) }
    if !["list", "show"].contains(declaration.verb) {
      append(.changeReference)
      append(.acquirePolicyToken)
    }
    guard hasIDs else { return }
    if let deprecation = declaration.idsDeprecation, let index = arguments.firstIndex(where: { $0.name == "--ids" }) {
      arguments[index].deprecation = deprecation
      arguments[index].isHidden = deprecation.isHidden
    }
  }

  private mutating func append(_ kind: GlobalArguments.Trailing) {
    arguments.append(GlobalArguments.argument(kind))
    roles.append(.trailing(kind))
  }

  /// All spellings.
  var table: OptionTable {
    var table = OptionTable()
    // Arguments are large: they are looked at where they are.
    for index in arguments.indices {
      for spelling in arguments[index].spellings.indices {
        table.add(arguments[index].spellings[spelling].text, argument: index)
      }
    }
    return table
  }
}

extension CommandDeclaration {
  /// Whether `az` adds `--ids`: an argument takes over the name, and the command makes nothing new.
  ///
  /// Source: behaviour.md §4.
  package var hasIDs: Bool {
    guard verb != "create" else { return false }
    var takesName = false
    for index in arguments.indices {
      if arguments[index].idPart == .name { takesName = true }
      if arguments[index].spellings.first?.text == "--ids" { return false }
    }
    return takesName
  }
}
