import ARM
package import World

/// How a rolling upgrade begins: who takes part, and in what order (vmss.md §5.2, §5.3).
extension World {
  /// Starts rolling out the set's newest model to the instances that do not run it.
  ///
  /// - Returns: whether there was anybody to upgrade.
  package mutating func startModelUpgrade(_ fleet: inout Fleet, policy: RollingUpgradePolicy) -> Bool {
    guard let target = fleet.newestModel else { return false }
    let candidates = fleet.upgradeCandidates { !fleet.isLatest($0) }
    guard !candidates.isEmpty else { return false }
    start(
      RollingUpgrade(
        purpose: .model, policy: policy, started: now, targetModel: target.number, targetImageVersion: nil,
        pending: fleet.upgradeOrder(candidates, policy), step: .beginBatch(at: now)),
      in: &fleet)
    return true
  }

  /// Starts rolling out a version of the image to the instances that do not run it; with nobody to upgrade, the upgrade
  /// completes after a while (vmss.md §5.2).
  ///
  /// - Parameters:
  ///   - restoresFailed: whether an instance that fails gets its former OS disk back at once.
  ///   - isDeferred: whether each instance waits for somebody's approval.
  package mutating func startImageUpgrade(
    _ fleet: inout Fleet, policy: RollingUpgradePolicy, version: String, startedBy: RollingUpgrade.Starter = .user,
    restoresFailed: Bool = false, isDeferred: Bool = false
  ) {
    guard let target = fleet.newestModel else { return }
    let candidates = fleet.upgradeCandidates { instance in
      fleet.wants(version, instance, onlyForward: startedBy == .platform)
    }
    var upgrade = RollingUpgrade(
      purpose: .osImage, policy: policy, started: now, targetModel: target.number, targetImageVersion: version,
      startedBy: startedBy, restoresFailed: restoresFailed, pending: fleet.upgradeOrder(candidates, policy),
      step: .beginBatch(at: now))
    if isDeferred { upgrade.approved = [] }
    startOrIdle(&upgrade, candidates, in: &fleet)
  }

  /// Starts rolling out a release of the extensions to the instances that have an older one (vmss.md §5.2, §6.5).
  package mutating func startExtensionUpgrade(
    _ fleet: inout Fleet, policy: RollingUpgradePolicy, release: Int, startedBy: RollingUpgrade.Starter = .user
  ) {
    guard let target = fleet.newestModel else { return }
    let candidates = fleet.upgradeCandidates { instance in
      instance.extensionRelease < release && fleet.model(instance.model)?.extensions.isEmpty == false
    }
    var upgrade = RollingUpgrade(
      purpose: .extensions, policy: policy, started: now, targetModel: target.number, targetRelease: release,
      startedBy: startedBy, restoresFailed: startedBy == .platform,
      pending: fleet.upgradeOrder(candidates, policy), step: .beginBatch(at: now))
    startOrIdle(&upgrade, candidates, in: &fleet)
  }

  /// Starts an upgrade; with nobody to upgrade it completes after a while.
  private mutating func startOrIdle(
    _ upgrade: inout RollingUpgrade, _ candidates: [Instance], in fleet: inout Fleet
  ) {
    if candidates.isEmpty {
      upgrade.successful = fleet.members.map(\.serial)
      upgrade.step = .complete(at: now.adding(seconds: Durations.idleUpgrade))
    }
    start(upgrade, in: &fleet)
  }

  private mutating func start(_ upgrade: RollingUpgrade, in fleet: inout Fleet) {
    fleet.upgrade = upgrade
    resources.update(fleet.id) { $0.provisioningState = "Updating" }
    let goal =
      switch upgrade.purpose {
      case .model: "the newest model"
      case .osImage: "image version \(upgrade.targetImageVersion ?? "")"
      case .extensions: "release \(upgrade.targetRelease ?? 0) of their extensions"
      }
    let who = upgrade.startedBy == .platform ? "automatic upgrade" : "rolling upgrade"
    record(.upgradeStarted, fleet.id, "\(who) of \(upgrade.pending.count) instances to \(goal) started")
    carryOnUpgrade(&fleet)
  }

