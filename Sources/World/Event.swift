package import ARM
package import JSON

/// Something that happened by itself or was set going: one line of `azsim tick`.
package struct Event: Sendable, Equatable {
  package let time: VirtualTime
  /// The resource that it happened to.
  package let subject: ResourceID
  /// A word for machines: `batch-started`, `instance-upgraded`, `upgrade-completed`, …
  package let kind: Kind
  /// A sentence for people.
  package let text: String

  /// What kinds of events there are.
  package enum Kind: String, Sendable {
    case instancesCreated = "instances-created"
    case instancesDeleted = "instances-deleted"
    case instancesUpgraded = "instances-upgraded"
    case instancesReimaged = "instances-reimaged"
    case instancesRolledBack = "instances-rolled-back"
    case instancesFailed = "instances-failed"
    case powerChanged = "power-changed"
    case healthChanged = "health-changed"
    case batchStarted = "batch-started"
    case batchEnded = "batch-ended"
    case upgradeStarted = "upgrade-started"
    case upgradeCompleted = "upgrade-completed"
    case upgradeFaulted = "upgrade-faulted"
    case upgradeCancelled = "upgrade-cancelled"
    /// An upgrade that the platform started waits until somebody approves it.
    case upgradeWaits = "upgrade-waits"
    case extensionsUpgraded = "extensions-upgraded"
    case repairStarted = "repair-started"
    case repairEnded = "repair-ended"
    case repairFailed = "repair-failed"
    case repairsSuspended = "repairs-suspended"
    case instancesEvicted = "instances-evicted"
    case instancesRestored = "instances-restored"
    case operationEnded = "operation-ended"
    case resourceDeleted = "resource-deleted"
    case deploymentEnded = "deployment-ended"
    case faultChanged = "fault-changed"
    case imageReplicated = "image-replicated"
    case replicationFailed = "replication-failed"
    case buildChanged = "build-changed"
    case buildEnded = "build-ended"
    case autoscaledOut = "autoscaled-out"
    case autoscaledIn = "autoscaled-in"
    case autoscaleHeldBack = "autoscale-held-back"
    case metricFailed = "metric-failed"
    case metricRecovered = "metric-recovered"
    case forecastFailed = "forecast-failed"
    case registrationEnded = "registration-ended"
  }

  package init(_ time: VirtualTime, _ subject: ResourceID, _ kind: Kind, _ text: String) {
    self.time = time
    self.subject = subject
    self.kind = kind
    self.text = text
  }

  /// The event for machines.
  package var json: JSONValue {
    [
      "time": .string(time.description), "subject": .string(subject.text), "name": .string(subject.name),
      "event": .string(kind.rawValue), "text": .string(text),
    ]
  }
}
