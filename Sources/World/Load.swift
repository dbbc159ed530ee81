package import ARM
package import JSON

/// What somebody has said of a metric of a resource: a constant, or values at times (`azsim load set`).
///
/// A load on a scale set is shared by its instances: a value is what each carries while there are as many as when it was
/// said; with more, each carries less.
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

  package let resource: ResourceID
  /// `Percentage CPU`.
  package let metric: String
  /// In order of time.
  package var points: [Point]
  /// The instances that the values are meant for; `nil` when the load is not shared.
  package var sharers: Int?

  package init(resource: ResourceID, metric: String, points: [Point], sharers: Int?) {
    self.resource = resource
    self.metric = metric
    self.points = points
    self.sharers = sharers
  }

  /// The value at a time, `nil` before the first point.
  ///
  /// - Parameter instances: how many share the load then.
  package func value(at time: VirtualTime, instances: Int) -> Double? {
    guard let point = points.last(where: { $0.time <= time }) else { return nil }
    guard let sharers else { return point.value }
    let share = point.value * Double(sharers) / Double(max(1, instances))
    return metric.equalsIgnoringCase("Percentage CPU") ? min(100, share) : share
  }

  /// When the value changes next after a time.
  package func nextChange(after time: VirtualTime) -> VirtualTime? { points.first { $0.time > time }?.time }

  /// As the state file has it.
  package var json: JSONValue {
    var object: JSONObject = [
      "resource": .string(resource.text), "metric": .string(metric),
      "points": .array(points.map { [.string($0.time.description), .double($0.value)] }),
    ]
    if let sharers { object["sharers"] = .integer(sharers) }
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
    self.init(resource: resource, metric: metric, points: points, sharers: json["sharers"].integer)
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
}
