import ARM
import Grammar
import JSON

/// What `az`'s generated commands take and send, as tables of facts: one block of lines for each command.
///
/// **How a kind of resource gets its commands.** The tables under `Tables/` are made by `Scripts/extract_generated.py`;
/// add the group of the commands to its `GROUPS`, azsim's own words for it to `Scripts/generated_help.txt`, and the
/// documents' shapes to `Scripts/extract_shapes.py`. Then a group of commands is
///
///     CommandGroup(
///       "network nsg", "Manage network security groups.",
///       verbs: Generated.verbs(
///         "network nsg", ["delete", "list", "show", "update", "wait"], in: GeneratedTable.networkSecurityGroup,
///         others: [("create", { .generated("network nsg create", in: …, changes: GeneratedChanges(show: …)) })]))
///
/// where ``GeneratedChanges`` holds what `az` has added by hand to the generated command, if anything: checks before the
/// first request, changes of the document, the form in which it is printed. A command that is not generated in `az`
/// (`"impl": "sdk"` in surface.json) is declared in Swift as ever.
///
/// **The notation.** A block is the words and the summary of a command, then indented lines. `%` stands for
/// `/subscriptions/{subscription}/resourceGroups/{resource_group}/providers/`, `{name}` for the value of the option that
/// `az` calls so.
///
///     network lb probe create ; Create a health probe.
///      GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
///      PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
///      does create
///      part properties.probes [name=name]
///      no-wait
///      --port ; int ; properties.port ; required group=Properties ; The port to try.
///
/// - The requests, in order: method, version, path, which of ``FinalState`` it ends with, and `not-201` or `not-204` where the
///   client takes that answer for a failure. Of several for a list the one counts that has the most placeholders, if all of
///   them have values.
/// - `does`: `create` puts what the options make; `update` gets, edits by options and by hand, and puts; `patch` sends
///   what the options make; `show`, `list`, `delete`, `wait`, `act` are what they are called.
/// - `part`: the command is about a part of the document that is got and put: members on the way, in brackets which
///   element is meant (`name` of it equal to the option, or `#` its place).
/// - `always PLACE {}`: an object (or list) that is sent also when it is empty; `constant PLACE OPTION VALUE`: a value that
///   is sent when the option (`-`: always) is given.
/// - Options: spellings, shape (``ShapeNotation``), place in the body, traits, help. Traits are `required`, `dest=NAME`,
///   `group=WORD_WORD`, `id=PART`, `default=WORD`, `configured=KEY`, `singular=SPELLINGS`, `location[=GROUP OPTION]`,
///   `query=PARAMETER`, `header=NAME`, `preview`, `hidden`; `each=PLACE:MEMBER` for a list whose elements become objects
///   with that one member, `single=PLACE` for a list that goes elsewhere, without its brackets, when it has one element.
/// - `no-wait`, `generic-update`, `confirm`, `pages`, `wait` are the options of these names; `table QUERY` and
///   `rows FUNCTION` say how `--output table` makes rows.
enum GeneratedTable {
  /// All tables.
  static let all: [StaticString] = [
    disk, gallery, identity, image, monitor, networkApplicationGateway, networkInterface, networkLoadBalancer,
    networkPublicIP, networkSecurityGroup, networkVNet,
  ]

  /// The lines of a command, without the first word's line: `nil` when the table has no such command.
  static func block(of words: String, in table: StaticString) -> [String]? {
    table.withUTF8Buffer { bytes -> [String]? in
      let wanted = Array(words.utf8) + Array(" ; ".utf8)
      var start = bytes.startIndex
      while start < bytes.endIndex {
        let end = bytes[start...].firstIndex(of: newline) ?? bytes.endIndex
        if bytes[start] != blank, bytes[start..<end].starts(with: wanted) { return lines(from: start, bytes) }
        start = end < bytes.endIndex ? end + 1 : end
      }
      return nil
    }
  }

