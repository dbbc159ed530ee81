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
    let start = command.date(
      "--start-time", "The earliest time: date, time, zone (2026-01-31 12:00Z).",
      expected: "Start time of the query. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx) timezone (+/-hh:mm)",
      group: "Time")
    let end = command.date(
      "--end-time", "The latest time: date, time, zone (2026-01-31 12:00Z). Defaults to now.",
      expected:
        "End time of the query. Defaults to the current time. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx) timezone (+/-hh:mm)",
      group: "Time")
    let caller = command.argument("--caller", "Events that one caller asked for.", of: String.self, group: "Filter")
    let status = command.argument(
      "--status", "Events with one status: Started, Accepted, Succeeded, Failed.", of: String.self, group: "Filter")
    let maximum = command.argument("--max-events", "The most events to list.", of: Int.self, default: "50")
    let select = command.argument("--select", "The members of events to show.", of: [Member].self)
    let offset = command.argument(
      "--offset", "How far to look from the one time given, or back from now: 6h, 1d12h, 90s.", of: Int.self,
      group: "Time", default: "6h")
    command.convert(offset, by: Converter("period_type", Period.seconds))
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

/// `6h`, `1d12h30m`: how long something is, as az's own pattern reads it.
enum Period {
  /// What stands for an ISO 8601 duration, which az takes here and cannot use.
  static let unreadable = -1

  /// A period as ISO 8601, which az writes with a `T` whatever follows; `nil` for what is none.
  @Sendable static func text(_ text: String) -> JSONValue? {
    guard let parts = parts(of: text) else { return nil }
    if parts[0] != nil, parts[4] != nil { return .string(text) }
    func shown(_ place: Int, _ unit: String) -> String { parts[place].map { "\($0)\(unit)" } ?? "" }
    let minutes = shown(parts[6] == nil ? 2 : 6, "M")
    return .string("P\(shown(3, "D"))T\(minutes)\(shown(5, "H"))\(shown(7, "S"))")
  }

  /// The seconds of a period; `nil` for what is none.
  @Sendable static func seconds(_ text: String) -> JSONValue? {
    guard var found = parts(of: text) else { return nil }
    if found[0] != nil, found[4] != nil { return .integer(unreadable) }
    // Minutes before the mark count when there are none behind it; years and months never do.
    if found[6] != nil { found[2] = nil }
    return .integer(zip(found, units).reduce(0) { $0 + ($1.0 ?? 0) * $1.1.seconds })
  }

  private static let units: [(unit: Character, seconds: Int)] = [
    ("p", 0), ("y", 0), ("m", 60), ("d", 86_400), ("t", 0), ("h", 3600), ("m", 60), ("s", 1),
  ]

  /// The numbers of a period, unit by unit; `nil` for what is none.
  private static func parts(of text: String) -> [Int?]? {
    var rest = Substring(text.asciiLowercased)
    var found = [Int?](repeating: nil, count: units.count)
    for (place, part) in units.enumerated() {
      let isMark = part.unit == "p" || part.unit == "t"
      let digits = isMark ? "" : rest.prefix { $0.isASCII && $0.isNumber }
      guard isMark || !digits.isEmpty, rest.dropFirst(digits.count).first == part.unit else { continue }
      guard let number = isMark ? 1 : Int(digits), number < 1_000_000_000 else { return nil }
      found[place] = number
      rest = rest.dropFirst(digits.count + 1)
    }
    return rest.isEmpty ? found : nil
  }
}
