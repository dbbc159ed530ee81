package import ARM
package import JSON

/// Something that goes on by itself, step by step, each of which may take time: a deployment, the deletion of a group, the
/// work on a resource.
package struct Process: Sendable, Equatable {
  /// What goes on, with what is needed to go on with it.
  package enum Kind: Sendable, Equatable {
    /// A deployment; the plan is the business of the deployment engine.
    case deployment(plan: JSONValue)
    /// A group being deleted: first its resources, those that others use after these, then the rest. How often none of
    /// them could go is counted.
    case groupDeletion(onlyTheRest: Bool, attempts: Int = 0)
    /// Work on a resource; how far it is, is the business of the service that does it.
    case work(Work, state: JSONValue)
    /// An autoscale setting being looked at every minute; what it remembers is the business of the engine.
    case autoscale(memory: JSONValue)
    /// A provider or a feature being registered, or the contrary: it ends up in this state.
    case registration(state: String)
  }

  /// What is done to a resource.
  package enum Work: String, Sendable {
    /// It is made, or changed.
    case provisioning
    /// It goes, with everything below it.
    case deletion
    /// Its copies in other regions are made.
    case replication
    /// What an image template refers to is looked at.
    case templateCreation
    /// An image template is run.
    case imageBuild
    /// Somebody waits for the next version of a published image.
    case sourceWatch
    /// A Spot machine that stands alone is taken away for good.
    case eviction
  }

  /// The deployment, the group, the resource, or the setting.
  package let subject: ResourceID
  package var kind: Kind
  /// The id of the operation that ends with it; empty for what never ends.
  package let operation: String
  /// Ids of operations that it waits for: it goes on when one of them has ended.
  package var awaits: [String]
  /// It does not go on before this.
  package var due: VirtualTime
  /// It goes on then at the latest, even if what it waits for has not ended; `nil` for never.
  package var limit: VirtualTime?

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

  /// Whether something is under way with it, or due because of something that has happened; a world in which processes only
  /// wait for a day in the calendar is settled.
  package func isMoving(at now: VirtualTime) -> Bool {
    switch kind {
    case .work(.sourceWatch, _): false
    case .autoscale(let memory): (memory["restlessUntil"].string.flatMap { VirtualTime($0) } ?? .earliest) > now
    default: true
    }
  }

  /// When it goes on; `nil` while it waits for others.
  package func nextEvent(given operations: OperationTable) -> VirtualTime? {
    awaits.isEmpty || awaits.contains { !operations.isInProgress($0) } ? due : limit
  }
}
