import ARM
import Grammar
import JSON

/// What `az` adds by hand to the commands on activity log alerts.
enum ActivityLogAlert {
  // MARK: - create and update

  static let creation = GeneratedChanges(
    check: { (call, client) throws(CommandError) in
      let group = call.text(of: "resource_group") ?? ""
      // az finds the region of the group, which it then has no use for.
      _ = client.answer(
        .generated(.get, "\(client.subscriptionPath)/resourcegroups/\(group)", apiVersion: "2024-11-01"))
      _ = try conditions(call)
      _ = try webhookProperties(call)
      let name = call.text(of: "activity_log_alert_name") ?? ""
      let path = client.path(group: group, "Microsoft.Insights/activityLogAlerts/\(name)")
      let response = client.answer(.generated(.get, path, apiVersion: "2020-10-01"))
      guard response.status != 404 else { return }
      guard !response.isSuccess else {
        throw CommandError(
          .refused, "The activity log alert \(name) already exists in resource group \(group).")
      }
      throw CommandError(.refused, client.failure(response).message)
    },
    amend: { (document, setting, client) throws(CommandError) in
      let call = setting.call
      document["location"] = "Global"
      document.set(.bool(call.value(of: "disable") != true), at: ["properties", "enabled"])
      let scopes = call.value(of: "scope_ui") ?? [.string(client.subscriptionPath)]
      document.set(scopes, at: ["properties", "scopes"])
      let all = (call.value(of: "all_of")?.array ?? []) + (try conditions(call))
      document.set(.array(withCategory(all)), at: ["properties", "condition", "allOf"])
      let properties = try webhookProperties(call)
      var ids: [String] = []
      for case let id? in (call.value(of: "action_group_ids")?.array ?? []).map(\.string) where !ids.contains(id) {
        ids.append(id)
      }
      document.set(.array(ids.map { group($0, properties) }), at: ["properties", "actions", "actionGroups"])
    })

  static let update = GeneratedChanges(
    check: { (call, _) throws(CommandError) in _ = try conditions(call) },
    amend: { (document, setting, _) throws(CommandError) in
      let made = try conditions(setting.call)
      let given = setting.call.value(of: "all_of")?.array
      var all = given ?? document.at("properties", "condition", "allOf").array ?? []
      guard let given else {
        // What is added to a list that was not given overwrites the first elements of the one that is there.
        for (place, condition) in withCategory(made).enumerated() {
          guard all.indices.contains(place) else {
            all.append(condition)
            continue
          }
          for member in ["field", "equals"] { all[place][member] = condition[member] }
        }
        document.set(.array(all), at: ["properties", "condition", "allOf"])
        return
      }
      document.set(.array(withCategory(given + made)), at: ["properties", "condition", "allOf"])
    })

  /// Conditions with one about the category, which az adds where there is none.
  private static func withCategory(_ conditions: [JSONValue]) -> [JSONValue] {
    conditions.contains { $0["field"] == "category" }
      ? conditions : conditions + [["field": "category", "equals": "ServiceHealth"]]
  }

  /// The conditions of `--condition`: `FIELD=VALUE and FIELD=VALUE…`, as one word or several.
  private static func conditions(_ call: Call) throws(CommandError) -> [JSONValue] {
    guard var words = call.value(of: "condition")?.array?.compactMap(\.string) else { return [] }
    if words.count == 1 {
      words = words[0].utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
    }
    let isJoined = words.enumerated().allSatisfy { $0.offset.isMultiple(of: 2) || $0.element == "and" }
    guard !words.count.isMultiple(of: 2), isJoined else {
      throw CommandError(
        .refused,
        "incorrect usage: --condition requires an expression in the form of FIELD=VALUE[ and FIELD=VALUE...]")
    }
    var found: [(key: String, condition: JSONValue)] = []
    for word in words.enumerated().filter({ $0.offset.isMultiple(of: 2) }).map(\.element) {
      let sides = word.utf8.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard sides.count == 2 else {
        throw .unexpected("Condition \"\(word)\" does not follow format FIELD=VALUE")
      }
      let key = "\(sides[0].asciiLowercased)=\(sides[1])"
      let condition: JSONValue = ["field": .string(sides[0]), "equals": .string(sides[1])]
      if let place = found.firstIndex(where: { $0.key.isIdentical(to: key) }) {
        found[place].condition = condition
      } else {
        found.append((key, condition))
      }
    }
    return found.map(\.condition)
  }

  // MARK: - Action groups

  private static func webhookProperties(_ call: Call) throws(CommandError) -> JSONObject {
    var properties = JSONObject()
    for case let word? in (call.value(of: "webhook_properties_list")?.array ?? []).map(\.string) {
      let sides = word.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      // az breaks down over a key without a value.
      guard sides.count == 2 else { throw .unexpected("unhashable type: 'AAZSimpleValue'") }
      properties[sides[0]] = .string(sides[1])
    }
    return properties
  }

  private static func group(_ id: String, _ properties: JSONObject) -> JSONValue {
    ["actionGroupId": .string(id), "webhookProperties": .object(properties)]
  }

  static let addActionGroups: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    let call = setting.call
    let properties = try webhookProperties(call)
    let place = ["properties", "actions", "actionGroups"]
    var groups = call.value(of: "reset") == true ? [] : document.at(place).array ?? []
    for case let id? in (call.value(of: "action_group_ids")?.array ?? []).map(\.string) {
      let position = groups.firstIndex { $0["actionGroupId"].string?.equalsIgnoringCase(id) ?? false }
      if let position, call.value(of: "strict") == true,
        groups[position]["webhookProperties"].object ?? [:] != properties
      {
        throw .unexpected("Fails to override webhook properties of action group \(id) in strict mode.")
      }
      if let position, call.value(of: "reset") != true {
        groups[position] = group(id, properties)
      } else {
        groups.append(group(id, properties))
      }
    }
    document.set(.array(groups), at: place)
  }

  static let removeActionGroups: GeneratedChanges.Change = { (document, setting, client) throws(CommandError) in
    let words = (setting.call.value(of: "action_group_ids")?.array ?? []).compactMap(\.string)
    let place = ["properties", "actions", "actionGroups"]
    let inGroup = setting.call.text(of: "resource_group") ?? ""
    let ids = words.map { client.id(of: $0, type: "microsoft.insights/actionGroups", group: inGroup) }
    let groups = (document.at(place).array ?? []).filter { group in
      words != ["*"] && !ids.contains { group["actionGroupId"].string?.equalsIgnoringCase($0) ?? false }
    }
    document.set(.array(groups), at: place)
  }

  // MARK: - Scopes

  static let addScopes: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    var scopes = setting.call.value(of: "reset") == true ? [] : document.at("properties", "scopes").array ?? []
    for scope in setting.call.value(of: "scope_ui")?.array ?? [] where !scopes.contains(scope) { scopes.append(scope) }
    document.set(.array(scopes), at: ["properties", "scopes"])
  }

  static let removeScopes: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    let gone = setting.call.value(of: "scope_ui")?.array ?? []
    let scopes = (document.at("properties", "scopes").array ?? []).filter { !gone.contains($0) }
    document.set(.array(scopes), at: ["properties", "scopes"])
  }
}