  /// The words of all commands of a table, in order.
  static func names(in table: StaticString) -> [String] {
    "\(table)".utf8.split(separator: newline).compactMap { line in
      guard line.first != blank, let end = line.firstIndex(of: UInt8(ascii: ";")) else { return nil }
      return String(Substring(line[..<line.index(before: end)]))
    }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")

  private static func lines(from start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var lines: [String] = []
    var start = start
    while start < bytes.endIndex, lines.isEmpty || bytes[start] == blank {
      let end = bytes[start...].firstIndex(of: newline) ?? bytes.endIndex
      lines.append(String(decoding: bytes[(lines.isEmpty ? start : start + 1)..<end], as: UTF8.self))
      start = end + 1
    }
    return lines
  }
}

/// What a table says about one command.
struct GeneratedFacts: Sendable {
  enum Deed: String, Sendable {
    case create, update, patch, show, list, delete, wait, act
  }

  /// One request, with placeholders in its path.
  struct Step: Sendable {
    var method: Request.Method
    var apiVersion: String
    var path: String
    /// Parameters that are always sent.
    var parameters: [Request.Parameter] = []
    var finalState: FinalState = .location
    /// The HTTP status of a success that the client takes for a failure.
    var refusedStatus: Int?
  }

  /// One step from a document to the part that a command is about.
  enum Way: Sendable, Equatable {
    case members([String])
    /// The element of which a member equals an option.
    case element(member: String, option: String)
    /// The element at a place.
    case position(option: String)
  }

  /// A value that the client sends by itself.
  struct Constant: Sendable {
    var place: [String]
    /// The option that must be given for it; `nil` when none must.
    var option: String?
    var value: JSONValue
  }

  var words = ""
  var summary = ""
  var steps: [Step] = []
  var deed = Deed.show
  var way: [Way] = []
  var constants: [Constant] = []
  /// Objects and lists that are sent also when they are empty.
  var containers: [(place: [String], empty: JSONValue)] = []
  /// Options with a region: what `az` calls them, and the option with the group that stands in.
  var locations: [(option: String, group: String?)] = []
  /// Options with a place deeper than in the document or its properties.
  var deepPlaces: [(option: String, place: [String])] = []
  /// Whether any option has a place in a body.
  var hasPlaces = false
  /// Lists whose elements become objects with one member.
  var wrappedLists: [(option: String, place: [String], member: String)] = []
  /// Lists that stand at a place while they have several elements, and with one element the element elsewhere.
  var singleOrPlural: [(option: String, plural: [String], singular: [String])] = []
  /// References to other resources: an object around a mere id.
  var references: [[String]] = []
  /// Options that are parameters of requests.
  var parameters: [(name: String, option: String)] = []
}

/// One line of a block, taken apart.
enum GeneratedLine {
  case step(GeneratedFacts.Step)
  case deed(GeneratedFacts.Deed)
  case way([GeneratedFacts.Way])
  case constant(GeneratedFacts.Constant)
  case container([String], JSONValue)
  case option(TabledOption, traits: [String])
  case noWait, genericUpdate, confirm, pages, wait
  case table(CommandDeclaration.Table)

  /// - Precondition: the line is written rightly; the test that declares all commands finds it when not.
  init(_ line: String) {
    switch line {
    case "no-wait": self = .noWait
    case "generic-update": self = .genericUpdate
    case "confirm": self = .confirm
    case "pages": self = .pages
    case "wait": self = .wait
    default: self = Self.read(line)
    }
  }

  private static func read(_ line: String) -> GeneratedLine {
    if line.utf8.first == UInt8(ascii: "-") { return option(line) }
    let words = line.splitAtBlanks
    switch words[0] {
    case "does":
      guard let deed = GeneratedFacts.Deed(rawValue: words[1]) else { preconditionFailure(line) }
      return .deed(deed)
    case "part": return .way(words.dropFirst().map(Self.way))
    case "always": return .container(words[1].splitAtDots, words[2] == "[]" ? [] : [:])
    case "constant":
      let value = try? JSONParser.parse(Array(words[3...].joined(separator: " ").utf8))
      return .constant(
        .init(place: words[1].splitAtDots, option: words[2] == "-" ? nil : words[2], value: value ?? .null))
    case "table": return .table(.query(Wording(making: String(line.dropFirst(6)))))
    case "rows": return .table(.named(Wording(making: words[1])))
    default: return step(words)
    }
  }

