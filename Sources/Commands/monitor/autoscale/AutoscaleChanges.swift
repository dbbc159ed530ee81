import ARM
import Grammar
import JSON

/// What `az` adds by hand to `monitor autoscale update` (autoscale.md §2.2).
enum AutoscaleChanges {
  static let check: GeneratedChanges.Check = { (call, _) throws(CommandError) in
    _ = try AutoscaleAction.all(call.value(of: "add_actions"))
    _ = try AutoscaleAction.removals(call.value(of: "remove_actions"))
  }

  static let prepare: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    let call = setting.call
    changeCapacity(&document, call)
    let taken = takeNotification(&document)
    var updated = taken.own
    let removed = try AutoscaleAction.removals(call.value(of: "remove_actions"))
    updated.set(
      .array((updated.at("email", "customEmails").array ?? []).filter { !removed.contains($0.string ?? "") }),
      at: ["email", "customEmails"])
    updated["webhooks"] = .array(
      (updated["webhooks"].array ?? []).filter { !removed.contains($0["serviceUri"].string ?? "") })
    for action in try AutoscaleAction.all(call.value(of: "add_actions")) { action.add(to: &updated) }
    for (option, member) in [
      ("email_administrator", "sendToSubscriptionAdministrator"),
      ("email_coadministrators", "sendToSubscriptionCoAdministrators"),
    ] {
      if let value = call.value(of: option) { updated.set(value, at: ["email", member]) }
    }
    document.set(.array(taken.others + [updated]), at: ["properties", "notifications"])
    guard call.value(of: "scale_look_ahead_time") != nil, call.value(of: "scale_mode") == nil,
      document.at("properties", "predictiveAutoscalePolicy").isNull
    else { return }
    throw CommandError(.refused, "scale-mode is required for setting scale-look-ahead-time.")
  }

  /// The notification about scaling, which every update sends, and the others.
  static func takeNotification(_ document: inout JSONValue) -> (others: [JSONValue], own: JSONValue) {
    var others = document.at("properties", "notifications").array ?? []
    let position = others.firstIndex { $0["operation"].string?.equalsIgnoringCase("scale") ?? false }
    let own = position.map { others.remove(at: $0) }
    return (others, own ?? ["operation": "scale", "email": ["customEmails": []], "webhooks": []])
  }

  /// New limits for the profile without schedule, and for those that lead back to it.
  private static func changeCapacity(_ document: inout JSONValue, _ call: Call) {
    let given = ["count", "min_count", "max_count"].map { call.value(of: $0)?.integer }
    guard given.contains(where: { $0 != nil }), var profiles = document.at("properties", "profiles").array else {
      return
    }
    let current = profiles.first { $0["recurrence"].isNull && $0["fixedDate"].isNull } ?? profiles.first ?? .null
    let members = ["default", "minimum", "maximum"]
    var values = zip(members, given).map { member, number in
      number.map { JSONValue.string("\($0)") } ?? current.at("capacity", member)
    }
    let isFixed =
      current.at("capacity", "minimum") == current.at("capacity", "default")
      && current.at("capacity", "maximum") == current.at("capacity", "default")
    if let count = given[0], isFixed, given[1] == nil, given[2] == nil {
      values = members.map { _ in .string("\(count)") }
    }
    for position in profiles.indices where profiles[position]["fixedDate"].isNull {
      let leadsBack = (profiles[position]["name"].string ?? "").utf8.first == UInt8(ascii: "{")
      guard profiles[position]["recurrence"].isNull || leadsBack else { continue }
      for (member, value) in zip(members, values) { profiles[position].set(value, at: ["capacity", member]) }
    }
    document.set(.array(profiles), at: ["properties", "profiles"])
  }
}

/// Who is told of a scaling.
enum AutoscaleAction: Equatable {
  case email([JSONValue])
  case webhook(uri: JSONValue, properties: JSONObject)

  /// The actions of lists of words `email a b`, `webhook URL k=v`.
  static func all(_ lists: JSONValue?) throws(CommandError) -> [AutoscaleAction] {
    var actions: [AutoscaleAction] = []
    for list in lists?.array ?? [] {
      actions.append(try AutoscaleAction((list.array ?? []).compactMap(\.string), option: nil))
    }
    return actions
  }

  /// - Parameter option: how complaints begin; `nil` for no option.
  init(_ words: [String], option: String?) throws(CommandError) {
    let prefix = option.map { "\($0) " } ?? ""
    switch words.first?.asciiLowercased {
    case "email": self = .email(words.dropFirst().map(JSONValue.string))
    case "webhook":
      guard words.count > 1 else { throw .unexpected("list index out of range") }
      var properties = JSONObject()
      for word in words.dropFirst(2) {
        let sides = word.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
          .map { String(Substring($0)) }
        guard sides.count == 2 else { throw CommandError(.refused, "\(prefix)webhook URI [KEY=VALUE ...]") }
        properties[sides[0]] = .string(sides[1])
      }
      self = .webhook(uri: .string(words[1]), properties: properties)
    default: throw CommandError(.refused, "\(prefix)TYPE KEY [ARGS]")
    }
  }

  /// The addresses of lists of words `email a b`, `webhook URL`.
  static func removals(_ lists: JSONValue?) throws(CommandError) -> Set<String> {
    var found: Set<String> = []
    for list in lists?.array ?? [] {
      let words = (list.array ?? []).compactMap(\.string)
      guard let type = words.first?.asciiLowercased, type == "email" || type == "webhook" else {
        throw CommandError(.refused, "TYPE KEY [KEY ...]")
      }
      found.formUnion(words.dropFirst())
    }
    return found
  }

  func add(to notification: inout JSONValue) {
    switch self {
    case .email(let addresses):
      let there = notification.at("email", "customEmails").array ?? []
      notification.set(.array(there + addresses), at: ["email", "customEmails"])
    case .webhook(let uri, let properties):
      let there = notification["webhooks"].array ?? []
      notification["webhooks"] = .array(there + [["serviceUri": uri, "properties": .object(properties)]])
    }
  }
}
