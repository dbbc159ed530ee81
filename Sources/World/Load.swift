package import ARM
package import JSON

/// What a metric of a resource is, as somebody has said: a series of values in time.
///
/// On a scale set the values are meant for as many instances as there were when they were said; with more of them each has
/// less to do.
package struct Load: Sendable, Equatable {
  /// From a time on the metric has a value.
  package struct Point: Sendable, Equatable {
    package var time: VirtualTime
    package var value: Double

    package init(_ time: VirtualTime, _ value: Double) {
      self.time = time
      self.value = value
    }
  }

  /// From a time on so many instances shared the load.
  package struct Share: Sendable, Equatable {
    package var time: VirtualTime
    package var count: Int

    package init(_ time: VirtualTime, _ count: Int) {
      self.time = time
      self.count = count
    }
  }

  package let resource: ResourceID
  /// `Percentage CPU`.
  package let metric: String
  /// In order of time.
  package var points: [Point]
  /// The instances that the values are meant for; `nil` when the load is not shared.
  package var sharers: Int?
  /// How many instances there were, in order of time.
  package private(set) var shares: [Share]

  /// Changes that are remembered: those of more than two weeks, as often as autoscale acts.
  private static let shareLimit = 20_000

  package init(
    resource: ResourceID, metric: String, points: [Point], sharers: Int?, shares: [Share] = []
  ) {
    self.resource = resource
    self.metric = metric
    self.points = points
    self.sharers = sharers
    self.shares = shares
  }

  /// The value at a time, `nil` before the first point.
  package func value(at time: VirtualTime) -> Double? {
    value(at: time, instances: instances(at: time))
  }

  /// The value at a time, if so many instances share the load then.
  package func value(at time: VirtualTime, instances: Int) -> Double? {
    guard let total = total(at: time) else { return nil }
    return sharers == nil ? total : limited(total / Double(max(1, instances)))
  }

  /// A value that the metric can have: nothing is busier than wholly.
  package func limited(_ value: Double) -> Double {
    metric.equalsIgnoringCase("Percentage CPU") ? min(100, value) : value
  }

  /// The sum over all instances at a time; the value itself when it is not shared.
  package func total(at time: VirtualTime) -> Double? {
    let after = points.partition { $0.time <= time }
    guard after > 0 else { return nil }
    return points[after - 1].value * Double(sharers ?? 1)
  }

  /// How many shared the load at a time: as many as it was meant for before anybody counted.
  package func instances(at time: VirtualTime) -> Int {
    let after = shares.partition { $0.time <= time }
    return after > 0 ? shares[after - 1].count : sharers ?? 1
  }

  /// When the value changes next after a time.
  package func nextChange(after time: VirtualTime) -> VirtualTime? {
    let next = points.partition { $0.time <= time }
    return next < points.count ? points[next].time : nil
  }

  /// Whether the value changes after one time and up to another.
  package func changes(after start: VirtualTime, upTo end: VirtualTime) -> Bool {
    nextChange(after: start).map { $0 <= end } ?? false
  }

  /// Remembers how many instances share the load now.
  mutating func remember(_ count: Int, at time: VirtualTime) {
    guard shares.last?.count != count else { return }
    if shares.last?.time == time { shares.removeLast() }
    shares.append(Share(time, count))
    if shares.count > Self.shareLimit { shares.removeFirst() }
  }

  /// As the state file has it.
  package var json: JSONValue {
    var object: JSONObject = [
      "resource": .string(resource.text), "metric": .string(metric),
      "points": .array(points.map { [.string($0.time.description), .double($0.value)] }),
    ]
    if let sharers { object["sharers"] = .integer(sharers) }
    if !shares.isEmpty {
      object["shares"] = .array(shares.map { [.string($0.time.description), .integer($0.count)] })
    }
    return .object(object)
  }

  /// Reads what ``json`` wrote; `nil` for something else.
  package init?(_ json: JSONValue) {
    guard let resource = json["resource"].string.flatMap({ ResourceID($0) }), let metric = json["metric"].string,
      let list = json["points"].array
    else { return nil }
    var points: [Point] = []
    for pair in list {
      guard let parts = pair.array, parts.count == 2, let time = parts[0].string.flatMap({ VirtualTime($0) }),
        let value = parts[1].number
      else { return nil }
      points.append(Point(time, value))
    }
    var shares: [Share] = []
    for pair in json["shares"].array ?? [] {
      guard let parts = pair.array, parts.count == 2, let time = parts[0].string.flatMap({ VirtualTime($0) }),
        let count = parts[1].integer
      else { return nil }
      shares.append(Share(time, count))
    }
    self.init(resource: resource, metric: metric, points: points, sharers: json["sharers"].integer, shares: shares)
  }
}

extension Array {
  /// How many elements at the beginning meet a condition that those behind them do not meet.
  fileprivate func partition(_ isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension JSONValue {
  /// A number of either kind.
  package var number: Double? {
    switch self {
    case .double(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }
}

extension World {
  /// The load that somebody has set on a metric of a resource.
  package func load(on resource: ResourceID, metric: String) -> Load? {
    loads.first { $0.resource == resource && $0.metric.equalsIgnoringCase(metric) }
  }

  /// Counts the instances that share loads now: those that run and are to stay.
  package mutating func countSharers() {
    for position in loads.indices where loads[position].sharers != nil {
      guard
        let count = fleets[loads[position].resource]?.instances.count(where: { $0.power == .running && !$0.isLeaving })
      else { continue }
      loads[position].remember(count, at: now)
    }
  }
}
