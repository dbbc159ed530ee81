import ARM
import JSON
import Orchestration
import World

/// What metrics of a resource are and were: what `azsim load` has set, shared among the instances (autoscale.md §3.6).
struct MetricRequests {
  private let call: ExtensionCall
  private let resource: ResourceID
  private let region: String
  private let now: VirtualTime
  /// What is known of the resource's metrics, by their names.
  private let loads: [Load]
  private let instanceNames: [String]
  /// Whether the resource is one machine, whose samples are its own.
  private let isMachine: Bool

  /// Times between two values that the service knows, and how it writes them.
  static let grains: [(text: String, seconds: Int, span: String)] = [
    ("PT1M", 60, "00:01:00"), ("PT5M", 300, "00:05:00"), ("PT15M", 900, "00:15:00"), ("PT30M", 1_800, "00:30:00"),
    ("PT1H", 3_600, "01:00:00"), ("PT6H", 21_600, "06:00:00"), ("PT12H", 43_200, "12:00:00"),
    ("P1D", 86_400, "1.00:00:00"),
  ]
  /// The most values of one series that are given out.
  private static let mostValues = 50_000
  private static let aggregations = ["None", "Average", "Count", "Minimum", "Maximum", "Total"]

  /// - Parameter machine: the machine that the resource is, if it is one.
  init(_ call: ExtensionCall, of resource: ResourceID, _ machine: Machine?, in world: World) {
    self.call = call
    self.resource = machine?.id ?? resource
    region = machine?.fleet.location ?? world.resources[resource]?.document["location"].string ?? "global"
    now = world.now
    isMachine = machine != nil
    // A member carries its share of the load of its set.
    loads = [self.resource, machine?.scaleSetID].compactMap { $0 }
      .flatMap { source in world.loads.filter { $0.resource == source } }
    var world = world
    // Instances of a Uniform set have numbers; their machines are named after the set too.
    instanceNames =
      world.withFleet(resource) { _, fleet in
        fleet.instances.map { Int($0.name) == nil ? $0.name : "\(fleet.name)_\($0.name)" }
      } ?? []
  }

  private var namespace: String { resource.type }

  /// The metrics of the resource: those of its type, and others that somebody has said something of.
  private var metrics: [MetricDefinition] {
    let known = MetricDefinition.all(of: resource.type)
    let others = loads.filter { load in !known.contains { $0.name.equalsIgnoringCase(load.metric) } }
    return known
      + others.map {
        MetricDefinition(namespace: namespace, name: $0.metric, unit: "Count", primary: "Average", dimensions: [])
      }
  }

  // MARK: - Definitions and namespaces

  func definitions() throws(ServiceError) -> Response {
    let wanted = call.request[parameter: "metricnamespace"]
    let found = metrics.filter { wanted?.equalsIgnoringCase($0.namespace) ?? true }
    return Response(200, ["value": .array(found.map { $0.document(of: resource) })])
  }

  func namespaces() throws(ServiceError) -> Response {
    let name = String(
      decoding: namespace.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    return Response(
      200,
      [
        "value": [
          [
            "id": .string("\(resource.text)/providers/microsoft.insights/metricNamespaces/\(name)"),
            "name": .string(name), "type": "Microsoft.Insights/metricNamespaces", "classification": "Platform",
            "properties": ["metricNamespaceName": .string(namespace)],
          ]
        ]
      ])
  }

  // MARK: - Values

  func values() throws(ServiceError) -> Response {
    let (start, end) = try span()
    let grain = try grain()
    let aggregations = try joins()
    let isMetadata = call.request[parameter: "resultType"]?.equalsIgnoringCase("Metadata") ?? false
    var found: [JSONValue] = []
    for metric in try wanted() {
      let load = loads.first { $0.metric.equalsIgnoringCase(metric.name) }
      let joins = aggregations ?? [metric.primary]
      let data: [JSONValue] =
        isMetadata ? [] : try series(of: load, from: start, to: end, grain: grain.seconds, joins)
      let series = try parts(of: metric).map { part -> JSONValue in
        ["metadatavalues": .array(part), "data": .array(data)]
      }
      let words: JSONValue = ["value": .string(metric.name), "localizedValue": .string(metric.name)]
      found.append([
        "id": .string("\(resource.text)/providers/Microsoft.Insights/metrics/\(metric.name)"),
        "type": "Microsoft.Insights/metrics", "name": words, "unit": .string(metric.unit),
        "timeseries": .array(series), "errorCode": "Success",
      ])
    }
    let minutes = max(1, end.seconds(since: start) / 60)
    return Response(
      200,
      [
        "cost": .integer(max(0, minutes - 1) * found.count), "timespan": .string("\(start.zulu)/\(end.zulu)"),
        "interval": .string(grain.text), "namespace": .string(namespace), "resourceregion": .string(region),
        "value": .array(found),
      ])
  }

  private func series(
    of load: Load?, from start: VirtualTime, to end: VirtualTime, grain: Int, _ joins: [String]
  ) throws(ServiceError) -> [JSONValue] {
    let first = start.secondsSince1970 / grain * grain
    let count = max(0, (end.secondsSince1970 - first + grain - 1) / grain)
    guard count <= Self.mostValues else {
      throw ServiceError(
        400, "BadRequest",
        "The requested time span and interval make \(count) values, more than the \(Self.mostValues) that are given out."
      )
    }
    return (0..<count).map { number in
      let time = VirtualTime(secondsSince1970: first + number * grain)
      var value: JSONObject = ["timeStamp": .string(time.zulu)]
      guard let load, let joined = Joined(load, from: time, seconds: grain, now: now, ofOne: isMachine)
      else { return .object(value) }
      for join in joins { value[join.asciiLowercased] = .double(joined.value(join)) }
      return .object(value)
    }
  }

  /// The values of one interval, joined: a sample each minute of each instance.
  private struct Joined {
    private var sum = 0.0
    private var count = 0.0
    private var least = Double.infinity
    private var most = -Double.infinity

    /// - Returns: `nil` when there is no sample.
    init?(_ load: Load, from start: VirtualTime, seconds: Int, now: VirtualTime, ofOne: Bool) {
      for minute in 0..<max(1, seconds / 60) {
        let time = start.adding(seconds: minute * 60)
        guard time <= now, let value = load.value(at: time) else { continue }
        let samples = Double(ofOne || load.sharers == nil ? 1 : load.instances(at: time))
        guard samples > 0 else { continue }
        sum += value * samples
        count += samples
        least = min(least, value)
        most = max(most, value)
      }
      guard count > 0 else { return nil }
    }

    func value(_ aggregation: String) -> Double {
      switch aggregation {
      case "Total": sum
      case "Count": count
      case "Minimum": least
      case "Maximum": most
      default: sum / count
      }
    }
  }

  // MARK: - What is asked for

  private func wanted() throws(ServiceError) -> [MetricDefinition] {
    let all = metrics
    let words = (call.request[parameter: "metricnames"] ?? "").utf8.split(separator: UInt8(ascii: ","))
      .map { String(Substring($0)) }
    guard !words.isEmpty else { return Array(all.prefix(1)) }
    var found: [MetricDefinition] = []
    for word in words {
      guard let metric = all.first(where: { $0.name.equalsIgnoringCase(word) }) else {
        let type = resource.type.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1).map { String(Substring($0)) }
        throw ServiceError(
          400, "BadRequest",
          "Failed to find metric configuration for provider: \(type[0]), resource Type: \(type.last ?? ""), metric: "
            + "\(word), Valid metrics: \(all.map(\.name).joined(separator: ","))")
      }
      found.append(metric)
    }
    return found
  }

