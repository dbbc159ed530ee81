import JSON
import World

/// What the engine remembers of a setting between two looks.
struct AutoscaleMemory {
  /// Until then something may still follow from what has happened.
  var restlessUntil = VirtualTime.earliest
  /// No rule acts before this.
  var cooldownEnd = VirtualTime.earliest
  var lastAction: VirtualTime?
  var lastLook = VirtualTime.earliest
  var lacksMetrics = false
  /// The scale-in that was held back last, so that it is told once.
  var flappingWish: Int?
  /// How many instances reported, from which times on; oldest first.
  private(set) var counts: [(time: VirtualTime, count: Int)] = []

  /// Changes that are remembered: more than fit into the longest window.
  private static let countsLimit = 200

  init(restlessUntil: VirtualTime) { self.restlessUntil = restlessUntil }

  init(_ process: Process) {
    guard case .autoscale(let memory) = process.kind else { return }
    func time(_ name: String) -> VirtualTime? { memory[name].string.flatMap { VirtualTime($0) } }
    restlessUntil = time("restlessUntil") ?? .earliest
    cooldownEnd = time("cooldownEnd") ?? .earliest
    lastAction = time("lastAction")
    lastLook = time("lastLook") ?? .earliest
    lacksMetrics = memory["lacksMetrics"] == true
    flappingWish = memory["flappingWish"].integer
    counts = (memory["counts"].array ?? []).compactMap { pair in
      guard let parts = pair.array, parts.count == 2, let time = parts[0].string.flatMap({ VirtualTime($0) }),
        let count = parts[1].integer
      else { return nil }
      return (time, count)
    }
  }

  var json: JSONValue {
    var object: JSONObject = ["restlessUntil": .string(restlessUntil.description)]
    if cooldownEnd > .earliest { object["cooldownEnd"] = .string(cooldownEnd.description) }
    if let lastAction { object["lastAction"] = .string(lastAction.description) }
    if lastLook > .earliest { object["lastLook"] = .string(lastLook.description) }
    if lacksMetrics { object["lacksMetrics"] = true }
    if let flappingWish { object["flappingWish"] = .integer(flappingWish) }
    if !counts.isEmpty {
      object["counts"] = .array(counts.map { [.string($0.time.description), .integer($0.count)] })
    }
    return .object(object)
  }

  /// Remembers how many instances report now.
  mutating func remember(_ count: Int, at time: VirtualTime) {
    guard counts.last?.count != count else { return }
    counts.append((time, count))
    if counts.count > Self.countsLimit { counts.removeFirst() }
  }

  /// How many reported at a time.
  func count(at time: VirtualTime) -> Int {
    counts.last { $0.time <= time }?.count ?? counts.first?.count ?? 1
  }
}
