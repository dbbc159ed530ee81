import ARM
import JSON
import World

/// What is measured of machines and scale sets: `RESOURCE/providers/Microsoft.Insights/metrics` and `metricDefinitions`.
///
/// A metric has the values that somebody has said (`azsim load set`), and none where nobody has.
enum MetricRequests {
  /// name|unit|how it is joined unless told otherwise
  private static let table = FactTable(
    """
    Percentage CPU|Percent|Average
    Network In Total|Bytes|Total
    Network Out Total|Bytes|Total
    Disk Read Bytes|Bytes|Total
    Disk Write Bytes|Bytes|Total
    Disk Read Operations/Sec|CountPerSecond|Average
    Disk Write Operations/Sec|CountPerSecond|Average
    CPU Credits Remaining|Count|Average
    CPU Credits Consumed|Count|Average
    Available Memory Bytes|Bytes|Average
    VmAvailabilityMetric|Count|Average
    """)
  private static let aggregations = ["Average", "Minimum", "Maximum", "Total", "Count"]

  /// The most points that one answer has.
  private static let pointLimit = 20_000

  static func answer(_ call: ExtensionCall, in world: inout World) throws(ServiceError) -> Response {
    guard call.method == .get, call.words.count == 1, let scope = call.scope else { throw call.refusal() }
    let machine = scope.isType(MachineRequests.type) ? Machine(scope, in: &world) : nil
    let set = scope.isType("Microsoft.Compute/virtualMachineScaleSets") ? world.resources[scope] : nil
    guard let id = machine?.id ?? set?.id else { throw .notFound(scope) }
    if call.word(0, is: "metricDefinitions") { return Response(200, ["value": .array(definitions(of: id))]) }
    // A member carries its share of the load of its set.
    let sources = [id, machine?.scaleSetID].compactMap { $0 }
    let fleet = machine?.isModelled == true ? machine?.fleet : world.fleets[id]
    return try values(
      call.request, of: id, sources, count: max(1, fleet?.instances.count ?? 1),
      location: machine?.fleet.location ?? set?.location ?? "", in: world)
  }

  private static func name(_ text: String) -> JSONValue { ["value": .string(text), "localizedValue": .string(text)] }

  private static func definitions(of id: ResourceID) -> [JSONValue] {
    let periods = ["PT1M", "PT5M", "PT15M", "PT30M", "PT1H", "PT6H", "PT12H", "P1D"]
    return table.rows.map { row in
      [
        "id": .string("\(id.text)/providers/microsoft.insights/metricdefinitions/\(row[0])"),
        "resourceId": .string(id.text), "namespace": .string(id.type), "category": "", "name": name(row[0]),
        "unit": .string(row[1]), "primaryAggregationType": .string(row[2]), "isDimensionRequired": false,
        "supportedAggregationTypes": .array((["None"] + aggregations).map(JSONValue.string)),
        "metricAvailabilities": .array(periods.map { ["timeGrain": .string($0), "retention": "P93D"] }),
      ]
    }
  }

  private static func values(
    _ request: Request, of id: ResourceID, _ sources: [ResourceID], count: Int, location: String, in world: World
  ) throws(ServiceError) -> Response {
    let names = (request[parameter: "metricnames"] ?? "Percentage CPU").split(separator: ",").map(String.init)
    let span = try MetricSpan(request, now: world.now, limit: pointLimit)
    var metrics: [JSONValue] = []
    for wanted in names {
      guard let row = table.rows.first(where: { $0[0].equalsIgnoringCase(wanted) }) else {
        throw ServiceError(
          400, "BadRequest",
          "Failed to find metric configuration for provider: Microsoft.Compute, resource Type: "
            + "\(id.type.split(separator: "/").last ?? ""), metric: \(wanted), Valid metrics: "
            + table.rows.map { $0[0] }.joined(separator: ","))
      }
      let kinds = try kinds(request[parameter: "aggregation"], standard: row[2])
      let load = sources.lazy.compactMap { source in
        world.loads.first { $0.resource == source && $0.metric.equalsIgnoringCase(row[0]) }
      }.first
      let points = span.times.map { time -> JSONValue in
        var point: JSONObject = ["timeStamp": .string(time.description)]
        if time <= world.now, let value = load?.value(at: time, instances: count) {
          for kind in kinds { point[kind.asciiLowercased] = .double(kind == "Count" ? 1 : value) }
        }
        return .object(point)
      }
      metrics.append([
        "id": .string("\(id.text)/providers/Microsoft.Insights/metrics/\(row[0])"),
        "type": "Microsoft.Insights/metrics", "name": name(row[0]), "unit": .string(row[1]), "errorCode": "Success",
        "timeseries": load == nil && points.isEmpty ? [] : [["metadatavalues": [], "data": .array(points)]],
      ])
    }
    return Response(
      200,
      [
        "cost": .integer(max(0, span.seconds / 60 - 1)), "timespan": .string(span.text),
        "interval": .string(span.interval),
        "namespace": .string(id.type), "resourceregion": .string(location), "value": .array(metrics),
      ])
  }

  private static func kinds(_ text: String?, standard: String) throws(ServiceError) -> [String] {
    guard let text, !text.isEmpty else { return [standard] }
    var kinds: [String] = []
    for word in text.split(separator: ",") where !String(word).equalsIgnoringCase("None") {
      guard let kind = aggregations.first(where: { $0.equalsIgnoringCase(String(word)) }) else {
        throw ServiceError(400, "BadRequest", "Detected invalid aggregation input: \(word)")
      }
      kinds.append(kind)
    }
    return kinds.isEmpty ? [standard] : kinds
  }
}

/// From when to when values are asked for, and how far apart.
private struct MetricSpan {
  let text: String
  let interval: String
  let seconds: Int
  let times: [VirtualTime]

  /// - Throws: `BadRequest` for what cannot be read.
  init(_ request: Request, now: VirtualTime, limit: Int) throws(ServiceError) {
    interval = request[parameter: "interval"] ?? "PT1M"
    guard let step = DurationText.isoSeconds(interval), step >= 60 else {
      throw ServiceError(400, "BadRequest", "Detected invalid time grain input: \(interval)")
    }
    let given = Self.decoded(request[parameter: "timespan"] ?? "")
    let ends = given.split(separator: "/").map { VirtualTime(Self.withZone(String($0))) }
    let end: VirtualTime
    let start: VirtualTime
    if given.isEmpty {
      (start, end) = (now.adding(seconds: -3_600), now)
    } else if ends.count == 2, let first = ends[0], let last = ends[1], first <= last {
      (start, end) = (first, last)
    } else {
      throw ServiceError(400, "BadRequest", "Invalid time interval input: \(given)")
    }
    seconds = end.seconds(since: start)
    guard seconds / step <= limit else {
      throw ServiceError(400, "BadRequest", "The timespan \(given) has too many values at a time grain of \(interval).")
    }
    text = "\(start.description)/\(end.description)"
    var times: [VirtualTime] = []
    var time = start
    while time < end {
      times.append(time)
      time = time.adding(seconds: step)
    }
    self.times = times
  }

  /// A time without a zone is meant in UTC.
  private static func withZone(_ text: String) -> String {
    let tail = text.dropFirst(10)
    return tail.contains("Z") || tail.contains("+") || tail.contains("-") ? text : "\(text)Z"
  }

  /// The client sends the timespan with its signs written as codes.
  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
