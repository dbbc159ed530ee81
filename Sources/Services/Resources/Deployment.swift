import ARM
import JSON
import World

/// A deployment as it is kept: the document that Azure shows, and beside it what is needed to carry it out and to tell of
/// it afterwards.
///
/// Both are one resource of the world; what is not shown stands in its member `record`.
struct Deployment: Sendable {
  let id: ResourceID
  /// What a GET answers.
  var document: JSONValue
  /// The id of the operation that ends with the deployment.
  var operation: String
  let started: VirtualTime
  /// The plan while the deployment runs, afterwards only its template.
  var plan: JSONValue
  /// What was done, in the order of its beginning.
  var steps: [DeploymentStep]

  static let type = "Microsoft.Resources/deployments"

  /// A new deployment.
  init(id: ResourceID, document: JSONValue, operation: String, started: VirtualTime, plan: JSONValue) {
    self.id = id
    self.document = document
    self.operation = operation
    self.started = started
    self.plan = plan
    steps = []
  }

  /// The deployment with an id; `nil` when there is none.
  init?(_ id: ResourceID, in world: World) {
    guard let resource = world.resources[id] else { return nil }
    self.init(resource)
  }

  /// The deployment that a resource is.
  init(_ resource: Resource) {
    let record = resource.document["record"]
    id = resource.id
    document = resource.document
    document.remove(at: ["record"])
    operation = record["operation"].string ?? ""
    started = record["started"].string.flatMap { VirtualTime($0) } ?? .earliest
    plan = record["plan"]
    steps = (record["steps"].array ?? []).compactMap { DeploymentStep($0) }
  }

  /// Puts the deployment into the world, or back there.
  func keep(in world: inout World) {
    var kept = document
    kept["record"] = [
      "operation": .string(operation), "started": .string(started.description), "plan": plan,
      "steps": .array(steps.map(\.json)),
    ]
    world.resources[id] = Resource(id: id, document: kept)
  }

  /// How it stands: `Accepted`, `Running`, `Succeeded`, `Failed`, `Canceled`.
  var provisioningState: String {
    get { document.at("properties", "provisioningState").string ?? "" }
    set { document.set(.string(newValue), at: ["properties", "provisioningState"]) }
  }

  /// Whether it is under way.
  var isActive: Bool { ["Accepted", "Running"].contains(provisioningState) }

  /// Notes in the document that something has changed now.
  mutating func touch(at time: VirtualTime) {
    document.set(.string(time.zulu), at: ["properties", "timestamp"])
    document.set(.string(started.duration(until: time)), at: ["properties", "duration"])
  }
}

extension VirtualTime {
  /// The moment as deployments write it: `2026-01-14T09:12:31.4470962Z`.
  var zulu: String {
    let text = description
    return text.hasSuffix("+00:00") ? String(text.utf8.dropLast(6)).map { $0 + "Z" } ?? text : text
  }

  /// The moment as messages of deployments write it: `7/2/2018 12:08:13 PM`.
  var american: String {
    let day = date.split(separator: "-").compactMap { Int($0) }
    let time = timeOfDay.split(separator: ":")
    guard day.count == 3, time.count == 3, let hour = Int(time[0]) else { return description }
    let half = hour < 12 ? "AM" : "PM"
    return "\(day[1])/\(day[2])/\(day[0]) \((hour + 11) % 12 + 1):\(time[1]):\(time[2]) \(half)"
  }

  /// How long it is until a later moment: `PT2M4.1927848S`.
  func duration(until later: VirtualTime) -> String {
    let ticks = max(later.ticks - self.ticks, 0)
    let whole = DurationText.iso(Int(ticks / Self.ticksPerSecond))
    let fraction = Int(ticks % Self.ticksPerSecond)
    guard fraction > 0 else { return whole }
    var digits = String(String(fraction + Int(Self.ticksPerSecond)).utf8.dropFirst()) ?? ""
    while digits.hasSuffix("0") { digits.removeLast() }
    if whole.hasSuffix("S") { return "\(whole.dropLast()).\(digits)S" }
    return "\(whole)\(whole.utf8.contains(UInt8(ascii: "T")) ? "" : "T")0.\(digits)S"
  }
}