  private static func step(_ words: [String]) -> GeneratedLine {
    guard words.count >= 3, let method = Request.Method(rawValue: words[0]) else { preconditionFailure("\(words)") }
    let pieces = words[2].utf8.split(separator: UInt8(ascii: "&")).map { String(Substring($0)) }
    var step = GeneratedFacts.Step(method: method, apiVersion: words[1], path: expanded(pieces[0]))
    step.parameters = pieces.dropFirst().map { piece in
      let sides = piece.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1).map { String(Substring($0)) }
      return Request.Parameter(sides[0], sides.count > 1 ? sides[1] : "")
    }
    if words.contains("operation") { step.finalState = .operation }
    step.refusedStatus = words.contains("not-201") ? 201 : words.contains("not-204") ? 204 : nil
    return .step(step)
  }

  private static func way(_ word: String) -> GeneratedFacts.Way {
    guard word.utf8.first == UInt8(ascii: "[") else { return .members(word.splitAtDots) }
    let sides = word.dropFirst().dropLast().utf8.split(separator: UInt8(ascii: "=")).map { String(Substring($0)) }
    return sides[0] == "#" ? .position(option: sides[1]) : .element(member: sides[0], option: sides[1])
  }

  private static func expanded(_ path: String) -> String {
    path.utf8.first == UInt8(ascii: "%") ? groupPrefix + path.dropFirst() : path
  }

  private static let groupPrefix = "/subscriptions/{subscription}/resourceGroups/{resource_group}/providers/"

  private static func option(_ line: String) -> GeneratedLine {
    let cells = line.splitAtSemicolons
    precondition(cells.count == 5, line)
    var option = TabledOption(spellings: cells[0].splitAtBlanks)
    option.shape = cells[1].replacingPercent(by: groupPrefix)
    option.place = cells[2].isEmpty ? nil : cells[2]
    option.help = cells[4]
    let traits = cells[3].splitAtBlanks
    for trait in traits { option.read(trait) }
    return .option(option, traits: traits)
  }
}

extension TabledOption {
  mutating func read(_ trait: String) {
    let sides = trait.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1).map { String(Substring($0)) }
    let value = sides.count > 1 ? sides[1] : ""
    switch sides[0] {
    case "required": isRequired = true
    case "dest": destination = value
    case "group": group = value.withBlanks
    case "id": idPart = Self.part(value)
    case "default": initial = value
    case "configured":
      configuredDefault = value
      completer = value == "group" ? "resource-group" : value
    case "singular": singularSpellings = value.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
    case "preview": maturity = .preview
    case "experimental": maturity = .experimental
    case "hidden": isHidden = true
    default: break
    }
  }

  private static func part(_ word: String) -> IDPart {
    switch word {
    case "subscription": .subscription
    case "resource_group": .resourceGroup
    case "name": .name
    default: word.hasPrefix("child_name_") ? .child(Int(word.dropFirst(11)) ?? 1) : .unknown
    }
  }
}

extension String {
  var splitAtBlanks: [String] {
    utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  /// Names joined by dots.
  var splitAtDots: [String] {
    utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
  }

  /// The cells of an option's line, which ` ; ` parts.
  var splitAtSemicolons: [String] {
    utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { cell in
      var cell = cell
      while cell.first == UInt8(ascii: " ") { cell = cell.dropFirst() }
      while cell.last == UInt8(ascii: " ") { cell = cell.dropLast() }
      return String(Substring(cell))
    }
  }

  fileprivate var withBlanks: String {
    String(decoding: utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  fileprivate func replacingPercent(by prefix: String) -> String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    return utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }.joined(separator: prefix)
  }
}
