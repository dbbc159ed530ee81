package import ARM
package import JSON

/// Something that a request started and that ends later: what a client polls.
package struct Operation: Sendable, Equatable {
  /// How an operation stands.
  package enum Status: String, Sendable {
    case inProgress = "InProgress"
    case succeeded = "Succeeded"
    case failed = "Failed"
    case canceled = "Canceled"
  }

  /// A GUID.
  package let id: String
  /// What is being done to what: `Microsoft.Compute/virtualMachineScaleSets/write`.
  package let name: String
  package let target: ResourceID
  package let started: VirtualTime
  package private(set) var status: Status
  package private(set) var ended: VirtualTime?
  package private(set) var error: ServiceError?

  package init(id: String, name: String, target: ResourceID, started: VirtualTime) {
    self.id = id
    self.name = name
    self.target = target
    self.started = started
    status = .inProgress
  }

  /// Ends the operation.
  package mutating func end(at time: VirtualTime, error: ServiceError? = nil) {
    guard status == .inProgress else { return }
    status = error == nil ? .succeeded : .failed
    ended = time
    self.error = error
  }

  /// The document that a poll answers (vmss.md §0.2).
  package var document: JSONValue {
    var document: JSONObject = ["startTime": .string(started.description)]
    if let ended { document["endTime"] = .string(ended.description) }
    document["status"] = .string(status.rawValue)
    if let error { document["error"] = error.json }
    document["name"] = .string(id)
    return .object(document)
  }
}

/// The operations that go on, and the latest of those that have ended.
package struct OperationTable: Sendable, Equatable {
  /// How many ended operations are remembered: enough for any client that polls.
  package static let memory = 40

  package private(set) var all: [Operation] = []

  package init(_ operations: [Operation] = []) { all = operations }

  /// The operation with an id.
  package subscript(id: String) -> Operation? { all.last { $0.id == id } }

  /// Whether an operation with this id still goes on.
  package func isInProgress(_ id: String) -> Bool { self[id]?.status == .inProgress }

  /// Whether anything goes on.
  package var anyInProgress: Bool { all.contains { $0.status == .inProgress } }

  package mutating func add(_ operation: Operation) {
    all.append(operation)
    let ended = all.count { $0.status != .inProgress }
    guard ended > Self.memory, let oldest = all.firstIndex(where: { $0.status != .inProgress }) else { return }
    all.remove(at: oldest)
  }

  package mutating func end(_ id: String, at time: VirtualTime, error: ServiceError? = nil) {
    guard let position = all.lastIndex(where: { $0.id == id }) else { return }
    all[position].end(at: time, error: error)
  }
}
