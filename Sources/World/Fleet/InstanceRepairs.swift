/// The automatic repairs of a set: its policy as the rules read it, and what goes on (vmss.md §8).
package struct InstanceRepairs: Sendable, Equatable {
  /// What is done to an instance that is not well.
  package enum Action: String, Sendable, CaseIterable {
    case replace = "Replace"
    case reimage = "Reimage"
    case restart = "Restart"
  }

  /// A repair under way.
  package struct Repair: Sendable, Equatable {
    /// The instance at work on: the old one while it is deleted, then the new one.
    package var instance: Int
    /// The zone in which a new instance is made; `nil` in a regional set.
    package var zone: Int?
    /// Whether the old instance is being deleted, and a new one comes after it.
    package var isRemoving: Bool
    /// How many repairs in a row this is, the instances having never been well between.
    package var round: Int
    package var isSpot: Bool

    package init(instance: Int, zone: Int?, isRemoving: Bool, round: Int, isSpot: Bool) {
      self.instance = instance
      self.zone = zone
      self.isRemoving = isRemoving
      self.round = round
      self.isSpot = isSpot
    }
  }

  /// An instance that was repaired and has not been well since.
  package struct Doubt: Sendable, Equatable {
    package var instance: Int
    /// How many repairs in a row it has had.
    package var rounds: Int

    package init(instance: Int, rounds: Int) {
      self.instance = instance
      self.rounds = rounds
    }
  }

  /// After so many repairs in a row that did not help the platform gives up. Not documented [I].
  package static let roundsBeforeSuspension = 3

  package var graceSeconds: Int
  package var action: Action
  /// When the policy was switched on or changed; an instance's grace does not begin before.
  package var since: VirtualTime
  package var isSuspended: Bool
  package var active: [Repair]
  package var doubts: [Doubt]

  package init(graceSeconds: Int, action: Action, since: VirtualTime) {
    self.graceSeconds = graceSeconds
    self.action = action
    self.since = since
    isSuspended = false
    active = []
    doubts = []
  }

  /// How many instances are repaired at a time: 5 %, at least one.
  package static func limit(of total: Int) -> Int { max(1, total / 20) }
}

extension InstanceRepairs {
  /// When an instance is repaired if it stays as it is; `nil` for one that is not.
  package func due(_ instance: Instance) -> VirtualTime? {
    guard let health = instance.health, health.state == .unhealthy || health.state == .unknown,
      instance.power == .running, instance.provisioning == .succeeded, instance.protection.isEmpty
    else { return nil }
    return max(health.since, max(instance.changed, since).adding(seconds: graceSeconds))
  }
}

extension Fleet {
  /// When the next repair begins, as things stand.
  var nextRepair: VirtualTime? {
    guard let repairs, !repairs.isSuspended, upgrade?.isRunning != true,
      repairs.active.count < InstanceRepairs.limit(of: instances.count)
    else { return nil }
    return instances.lazy.compactMap { repairs.due($0) }.min()
  }
}
