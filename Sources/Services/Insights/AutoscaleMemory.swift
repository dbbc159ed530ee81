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
  /// Whether too little is known to predict anything, as was said.
  var lacksForecast = false

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
    lacksForecast = memory["lacksForecast"] == true
  }

  var json: JSONValue {
    var object: JSONObject = ["restlessUntil": .string(restlessUntil.description)]
    if cooldownEnd > .earliest { object["cooldownEnd"] = .string(cooldownEnd.description) }
    if let lastAction { object["lastAction"] = .string(lastAction.description) }
    if lastLook > .earliest { object["lastLook"] = .string(lastLook.description) }
    if lacksMetrics { object["lacksMetrics"] = true }
    if let flappingWish { object["flappingWish"] = .integer(flappingWish) }
    if lacksForecast { object["lacksForecast"] = true }
    return .object(object)
  }
}