  /// Stops the running upgrade: what is being worked on counts as failed, the rest stays as it is (vmss.md §5.6).
  package mutating func cancelUpgrade(_ fleet: inout Fleet) {
    guard var upgrade = fleet.upgrade, upgrade.isRunning else { return }
    let message = "Rolling Upgrade failed as upgrade was canceled while it was in progress."
    // A new instance whose forerunner is on its way out already has taken its place.
    upgrade.successful += upgrade.batch.filter { $0.state == .done || $0.state == .retiring }.map(\.instance)
    for member in upgrade.batch where member.isInProgress && member.state != .retiring {
      let name = fleet.instance(member.instance)?.name ?? "\(member.instance)"
      upgrade.failed.append(
        .init(instance: member.instance, name: name, code: "RollingUpgradeCanceled", message: message))
    }
    for member in upgrade.batch {
      switch member.state {
      case .failed(let failure), .restored(let failure): upgrade.failed.append(failure)
      case .working, .waiting, .ready, .retiring, .done, .restoring: break
      }
    }
    upgrade.batch = []
    upgrade.status = .cancelled
    upgrade.step = .over
    upgrade.ended = now
    upgrade.lastAction = "Cancel"
    upgrade.lastActionTime = now
    upgrade.error = ServiceError(
      409, "RollingUpgradeCanceled", message,
      details: upgrade.failed.filter { $0.code == "RollingUpgradeCanceled" }.map { $0.detail(in: fleet) })
    fleet.upgrade = upgrade
    deleteSurplus(&fleet)
    upgradeIsOver(&fleet)
    record(.upgradeCancelled, fleet.id, "rolling upgrade cancelled in batch \(upgrade.batchNumber)")
  }
}

extension RollingUpgrade.Member {
  /// Whether it is being worked on or waited for.
  var isInProgress: Bool {
    switch state {
    case .working, .waiting, .ready, .retiring, .restoring: true
    case .done, .failed, .restored: false
    }
  }
}

extension RollingUpgrade.Failure {
  /// The failure as it stands in `error.details` (vmss.md §0.3).
  func detail(in fleet: Fleet) -> ServiceError {
    ServiceError(409, code, message, target: "\(fleet.name)/virtualMachines/\(name)")
  }
}

extension Fleet {
  /// The instances that an upgrade concerns: those that need it, without the protected and the leaving, and without those
  /// on which work towards the newest model already goes on.
  fileprivate func upgradeCandidates(_ needsIt: (Instance) -> Bool) -> [Instance] {
    let underWay = Set(work.filter { $0.kind.targetModel == newestModel?.number }.map(\.instance))
    return instances.filter { instance in
      !instance.isLeaving && !instance.protection.contains(.scaleSetActions) && !underWay.contains(instance.serial)
        && needsIt(instance)
    }
  }

  /// Whether an OS upgrade to a version concerns an instance: it runs another version of the same image. An instance whose
  /// own model names another image waits for the model, and the platform never goes back to a lower version [I].
  func wants(_ version: String, _ instance: Instance, onlyForward: Bool) -> Bool {
    guard instance.imageVersion != version, let own = model(instance.model)?.imageReference,
      let newest = newestModel?.imageReference, own.isSameImage(as: newest)
    else { return false }
    return !onlyForward || ImageVersionNumber.isLower(instance.imageVersion, version)
  }

  /// The order in which instances are upgraded [I]: the unhealthy first if the policy says so, then by zone, update domain
  /// and age.
  fileprivate func upgradeOrder(_ candidates: [Instance], _ policy: RollingUpgradePolicy) -> [Int] {
    func rank(_ instance: Instance) -> (Int, Int, Int, Int) {
      let health = policy.prioritizesUnhealthy && !instance.countsAsUnhealthy ? 1 : 0
      let zone = policy.crossesZones ? 0 : instance.zone ?? 0
      return (health, zone, mode == .uniform ? instance.updateDomain : 0, instance.serial)
    }
    return candidates.sorted { rank($0) < rank($1) }.map(\.serial)
  }
}
