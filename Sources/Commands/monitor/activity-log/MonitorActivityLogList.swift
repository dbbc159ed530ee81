import ARM
package import Grammar
import JSON

extension ActivityLogGroup {
  /// Members of an event that can be asked for alone.
  private enum Member: String, ArgumentChoice {
    case authorization
    case claims
    case caller
    case description
    case id
    case eventDataID = "eventDataId"
    case correlationID = "correlationId"
    case eventName
    case category
    case httpRequest
    case level
    case resourceGroupName
    case resourceProviderName
    case resourceID = "resourceId"
    case resourceType
    case operationID = "operationId"
    case operationName
    case properties
    case status
    case subStatus
    case eventTimestamp
    case submissionTimestamp
    case subscriptionID = "subscriptionId"
    case tenantID = "tenantId"
  }

  /// `az monitor activity-log list`: what was asked and what happened, the newest first (platform.md §13).
  package static func list() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor activity-log list", "List what was asked and what happened, the newest first.")
    let correlation = command.argument(
      "--correlation-id", "Events of one request: what it asked and what came of it.", of: String.self, group: "Filter")
    let group = command.argument(
      "--resource-group -g",
      "The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.",
      of: String.self, group: "Filter", configuredDefault: "group", completer: "resource-group")
    let resource = command.argument(
      "--resource-id", "Events of one resource, by its id.", of: String.self, group: "Filter")
    let namespace = command.argument(
      "--namespace", "Events of one resource provider: Microsoft.Compute.", of: String.self, group: "Filter")
    let start = command.earliestTime()
    let end = command.latestTime()
    let caller = command.argument("--caller", "Events that one caller asked for.", of: String.self, group: "Filter")
    let status = command.argument(
      "--status", "Events with one status: Started, Accepted, Succeeded, Failed.", of: String.self, group: "Filter")
    let maximum = command.argument("--max-events", "The most events to list.", of: Int.self, default: "50")
    let select = command.argument("--select", "The members of events to show.", of: [Member].self)
    let offset = command.timeOffset(default: "6h")
    command.example("What happened in a group in the last six hours.", "az monitor activity-log list -g MyGroup")
    command.example(
      "What failed in the last day, in short.",
      "az monitor activity-log list --offset 1d --status Failed --query \"[].{At:eventTimestamp, What:operationName.value}\""
    )
    command.run { (call, client) throws(CommandError) in
      let window = try TimeWindow(
        start: client.moment(call, start), end: client.moment(call, end), offset: call.required(offset),
        now: client.manager.now)
      var filter = "eventTimestamp ge \(window.start) and eventTimestamp le \(window.end)"
      // Of several places to look at only the first counts.
      let places = [
        ("correlationId", call.optional(correlation)), ("resourceGroupName", call.optional(group)),
        ("resourceId", call.optional(resource)), ("resourceProvider", call.optional(namespace)),
      ]
      let place = places.first { $0.1?.isEmpty == false }
      let conditions = [place, ("caller", call.optional(caller)), ("status", call.optional(status))]
      for case let (name, value?)? in conditions where !value.isEmpty { filter += " and \(name) eq '\(value)'" }
      var parameters = [Request.Parameter("$filter", filter)]
      if let members = call.optional(select), !members.isEmpty {
        parameters.append(.init("$select", members.map(\.rawValue).joined(separator: " , ")))
      }
      let path = "\(client.subscriptionPath)/providers/Microsoft.Insights/eventtypes/management/values"
      let body = try client.send(.generated(.get, path, apiVersion: "2015-04-01", parameters: parameters))
      let events = body["value"].array ?? []
      return .listed(Array(events.prefix(max(0, try call.required(maximum)))))
    }
    return command
  }
}
