import Foundation
import JSON

@testable import Grammar

/// The commands of `az` as data, turned into declarations: what the parser is held to before the real ones exist.
enum Surface {
  /// A fixture beside the tests.
  static func fixture(_ name: String) throws -> JSONValue {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")
    return try JSONParser.parse([UInt8](Data(contentsOf: url)))
  }

  static let document: JSONValue = (try? fixture("surface.json")) ?? .null

  /// The tree of all groups and commands.
  static let root: GroupListing = {
    var commands: [String: JSONValue] = [:]
    var children: [String: (verbs: [String], groups: [String])] = [:]
    for (name, command) in document["commands"].object?.pairs.map({ ($0, $1) }) ?? [] {
      commands[name] = command
      var words = name.split(separator: " ").map(String.init)
      var child = words.removeLast()
      children[words.joined(separator: " "), default: ([], [])].verbs.append(child)
      while !words.isEmpty {
        child = words.removeLast()
        let parent = words.joined(separator: " ")
        if children[parent, default: ([], [])].groups.contains(child) { break }
        children[parent, default: ([], [])].groups.append(child)
      }
    }
    // Top-level words that are out of scope: groups without commands, known to the look-up.
    for word in document["all_top_level_words"].array ?? [] {
      if let word = word.string, children[""]?.groups.contains(word) == false,
        children[""]?.verbs.contains(word) == false
      {
        children["", default: ([], [])].groups.append(word)
      }
    }
    return listing("", commands, children)
  }()

  private static func listing(
    _ words: String, _ commands: [String: JSONValue], _ children: [String: (verbs: [String], groups: [String])]
  ) -> GroupListing {
    var group = GroupDeclaration(words: Wording(making: words), summary: Wording(making: "Group \(words)"))
    let facts = document["groups"][words]
    if facts["preview"] == true { group.maturity = .preview }
    if facts["experimental"] == true { group.maturity = .experimental }
    group.deprecation = deprecation(facts["deprecated"])
    let prefix = words.isEmpty ? "" : words + " "
    let verbs = children[words]?.verbs ?? []
    return GroupListing(
      declaration: group,
      commands: verbs.map { verb in
        .init(name: Wording(making: verb)) {
          Command<Int>(declaration: declaration(prefix + verb, commands[prefix + verb] ?? .null))
        }
      },
      subgroups: (children[words]?.groups ?? []).map { name in
        .init(name: Wording(making: name)) { listing(prefix + name, commands, children) }
      })
  }

  private static func deprecation(_ facts: JSONValue) -> Deprecation? {
    guard facts["kind"] == "Deprecated" else { return nil }
    var deprecation = Deprecation()
    deprecation.target = facts["target"].string.map { Wording(making: $0) }
    deprecation.replacement = facts["redirect"].string.map { Wording(making: $0) }
    deprecation.expiration = facts["expiration"].string.map { Wording(making: $0) }
    deprecation.isHidden = facts["hide"] == true
    return deprecation
  }

  static func declaration(_ name: String, _ facts: JSONValue) -> CommandDeclaration {
    var command = CommandDeclaration(
      words: Wording(making: name), summary: Wording(making: "Command \(name)"),
      implementation: facts["impl"] == "aaz" ? .generated : .classic)
    command.ignoredSpellings = (facts["ignored_options"].array ?? []).compactMap(\.string)
    command.hasSubscription = !["account", "config", "configure", "login", "logout"].contains(
      name.split(separator: " ").first ?? "")
    if facts["preview"] == true { command.maturity = .preview }
    command.deprecation = deprecation(facts["deprecated"])
    if facts["confirmation"] == true {
      command.question = Wording(making: "Are you sure you want to perform this operation?")
    }
    let arguments = facts["arguments"].array ?? []
    let hasIDs =
      command.verb != "create" && arguments.contains { $0["id_part"] == "name" }
    for argument in arguments {
      if hasIDs, argument["kind"] == "ids" {
        command.idsDeprecation = deprecation(argument["deprecated"])
        continue
      }
      command.arguments.append(self.argument(argument, command.implementation))
    }
    return command
  }

  private static func argument(_ facts: JSONValue, _ implementation: Implementation) -> Argument {
    let spellings = (facts["options"].array ?? []).compactMap(\.string)
    var argument = Argument(
      spellings: spellings, help: Wording(making: "Help of \(spellings.first ?? "")"), intake: intake(facts))
    argument.destination = facts["dest"].string ?? ""
    argument.isRequired = facts["required"] == true || facts["required_unless_ids"] == true
    argument.group = facts["group"].string.map { Wording(making: $0) }
    switch facts["id_part"].string {
    case nil: break
    case "subscription": argument.idPart = .subscription
    case "resource_group": argument.idPart = .resourceGroup
    case "name": argument.idPart = .name
    case let part?: argument.idPart = part.hasPrefix("child_name_") ? .child(Int(part.suffix(1)) ?? 0) : .unknown
    }
    argument.completer = facts["completer"].string.map { Wording(making: $0) }
    argument.configuredDefault = facts["configured_default"].string.map { Wording(making: $0) }
    switch facts["default"] {
    case .string(let text) where !text.isEmpty: argument.initial = Wording(making: text)
    case .integer(let number): argument.initial = Wording(making: String(number))
    case .array(let elements): argument.initial = elements.first?.string.map { Wording(making: $0) }
    case .bool(true): argument.initial = Wording(making: "true")
    default: break
    }
    if facts["preview"] == true { argument.maturity = .preview }
    argument.deprecation = deprecation(facts["deprecated"])
    if facts["deprecated"]["kind"] == "UpcomingBreakingChangeTag" {
      argument.announcement = (announcement(spellings.first ?? ""), true)
    }
    argument.isHidden = facts["hidden"] == true
    if facts["positional"] == true { argument.placeholder = facts["metavar"].string.map { Wording(making: $0) } }
    argument.singularSpellings = (facts["aaz"]["singular_options"].array ?? []).compactMap(\.string)
    for old in facts["deprecated_options"].array ?? [] {
      for index in argument.spellings.indices where old["option"].string == argument.spellings[index].text {
        argument.spellings[index].deprecation = deprecation(old)
      }
    }
    return argument
  }

