import ARM
package import Grammar
import JSON

/// What `az`'s handwritten commands take, where that is many options that are only facts: one block of lines for each.
///
/// The tables under `Tables/` are made by `Scripts/extract_classic.py`, with azsim's own words from
/// `Scripts/classic_help.txt`. Blocks are found as in ``GeneratedTable``. A line of an option is
///
///     SPELLINGS ; KIND ; TRAITS ; HELP
///
/// - Kinds: `text`, `int`, `json`, `path`, `location`, `flag` (no word), `switch` (true or false; bare means true), `tags`,
///   `A|B|C` (one of these words, `exact` when the case of letters counts), `moment` and `day` (times in UTC), `vault` (the
///   name of a vault, which becomes its address), `range` (an IPv4 address or two), `services`, `resource-types`. A `+`
///   behind it means one word or more, a `*` any number.
/// - Traits are those of ``GeneratedTable``, and `deprecated=NAME`, `old=SPELLING:NEW`.
/// - `ignore` lists what `az` would accept and never shows; `generic-update`, `no-wait`, `confirm`, `wait` are the options of
///   these names; `rows FUNCTION` says how `--output table` makes rows.
enum ClassicTable {
  /// All tables.
  static let all: [StaticString] = [storage, blobs, keyVault, extensions]
}

/// The options of a command of a table that are not read by their destinations.
package struct ClassicKeys: Sendable {
  var noWait: Flag?
  var edits: EditsKey?
  var conditions: WaitKey?
}

extension Command where Context == Client {
  /// A handwritten command whose options a table declares.
  ///
  /// What a command does not read is refused when it is given: `reads` names the options, as `az` calls them, that `run` carries
  /// out.
  ///
  /// - Precondition: the table has the command; the test that declares all commands finds it when not.
  package static func classic(
    _ words: String, in table: StaticString, reads: StaticString,
    run: @escaping @Sendable (Call, ClassicKeys, inout Client) throws(CommandError) -> Answer
  ) -> Command<Client> {
    guard let lines = GeneratedTable.block(of: words, in: table) else { preconditionFailure("no command \(words)") }
    var command = Command<Client>(.classic, tabled: words, String(lines[0].utf8.dropFirst(words.utf8.count + 3)) ?? "")
    var keys = ClassicKeys()
    // Extensions are of the program, not of a subscription.
    if words.hasPrefix("extension ") { command.withoutSubscription() }
    for line in lines.dropFirst() {
      switch line {
      case "generic-update": keys.edits = command.genericUpdate()
      case "no-wait": keys.noWait = command.noWait()
      case "confirm": command.confirm()
      case "wait": keys.conditions = command.waitConditions()
      default:
        if line.hasPrefix("ignore") {
          command.ignore(
            tabled: line.utf8.split(separator: UInt8(ascii: " ")).dropFirst().map { String(Substring($0)) })
        } else if line.hasPrefix("rows ") {
          command.rows(.named(Wording(making: String(line.dropFirst(5)))))
        } else {
          command.declare(TabledOption(classic: line))
        }
      }
    }
    assert(
      Wording(reads).words.allSatisfy { name in
        command.declaration.arguments.contains { $0.destination.isIdentical(to: name) }
      }, "\(words) reads an option that it has not")
    command.exampleOfRequired()
    command.run { [keys] (call, client) throws(CommandError) in
      try call.refuseUnread(Wording(reads).words)
      return try run(call, keys, &client)
    }
    return command
  }
}

extension Call {
  /// Whether the switch that `az` calls so is on.
  func isOn(_ destination: String) -> Bool { value(of: destination) == true }

  /// The words of the list that `az` calls so; `nil` when none is given.
  func words(of destination: String) -> [String]? {
    value(of: destination).map { value in value.array?.compactMap(\.string) ?? value.string.map { [$0] } ?? [] }
  }

  /// Says of an option that is given and that nothing carries out that it is not emulated.
  fileprivate func refuseUnread(_ read: [String]) throws(CommandError) {
    for (argument, value) in zip(declaration.arguments, values) where value?.origin == .given {
      guard !read.contains(where: { $0.isIdentical(to: argument.destination) }), argument.isOfTable else { continue }
      throw CommandError(.refused, "'\(argument.name)' of 'az \(declaration.words.text)' is not emulated")
    }
  }
}

extension Argument {
  /// Whether a line of a table declares it, and not one of the shared options.
  fileprivate var isOfTable: Bool {
    if case .edit = intake { return false }
    if case .ids = intake { return false }
    return ![
      "--yes", "--no-wait", "--timeout", "--interval", "--deleted", "--created", "--updated", "--exists", "--custom",
    ]
    .contains(name) || destination == "timeout"
  }
}

// MARK: - Lines

extension TabledOption {
  /// Reads the line of an option.
  ///
  /// - Precondition: the line is written rightly; the test that declares all commands finds it when not.
  init(classic line: String) {
    let cells = line.splitAtSemicolons
    precondition(cells.count == 4, line)
    self.init(spellings: cells[0].splitAtBlanks)
    help = cells[3]
    for trait in cells[2].splitAtBlanks {
      read(trait)
      let sides = trait.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1).map { String(Substring($0)) }
      let value = sides.count > 1 ? sides[1] : ""
      switch sides[0] {
      case "deprecated": departing = value
      case "old":
        let pair = value.utf8.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
        if pair.count == 2 { oldSpellings[pair[0]] = pair[1] }
      default: break
      }
    }
    intake = Self.intake(cells[1])
  }

  private static func intake(_ cell: String) -> Intake {
    let words = cell.splitAtBlanks
    var word = words.first ?? "text"
    var arity = Arity.one
    if word.utf8.last == UInt8(ascii: "+") { arity = .oneOrMore }
    if word.utf8.last == UInt8(ascii: "*") { arity = .any }
    if arity != .one { word = String(word.dropLast()) }
    switch word {
    case "flag": return .flag
    case "switch": return .threeState
    case "tags": return .pairs(.any)
    case "text", "location": return .words(arity, .text)
    case "int": return .words(arity, .integer)
    case "json": return .words(arity, .json)
    case "path": return .words(arity, .path)
    default:
      if let converter = ClassicConverters.named(word) { return .words(arity, .custom(converter)) }
      let choices = word.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
      return .words(arity, .choice(choices, isExact: words.contains("exact")))
    }
  }
}