  /// From when to when: two times joined by a slash, which `az` has quoted once too often; the last hour when nothing is said.
  private func span() throws(ServiceError) -> (VirtualTime, VirtualTime) {
    guard let text = call.request[parameter: "timespan"].map(Self.unquoted) else {
      return (now.adding(seconds: -3_600), now)
    }
    let sides = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard sides.count == 2, let start = VirtualTime(sides[0]), let end = VirtualTime(sides[1]), start < end else {
      throw ServiceError(400, "BadRequest", "Invalid time span: '\(text)'. It has the form START/END.")
    }
    return (start, end)
  }

  private func grain() throws(ServiceError) -> (text: String, seconds: Int, span: String) {
    guard let text = call.request[parameter: "interval"] else { return Self.grains[0] }
    let seconds = DurationText.isoSeconds(text)
    guard let grain = Self.grains.first(where: { $0.seconds == seconds }) else {
      throw ServiceError(
        400, "BadRequest",
        "Invalid time grain duration: \(text), supported ones are: \(Self.grains.map(\.span).joined(separator: ","))")
    }
    return grain
  }

  /// The aggregations that are asked for; `nil` when none is.
  private func joins() throws(ServiceError) -> [String]? {
    guard let text = call.request[parameter: "aggregation"], !text.isEmpty else { return nil }
    var found: [String] = []
    for word in text.utf8.split(separator: UInt8(ascii: ",")).map({ String(Substring($0)) }) {
      guard let known = Self.aggregations.first(where: { $0.equalsIgnoringCase(word) }) else {
        throw ServiceError(
          400, "BadRequest",
          "Invalid aggregation: '\(word)'. Valid ones are: \(Self.aggregations.joined(separator: ","))")
      }
      if known != "None" { found.append(known) }
    }
    return found
  }

  /// What tells series apart: nothing for one of the whole, else a name for each instance.
  private func parts(of metric: MetricDefinition) throws(ServiceError) -> [[JSONValue]] {
    guard let filter = call.request[parameter: "$filter"], !filter.isEmpty else { return [[]] }
    let conditions = ODataFilter(filter).conditions
    for condition in conditions
    where !metric.dimensions.contains(where: { $0.equalsIgnoringCase(condition.field) }) {
      throw ServiceError(
        400, "BadRequest",
        "Metric: \(metric.name) does not support requested dimension combination: \(condition.field.asciiLowercased), "
          + "supported ones are: \(metric.dimensions.joined(separator: ","))")
    }
    guard let name = conditions.first(where: { $0.field.equalsIgnoringCase("VMName") })?.value else { return [[]] }
    let top = call.request[parameter: "top"].flatMap { Int($0) } ?? 10
    let names = instanceNames.filter { name == "*" || $0.equalsIgnoringCase(name) }
    return names.prefix(max(0, top)).map { instance in
      [["name": ["value": "vmname", "localizedValue": "vmname"], "value": .string(instance)]]
    }
  }

  /// A text with `%2B` and its like read.
  private static func unquoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