  /// The announcements of `sig image-version`, which the surface does not quote.
  private static func announcement(_ option: String) -> Wording {
    let value = option == "--end-of-life-date" ? "6 months from publish date" : "True"
    return Wording(
      making: "The default value of '\(option)' will be changed to '\(value)' from 'None' in a future release.")
  }

  private static func intake(_ facts: JSONValue) -> Intake {
    let arity: Arity =
      switch facts["nargs"] {
      case "?": .optional
      case "*": .any
      case "+": .oneOrMore
      case .integer(let count): .exactly(count)
      default: .one
      }
    // The two actions of `monitor autoscale update` add a list at each use; the surface does not say so.
    if facts["aaz"]["type"] == "List<List<String>>" { return .appended(.oneOrMore, .text) }
    switch facts["kind"].string {
    case "aaz", "aaz-boolean": return .shaped(shape(facts["aaz"]))
    case "store-true": return .flag
    case "three-state": return .threeState
    case "tags": return .pairs(.any)
    case "tag": return .optionalWord(.tag, bare: Wording(making: ""))
    case "append": return .appended(.oneOrMore, .text)
    case "datetime": return .date(expected: Wording(making: ""))
    case "cache": return .optionalWord(.text, bare: nil)
    case "generic-update":
      switch facts["options"][0] {
      case "--set": return .edit(.set)
      case "--add": return .edit(.add)
      default: return .edit(.remove)
      }
    default: return .words(arity, conversion(facts))
    }
  }

  private static func conversion(_ facts: JSONValue) -> Conversion {
    let choices = (facts["choices"].array ?? []).map(\.pythonText)
    if !choices.isEmpty { return .choice(choices, isExact: facts["choices_case_insensitive"] == false) }
    switch facts["type"].string {
    case "int": return .integer
    case "float": return .number
    case "file_type": return .path
    case "validate_file_or_dict": return .json
    case "get_period_type.<locals>.period_type":
      return .custom(
        Converter("period_type") { word throws(CommandError) in
          ["h", "d", "m"].contains(word.last) ? "<timedelta>" : nil
        })
    case "get_location_name_type.<locals>.location_name_type":
      return .custom(
        Converter("location_name_type") { word throws(CommandError) in
          .string(word == "West Europe" ? "westeurope" : word)
        })
    default: return .text
    }
  }

  static func shape(_ facts: JSONValue) -> Shape {
    var shape: Shape
    switch facts["type"].string ?? "" {
    case "Int": shape = .integer
    case "Float": shape = .number
    case "Boolean": shape = .boolean
    case "Object":
      let members = facts["properties"].object?.pairs.map { name, inner in
        Shape.Member(
          names: (inner["options"].array ?? []).compactMap(\.string) + [name], shape: Self.shape(inner),
          place: [ShapeNotation.camelCase(name)], isRequired: inner["required"] == true)
      }
      shape = members.map { Shape(.object($0)) } ?? .anything
    case let type where type.hasPrefix("List"): shape = .list(of: Self.shape(facts["element"]))
    case let type where type.hasPrefix("Dict"): shape = .dictionary(of: Self.shape(facts["element"]))
    default:
      shape = .text
      if let choices = facts["enum"].object { shape = Shape(.choice(choices.pairs.map { ($0, $1) })) }
    }
    if let choices = facts["enum"].object, case .text = shape.kind {
      shape = Shape(.choice(choices.pairs.map { ($0, $1) }))
    }
    shape.isNullable = facts["nullable"] == true
    if facts["blank"] != .null { shape.blank = facts["blank"] }
    let format = facts["format"]
    if let template = format["id_template"].string { shape.limit = .form(Wording(making: template)) }
    if format["class"] == "AAZPaginationTokenArgFormat" { shape.limit = .pageToken }
    if format["class"] == "AAZIntArgFormat" {
      shape.limit = .range((format["minimum"].integer ?? .min)...(format["maximum"].integer ?? .max))
    }
    if format["min_length"] != .null || format["max_length"] != .null {
      shape.limit = .length((format["min_length"].integer ?? 0)...(format["max_length"].integer ?? .max))
    }
    return shape
  }
}
