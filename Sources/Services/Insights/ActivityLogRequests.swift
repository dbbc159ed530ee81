import ARM
import JSON
import World

/// The list of what was asked and what happened: `GET …/eventtypes/management/values?$filter=…` (platform.md §13).
enum ActivityLogRequests {
  static func list(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let filter = try ActivityFilter(call.request[parameter: "$filter"] ?? "")
    let chosen = call.request[parameter: "$select"].map { names in
      Set(names.split(separator: ",").map { $0.split(separator: " ").joined() })
    }
    let entries: [(number: Int, entry: ActivityEntry)]
    do throws(StateError) {
      entries = try world.activity.entries(of: world.subscription)
    } catch {
      throw ServiceError(500, "InternalServerError", "The activity log cannot be read: \(error.description)")
    }
    var events: [ActivityEvent] = []
    for (number, entry) in entries { events += ActivityEvent.all(of: entry, number: number) }
    // An operation's end belongs to the request that started it: its caller and method stand there.
    let origins = Dictionary(
      events.compactMap { event in event.method.map { (event.correlationID, (event.caller, $0)) } },
      uniquingKeysWith: { first, _ in first })
    let found = events.reversed().map { event in
      guard event.method == nil, let origin = origins[event.correlationID] else { return event }
      return event.asked(by: origin.0, origin.1)
    }.filter(filter.matches)
    let documents = found.map { event in
      let document = event.document(in: world.subscription)
      guard let chosen else { return document }
      return .object((document.object ?? [:]).filter { name, _ in chosen.contains(name) })
    }
    return Response(200, ["value": .array(documents)])
  }
}

/// `$filter` of the list: comparisons joined by `and`.
private struct ActivityFilter {
  private var from: VirtualTime?
  private var to: VirtualTime?
  private var conditions: [(name: String, value: String)] = []

  init(_ text: String) throws(ServiceError) {
    for clause in Self.clauses(text) {
      let words = clause.split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count == 3 else { throw Self.refusal(text) }
      let value =
        words[2].hasPrefix("'") && words[2].hasSuffix("'") ? String(words[2].dropFirst().dropLast()) : words[2]
      switch (words[0].asciiLowercased, words[1].asciiLowercased) {
      case ("eventtimestamp", "ge"):
        guard let time = VirtualTime(value) else { throw Self.refusal(text) }
        from = time
      case ("eventtimestamp", "le"):
        guard let time = VirtualTime(value) else { throw Self.refusal(text) }
        to = time
      case (let name, "eq") where Self.names.contains(name): conditions.append((name, value))
      default: throw Self.refusal(text)
      }
    }
  }

  func matches(_ event: ActivityEvent) -> Bool {
    guard from.map({ $0 <= event.time }) ?? true, to.map({ event.time <= $0 }) ?? true else { return false }
    return conditions.allSatisfy { name, value in
      switch name {
      case "resourcegroupname": event.subject.group?.equalsIgnoringCase(value) == true
      case "resourceid", "resourceuri":
        event.subject == ResourceID(trusted: value) || event.subject.lies(in: ResourceID(trusted: value))
      case "resourceprovider": event.provider.equalsIgnoringCase(value)
      case "correlationid": event.correlationID.equalsIgnoringCase(value)
      case "caller": event.caller.equalsIgnoringCase(value)
      default: event.status.equalsIgnoringCase(value)
      }
    }
  }

  private static let names = [
    "resourcegroupname", "resourceid", "resourceuri", "resourceprovider", "correlationid", "caller", "status",
  ]

  /// The comparisons: `and` inside quotation marks joins nothing.
  private static func clauses(_ text: String) -> [String] {
    var clauses: [[String]] = [[]]
    var isQuoted = false
    for word in text.split(separator: " ").map(String.init) {
      if !isQuoted, word.equalsIgnoringCase("and") {
        clauses.append([])
      } else {
        clauses[clauses.count - 1].append(word)
        if !word.utf8.count(where: { $0 == UInt8(ascii: "'") }).isMultiple(of: 2) { isQuoted.toggle() }
      }
    }
    return clauses.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static func refusal(_ text: String) -> ServiceError {
    // The text of the refusal was not recorded [I].
    ServiceError(400, "BadRequest", "The $filter '\(text)' is not valid.")
  }
}
