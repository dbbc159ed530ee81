package import ARM
package import JSON
package import Lesson

/// Everything that exists, as one value: a copy of it is a what-if.
package struct World: Sendable, Equatable {
  /// Where all chance comes from; chosen by `azsim state reset --seed`.
  package let seed: UInt64
  package var clock: Clock
  package var generator: SeededGenerator
  package var subscription: Subscription
  package var resources: ResourceTable
  package var fleets: FleetTable
  package var operations: OperationTable
  package var processes: [Process]
  package var faults: [Fault]
  /// Objects that the user's client has put aside (`--defer`); nobody here reads them.
  package var deferred: [JSONValue]
  /// What somebody has said of metrics.
  package var loads: [Load] = []
  /// What resources hold that their documents do not show.
  package var contents = Contents()
  /// The number of the next fault.
  package var nextFaultNumber: Int
  /// What was asked, and what happened by itself.
  package var activity: ActivityLog

  /// How differences between the documents and the service are treated; not kept in the state file.
  package var strictness: Strictness = .lesson
  /// What has happened since the world was read; not kept in the state file.
  package var events: [Event] = []
  /// Differences met since the world was read; not kept in the state file.
  package var notes: [Note] = []

  /// A world in which nothing exists yet.
  package init(seed: UInt64 = 1, beginning: VirtualTime = Clock.beginning) {
    self.seed = seed
    clock = Clock(now: beginning)
    generator = SeededGenerator(seed: seed)
    subscription = .rehearsal
    resources = ResourceTable()
    fleets = FleetTable()
    operations = OperationTable()
    processes = []
    faults = []
    deferred = []
    nextFaultNumber = 1
    activity = ActivityLog()
  }

  /// What time it is.
  package var now: VirtualTime { clock.now }

  /// Says that a difference was met; once is enough.
  package mutating func note(_ difference: Difference, detail: String? = nil) {
    let note = Note(difference, detail: detail)
    if !notes.contains(note) { notes.append(note) }
  }

  /// Records that something has happened now.
  ///
  /// - Parameter details: what the log tells of it besides.
  package mutating func record(
    _ kind: Event.Kind, _ subject: ResourceID, _ text: String, details: JSONValue = .null
  ) {
    events.append(Event(now, subject, kind, text))
    // The end of an operation stands in the log already.
    guard kind != .operationEnded, kind != .deploymentEnded else { return }
    activity.add(ActivityEntry(now, subject, .happened(kind, text), details: details))
  }

  /// Starts an operation.
  ///
  /// - Returns: its id.
  package mutating func beginOperation(_ name: String, on target: ResourceID) -> String {
    let id = generator.guid()
    operations.add(Operation(id: id, name: name, target: target, started: now))
    return id
  }

  /// Ends an operation that goes on.
  package mutating func endOperation(_ id: String, error: ServiceError? = nil) {
    guard let operation = operations[id], operation.status == .inProgress else { return }
    operations.end(id, at: now, error: error)
    activity.add(
      ActivityEntry(now, operation.target, .ended(operationID: id, operation: operation.name, error: error)))
  }
}

// MARK: - Fleets

extension World {
  /// Changes a fleet together with the world around it.
  ///
  /// While the change goes on the fleet is out of the table; when it ends up ``Fleet/isGone``, it leaves the table.
  ///
  /// - Returns: what the change returns, or `nil` when there is no such fleet.
  @discardableResult
  package mutating func withFleet<Result>(_ id: ResourceID, _ change: (inout World, inout Fleet) -> Result) -> Result? {
    guard var fleet = fleets.lend(id) else { return nil }
    let result = change(&self, &fleet)
    if fleet.isGone { fleets[id] = nil } else { fleets.giveBack(fleet) }
    return result
  }
}

// MARK: - Faults

extension World {
  /// The faults that strike a subject now.
  package func faults(striking subject: FaultSubject) -> [Fault] {
    faults.filter { $0.strikes(subject, at: now, seed: seed) }
  }

  /// What an instance's application answers now: it is fine unless a fault says otherwise.
  package func application(of instance: Instance, in fleet: Fleet) -> ApplicationState {
    if let time = instance.health?.silentUntil, time > now { return .silent }
    guard !faults.isEmpty else { return .fine }
    let subject = FaultSubject(
      instance, of: fleet, model: fleet.model(instance.model), imageVersion: instance.imageVersion)
    var isUnhealthy = false
    var status: Int?
    for fault in faults(striking: subject) {
      if fault.effect == .unknown { return .silent }
      if case .answers(let answer) = fault.effect { status = status ?? answer }
      if fault.effect == .unhealthy || fault.flaps(at: now) == true { isUnhealthy = true }
    }
    if isUnhealthy { return .unhealthy }
    return status.map { .answers(status: $0) } ?? .fine
  }
}
