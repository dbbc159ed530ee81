import ARM
package import Grammar
import JSON

extension RoleAssignmentGroup {
  /// `az role assignment list-changelogs`: who was given or lost which role, as the activity log tells it.
  package static func listChangeLogs() -> Command<Client> {
    var command = Command<Client>(
      .classic, "role assignment list-changelogs", "List who was given a role, and from whom one was taken.")
    let start = command.argument(
      "--start-time", "From when on: 2000-12-31T12:59:59Z. An hour before the end unless given.", of: String.self)
    let end = command.argument(
      "--end-time", "Until when: 2000-12-31T12:59:59Z. Now unless given.", of: String.self)
    command.ignore("--cmd")
    command.example("What happened in the last hour.", "az role assignment list-changelogs")
    command.run { (call, client) throws(CommandError) in
      let until = try moment(call.optional(end)) ?? DateText.withoutZone(client.manager.now).wholeSeconds
      let from = try moment(call.optional(start)) ?? DateText.moved(until, seconds: -3600) ?? until
      guard from < until else { throw CommandError(.refused, "Start time cannot be later than end time.") }
      let filter =
        "resourceProvider eq Microsoft.Authorization and eventTimestamp ge \(from)Z and eventTimestamp le \(until)Z"
      let events = try client.pages(
        Request(
          .get, "\(client.subscriptionPath)/providers/Microsoft.Insights/eventtypes/management/values",
          apiVersion: "2015-04-01", parameters: [.init("$filter", filter)]))
      return .value(.array(try client.changes(in: events)))
    }
    return command
  }

  /// A moment in the only form that is taken, without the `Z` at its end.
  private static func moment(_ text: String?) throws(CommandError) -> String? {
    guard let text, !text.isEmpty else { return nil }
    let form = Array("0000-00-00T00:00:00Z".utf8)
    let fits =
      text.utf8.count == form.count
      && zip(text.utf8, form).allSatisfy { $1 == UInt8(ascii: "0") ? (48...57).contains($0) : $0 == $1 }
    guard fits, let date = DateText.isoDate(text) else {
      throw CommandError(.refused, "Input '\(text)' is not valid datetime. Valid example: 2000-12-31T12:59:59Z")
    }
    return DateText.withoutZone(date)
  }
}

extension String {
  /// A moment without the fraction of its second.
  fileprivate var wholeSeconds: String { String(prefix { $0 != "." }) }
}

/// What was asked for and what came of it, of one operation on an assignment.
private struct AssignmentChange {
  var begun: JSONValue?
  var ended: JSONValue?
}

extension Client {
  /// The assignments that events tell of, in the order in which they were asked for.
  fileprivate mutating func changes(in events: [JSONValue]) throws(CommandError) -> [JSONValue] {
    var order: [String] = []
    var found: [String: AssignmentChange] = [:]
    for event in events
    where event.at("operationName", "value").string?.hasPrefix("Microsoft.Authorization/roleAssignments") ?? false {
      let id = event["operationId"].string ?? ""
      if event.at("status", "value") == "Started" {
        if found[id]?.begun == nil { order.append(id) }
        found[id, default: AssignmentChange()].begun = event
      } else {
        found[id, default: AssignmentChange()].ended = event
      }
    }
    guard !order.isEmpty else { return [] }
    let names = Dictionary(
      try roles(named: nil, at: subscriptionPath).map { ($0["name"].string ?? "", $0.at("properties", "roleName")) },
      uniquingKeysWith: { $1 })
    var entries: [JSONObject] = []
    for id in order {
      guard let change = found[id], let begun = change.begun, let ended = change.ended,
        ended.at("status", "value") == "Succeeded", let entry = Self.entry(begun, ended, roles: names)
      else { continue }
      entries.append(entry)
    }
    try addNames(to: &entries)
    return entries.map(JSONValue.object)
  }

  /// What one event and its end say; `nil` for an assignment of which nothing is told.
  private static func entry(_ begun: JSONValue, _ ended: JSONValue, roles: [String: JSONValue]) -> JSONObject? {
    var entry: JSONObject = [:]
    for member in ["principalId", "principalName", "scope", "scopeName", "scopeType", "roleDefinitionId", "roleName"] {
      entry[member] = .some(.null)
    }
    entry["timestamp"] = .string(ended["eventTimestamp"].string.flatMap(DateText.isoDate) ?? "")
    entry["caller"] = begun["caller"]
    var payload: String?
    switch begun.at("httpRequest", "method").string {
    case "PUT":
      payload = begun.at("properties", "requestbody").string
      entry["action"] = "Granted"
      entry["scope"] = ended.at("authorization", "scope")
    case "DELETE":
      payload = ended.at("properties", "responseBody").string
      entry["action"] = "Revoked"
    default: break
    }
    guard let payload, !payload.isEmpty, let document = try? JSONParser.parse(Array(payload.utf8)) else {
      return entry
    }
    let properties = document["properties"]
    if properties.isNull { return nil }
    entry["principalId"] = properties["principalId"]
    describe(entry["scope"]?.string ?? properties["scope"].string, in: &entry)
    let role = properties["roleDefinitionId"].string?.split(separator: "/").last.map(String.init) ?? ""
    entry["roleDefinitionId"] = .string(role)
    entry["roleName"] = roles[role] ?? "N/A"
    return entry
  }

  /// Says where a role counts: a subscription, a group or a resource.
  private static func describe(_ scope: String?, in entry: inout JSONObject) {
    guard let scope, !scope.isEmpty else { return }
    let words = scope.split(separator: "/").map(String.init)
    let mark = words.indices.first { place in
      words[place].equalsIgnoringCase("providers") && words.indices.contains(place + 1)
        && words[place + 1].asciiLowercased.hasPrefix("microsoft.authorization")
    }
    let place = Array(words[..<(mark ?? words.count)])
    entry["scope"] = .string(mark == nil ? scope : "/" + place.joined(separator: "/"))
    entry["scopeName"] = .string(place.last ?? "")
    entry["scopeType"] = .string(place.count < 3 ? "Subscription" : place.count < 5 ? "Resource group" : "Resource")
  }

  /// Adds what the directory calls those who hold the roles.
  private mutating func addNames(to entries: inout [JSONObject]) throws(CommandError) {
    var ids: [String] = []
    for entry in entries {
      if let id = entry["principalId"]?.string, !ids.contains(id) { ids.append(id) }
    }
    guard !ids.isEmpty else { return }
    let known = Dictionary(
      try directoryObjects(ids).map { ($0["id"].string ?? "", Self.displayedName($0)) }, uniquingKeysWith: { $1 })
    guard !known.isEmpty else { return }
    for place in entries.indices {
      let name = entries[place]["principalId"]?.string.flatMap { known[$0] }
      entries[place]["principalName"] = .some(name.map(JSONValue.string) ?? .null)
    }
  }
}
