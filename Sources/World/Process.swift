package import ARM
package import JSON

/// Something that goes on by making requests, one after another, each of which may take time: a deployment, the deletion
/// of a group.
package struct Process: Sendable, Equatable {
  /// What goes on, with what is needed to go on with it.
  package enum Kind: Sendable, Equatable {
    /// A deployment; the plan is the business of the deployment engine.
    case deployment(plan: JSONValue)
    /// A group being deleted: first what takes time, then the rest.
    case groupDeletion(onlyTheRest: Bool)
    /// An autoscale setting being looked at every minute; what it remembers is the business of the engine.
    case autoscale(memory: JSONValue)
    /// A provider or a feature being registered, or the contrary: it ends up in this state.
    case registration(state: String)
  }

  /// The deployment, the group, or the setting.
  package let subject: ResourceID
  package var kind: Kind
  /// The id of the operation that ends with it; empty for what never ends.
  package let operation: String
  /// Ids of operations that it waits for: it goes on when one of them has ended.
  package var awaits: [String]
  /// It does not go on before this.
  package var due: VirtualTime

  package init(subject: ResourceID, kind: Kind, operation: String, awaits: [String] = [], due: VirtualTime) {
    self.subject = subject
    self.kind = kind
    self.operation = operation
    self.awaits = awaits
    self.due = due
  }

  /// Whether a group is being deleted.
  package var isGroupDeletion: Bool {
    if case .groupDeletion = kind { true } else { false }
  }

  /// Whether something is under way with it, or due because of something that has happened.
  package func isMoving(at now: VirtualTime) -> Bool {
    guard case .autoscale(let memory) = kind else { return true }
    return (memory["restlessUntil"].string.flatMap { VirtualTime($0) } ?? .earliest) > now
  }

  /// When it goes on; `nil` while it waits for others.
  package func nextEvent(given operations: OperationTable) -> VirtualTime? {
    awaits.isEmpty || awaits.contains { !operations.isInProgress($0) } ? due : nil
  }
}
