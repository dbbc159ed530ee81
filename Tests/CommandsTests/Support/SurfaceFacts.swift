import Foundation
import Grammar
import JSON
import Testing

/// What `az` itself says about the arguments of its commands: `surface.json`, shared with the tests of `Grammar`.
enum SurfaceFacts {
  static let commands: [String: JSONValue] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = tests.appending(path: "GrammarTests/Fixtures/surface.json")
    guard let bytes = try? Data(contentsOf: file), let document = try? JSONParser.parse(Array(bytes)) else {
      return [:]
    }
    return Dictionary((document["commands"].object?.pairs).map(Array.init) ?? []) { first, _ in first }
  }()

  /// Compares what a command declares with what `az` has, argument by argument.
  static func compare(_ declaration: CommandDeclaration) {
    guard let facts = commands[declaration.words.text] else {
      Issue.record("az has no command '\(declaration.words.text)'")
      return
    }
    let arguments = facts["arguments"].array ?? []
    let takesIDs = arguments.contains { $0["kind"] == "ids" }
    let wanted = arguments.filter { $0["kind"] != "ids" }.map { line($0, takesIDs: takesIDs) }
    // Some commands read their ids themselves, and declare the option for that.
    let declared = declaration.arguments.filter { !takesIDs || $0.joinedName != "--ids" }
    #expect(declared.map { line($0, takesIDs: takesIDs) } == wanted)
    #expect((declaration.implementation == .generated) == (facts["impl"] == "aaz"))
    #expect(declaration.ignoredSpellings == (facts["ignored_options"].array ?? []).compactMap(\.string))
    #expect((declaration.question != nil) == (facts["confirmation"] == true))
    #expect(!declaration.examples.isEmpty && !declaration.summary.text.isEmpty)
  }

  // MARK: - One argument as one line

  private static func line(_ facts: JSONValue, takesIDs: Bool) -> String {
    let spellings = (facts["options"].array ?? []).compactMap(\.string)
    // A change that is only announced leaves the argument as it is.
    let isOld = !facts["deprecated"].isNull && facts["deprecated"]["kind"] != "UpcomingBreakingChangeTag"
    let old = (facts["deprecated_options"].array ?? []) + (isOld ? [facts["deprecated"]] : [])
    var parts = [spellings.joined(separator: "/")]
    if facts["required"] == true || facts["required_unless_ids"] == true { parts.append("required") }
    parts.append(kind(facts))
    if let group = facts["group"].string, group != "Resource Id" { parts.append("group \(group)") }
    switch facts["default"] {
    case .array(let elements) where elements.count == 1: parts.append("default \(elements[0].string ?? "")")
    case .bool(let value) where facts["kind"] == "aaz": parts.append("default \(value)")
    case .integer(let number): parts.append("default \(number)")
    case .bool(let value) where facts["kind"] == "three-state": parts.append("default \(value)")
    case .string(let text): parts.append("default \(text)")
    default: break
    }
    if let part = facts["id_part"].string, takesIDs { parts.append("part \(part)") }
    if let key = facts["configured_default"].string { parts.append("configured \(key)") }
    if facts["preview"] == true { parts.append("preview") }
    if !old.isEmpty {
      parts.append(
        "old "
          + old.map { "\(($0["option"].string ?? $0["target"].string) ?? "") for \($0["redirect"].string ?? "")" }
          .joined(separator: ", "))
    }
    return parts.joined(separator: " · ")
  }

  private static func kind(_ facts: JSONValue) -> String {
    let choices = (facts["choices"].array ?? []).compactMap(\.string)
    let arity = facts["nargs"].string ?? facts["nargs"].integer.map(String.init) ?? "1"
    // `group update` has options of these names that are no edits, and refuses them.
    if let name = facts["dest"].string, ["properties_to_add", "properties_to_remove"].contains(name) { return "edit" }
    switch facts["kind"].string {
    case "store-true": return "flag"
    case "three-state": return "three-state"
    case "generic-update": return "edit"
    case "tags": return "tags"
    case "datetime": return "date"
    case "aaz", "aaz-boolean":
      let type = facts["aaz"]["type"].string ?? ""
      // Times and durations are texts with a limit.
      return "shape \(["Duration", "DateTime"].contains(type) ? "String" : type)"
    default:
      if !choices.isEmpty { return "\(arity) of \(choices.joined(separator: " "))" }
      return "\(arity) \(type(facts["type"].string))"
    }
  }

  private static func type(_ name: String?) -> String {
    switch name {
    case "int": "integer"
    case "float": "number"
    case "validate_file_or_dict": "json"
    default: "text"
    }
  }

  private static func line(_ argument: Argument, takesIDs: Bool) -> String {
    var parts = [argument.joinedName]
    if argument.isRequired { parts.append("required") }
    parts.append(kind(argument.intake))
    // The ids' group is given by az to whatever ids can stand in for.
    if let group = argument.group, group.text != "Resource Id" { parts.append("group \(group.text)") }
    if let initial = argument.initial { parts.append("default \(initial.text)") }
    if let part = argument.idPart, takesIDs { parts.append("part \(name(part))") }
    if let key = argument.configuredDefault { parts.append("configured \(key.text)") }
    if argument.maturity == .preview { parts.append("preview") }
    var old = argument.spellings.filter { $0.deprecation != nil }.map {
      "\($0.text) for \($0.deprecation?.replacement?.text ?? "")"
    }
    if let deprecation = argument.deprecation {
      old.append(
        "\(deprecation.target?.text ?? argument.destination) for \(deprecation.replacement?.text ?? "")")
    }
    if !old.isEmpty { parts.append("old " + old.joined(separator: ", ")) }
    return parts.joined(separator: " · ")
  }

  private static func kind(_ intake: Intake) -> String {
    switch intake {
    case .flag, .edit(.forceString): return "flag"
    case .threeState: return "three-state"
    case .edit: return "edit"
    case .date: return "date"
    case .pairs: return "tags"
    case .optionalWord: return "? text"
    case .appended(let arity, _): return "\(text(arity)) text"
    case .words(let arity, .choice(let words, _)): return "\(text(arity)) of \(words.joined(separator: " "))"
    case .words(let arity, .integer): return "\(text(arity)) integer"
    case .words(let arity, .number): return "\(text(arity)) number"
    case .words(let arity, .json): return "\(text(arity)) json"
    case .words(let arity, _): return "\(text(arity)) text"
    case .shaped(let shape): return "shape \(type(shape))"
    default: return "\(intake)"
    }
  }

  private static func type(_ shape: Shape) -> String {
    switch shape.kind {
    case .text: "String"
    case .integer: "Int"
    case .boolean: "Boolean"
    case .number: "Float"
    case .choice: "String"
    case .object: "Object"
    case .anything: "Any"
    case .list(let element): "List<\(type(element))>"
    case .dictionary(let element): "Dict<String,\(type(element))>"
    }
  }

  private static func text(_ arity: Arity) -> String {
    switch arity {
    case .one: "1"
    case .optional: "?"
    case .any: "*"
    case .oneOrMore: "+"
    case .exactly(let count): "\(count)"
    }
  }

  private static func name(_ part: IDPart) -> String {
    switch part {
    case .subscription: "subscription"
    case .resourceGroup: "resource_group"
    case .name: "name"
    case .child(let depth): "child_name_\(depth)"
    case .unknown: "unknown"
    }
  }
}

extension GroupListing {
  /// The commands of a group and of the groups in it.
  var allCommands: [any DeclaredCommand] {
    commands.map { $0.make() } + subgroups.flatMap { $0.make().allCommands }
  }
}
