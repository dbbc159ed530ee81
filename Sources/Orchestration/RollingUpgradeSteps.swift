import ARM
import JSON
package import World

/// How a rolling upgrade goes on (vmss.md §5.3, §5.4).
extension World {
  /// Takes the steps that are due now.
  mutating func carryOnUpgrade(_ fleet: inout Fleet) {
    while let upgrade = fleet.upgrade, upgrade.isRunning {
      switch upgrade.step {
      case .beginBatch(let time) where time <= now:
        beginBatch(&fleet)
      case .watchBatch:
        guard watchBatch(&fleet) else { return }
      case .fault(let error, let time) where time <= now:
        fault(&fleet, error)
      case .complete(let time) where time <= now:
        complete(&fleet)
      case .beginBatch, .fault, .complete, .over, .awaitApproval:
        return
      }
    }
  }

  /// Notes that some work has ended, if it was part of the upgrade's batch.
  mutating func upgradeWorkEnded(_ work: Work, failure error: FleetOperation.Failure?, in fleet: inout Fleet) {
    guard var upgrade = fleet.upgrade, upgrade.isRunning else { return }
    if work.kind == .delete {
      guard let place = upgrade.batch.firstIndex(where: { $0.replaces == work.instance && $0.state == .retiring })
      else { return }
      upgrade.batch[place].state = .done
      fleet.upgrade = upgrade
      return
    }
    guard let place = upgrade.batch.firstIndex(where: { $0.instance == work.instance }) else { return }
    if case .restoring(let failure) = upgrade.batch[place].state {
      upgrade.batch[place].state = .restored(failure)
      if error == nil { upgrade.restored += 1 } else { upgrade.restoreFailures += 1 }
      fleet.upgrade = upgrade
      return
    }
    guard upgrade.batch[place].state == .working else { return }
    if let error {
      upgrade.batch[place].state = .failed(
        .init(
          instance: work.instance, name: fleet.instance(work.instance)?.name ?? "\(work.instance)", code: error.code,
          message: error.message))
    } else {
      upgrade.batch[place].state = .waiting(until: now.adding(seconds: Durations.healthWait))
    }
    fleet.upgrade = upgrade
  }

  // MARK: - Batches

  /// Looks at the whole set, and begins the next batch if that allows it (steps 2 to 6).
  private mutating func beginBatch(_ fleet: inout Fleet) {
    guard var upgrade = fleet.upgrade else { return }
    // Who has left meanwhile, was brought to the target by somebody else, or was protected, needs nothing any more.
    let present = upgrade
    upgrade.pending.removeAll { serial in
      guard let instance = fleet.instance(serial), !instance.isLeaving else { return true }
      return present.isAtTarget(instance, in: fleet) || instance.protection.contains(.scaleSetActions)
    }
    fleet.upgrade = upgrade
    if upgrade.pending.isEmpty { return complete(&fleet) }
    if let error = tooManyUnhealthy(fleet, upgrade) {
      guard upgrade.batchNumber == 0 else { return fault(&fleet, error) }
      upgrade.step = .fault(error, at: now.adding(seconds: Durations.failedPreCheck))
      fleet.upgrade = upgrade
      return
    }
    let chosen = fleet.nextBatch(of: upgrade)
    if chosen.isEmpty {
      // Only who was approved of may be touched (vmss.md §6.2, osRollingUpgradeDeferral).
      upgrade.step = .awaitApproval
      fleet.upgrade = upgrade
      record(.upgradeWaits, fleet.id, "\(upgrade.pending.count) instances wait to be approved for the upgrade")
      return
    }
    let leaving = Set(chosen)
    upgrade.pending.removeAll { leaving.contains($0) }
    upgrade.batchNumber += 1
    upgrade.step = .watchBatch
    let zone = fleet.instance(chosen[0])?.zone
    let place = upgrade.policy.crossesZones ? "" : zone.map { " in zone \($0)" } ?? ""
    let names = chosen.compactMap { fleet.instance($0)?.name }
    record(.batchStarted, fleet.id, "batch \(upgrade.batchNumber) started: \(Fleet.listing(names))\(place)")
    fleet.upgrade = upgrade
    if upgrade.policy.surges, hasRoom(for: chosen, in: fleet) {
      surge(chosen, &fleet)
    } else {
      upgradeInPlace(chosen, &fleet)
    }
  }

  private mutating func upgradeInPlace(_ serials: [Int], _ fleet: inout Fleet) {
    guard let upgrade = fleet.upgrade else { return }
    var byVersion: [(version: String?, serials: [Int])] = []
    for serial in serials {
      guard let instance = fleet.instance(serial) else { continue }
      fleet.upgrade?.former.append(
        .init(
          instance: serial, model: instance.model, imageVersion: instance.imageVersion,
          extensionRelease: instance.extensionRelease))
      fleet.upgrade?.batch.append(.init(instance: serial))
      let version = imageVersion(for: instance, upgrade, fleet)
      if let place = byVersion.firstIndex(where: { $0.version == version }) {
        byVersion[place].serials.append(serial)
      } else {
        byVersion.append((version, [serial]))
      }
    }
    if let release = upgrade.targetRelease {
      return begin(.upgradeExtensions(release: release), on: serials, in: &fleet)
    }
    for (version, serials) in byVersion {
      for (model, serials) in fleet.targets(of: upgrade, for: serials) {
        begin(.upgrade(model: model, imageVersion: version), on: serials, in: &fleet)
      }
    }
  }

  /// Makes as many new instances of the newest model as the batch has members (§5.4).
  private mutating func surge(_ serials: [Int], _ fleet: inout Fleet) {
    for serial in serials {
      guard let old = fleet.instance(serial),
        let new = addInstance(
          to: &fleet, zone: old.zone, imageVersion: surgeVersion(fleet), isSpot: old.isSpot)
      else { continue }
      fleet.upgrade?.batch.append(.init(instance: new, replaces: serial))
      begin(.create, on: [new], in: &fleet)
    }
  }

  private func surgeVersion(_ fleet: Fleet) -> String {
    guard let upgrade = fleet.upgrade, let model = fleet.model(upgrade.targetModel) else { return "" }
    return upgrade.targetImageVersion ?? imageVersion(for: model, in: fleet)
  }

  /// Whether there is room for one more instance beside each of these; if not, the batch is upgraded in place.
  private func hasRoom(for serials: [Int], in fleet: Fleet) -> Bool {
    guard !faults.isEmpty, let target = fleet.newestModel else { return true }
    let version = surgeVersion(fleet)
    return !serials.compactMap { fleet.instance($0) }.contains { instance in
      faults(striking: FaultSubject(instance, of: fleet, model: target, imageVersion: version))
        .contains { $0.effect == .allocationFailed }
    }
  }

  /// The image version that an instance gets; `nil` when its OS disk stays.
  private func imageVersion(for instance: Instance, _ upgrade: RollingUpgrade, _ fleet: Fleet) -> String? {
    if let version = upgrade.targetImageVersion { return version }
    guard fleet.change(of: instance, to: upgrade.targetModel).contains(.image),
      let model = fleet.model(upgrade.targetModel)
    else { return nil }
    return imageVersion(for: model, in: fleet)
  }

  /// The exact version that a model's image means now; what cannot be resolved any more keeps the words of the model.
  package func imageVersion(for model: ScaleSetModel, in fleet: Fleet) -> String {
    guard let image = model.imageReference else { return "" }
    return (try? exactVersion(of: image, in: fleet.location)) ?? image.version
  }

  // MARK: - Watching

  /// Looks at the batch under way (steps 7 to 10).
  ///
  /// - Returns: whether the upgrade has taken a step.
  private mutating func watchBatch(_ fleet: inout Fleet) -> Bool {
    guard var upgrade = fleet.upgrade else { return false }
    for place in upgrade.batch.indices { upgrade.watch(place, in: fleet, at: now) }
    if upgrade.restoresFailed, restoreFailed(&upgrade, in: &fleet) {
      fleet.upgrade = upgrade
      return false
    }
    let isWaiting = upgrade.batch.contains { member in
      switch member.state {
      case .working, .waiting, .retiring, .restoring: true
      case .ready, .done, .failed, .restored: false
      }
    }
    let ready = upgrade.batch.filter { $0.state == .ready }.compactMap(\.replaces).filter { serial in
      // Somebody who was protected meanwhile stays; the new one goes with the surplus in the end.
      fleet.instance(serial).map { !$0.isLeaving && !$0.protection.contains(.scaleSetActions) } ?? false
    }
    if !isWaiting, !ready.isEmpty {
      for place in upgrade.batch.indices where upgrade.batch[place].state == .ready {
        let isLeft = upgrade.batch[place].replaces.map { ready.contains($0) } ?? false
        upgrade.batch[place].state = isLeft ? .retiring : .done
      }
      fleet.upgrade = upgrade
      begin(.delete, on: ready, in: &fleet)
      return false
    }
    fleet.upgrade = upgrade
    guard !isWaiting else { return false }
    endBatch(&fleet)
    return true
  }

  private mutating func endBatch(_ fleet: inout Fleet) {
    guard var upgrade = fleet.upgrade else { return }
    var lost: [RollingUpgrade.Failure] = []
    for member in upgrade.batch {
      switch member.state {
      case .failed(let failure), .restored(let failure), .restoring(let failure): lost.append(failure)
      case .working, .waiting, .ready, .retiring, .done: upgrade.successful.append(member.instance)
      }
    }
    upgrade.failed += lost
    let healthy = upgrade.batch.count - lost.count
    upgrade.batch = []
    let outcome = lost.isEmpty ? "\(healthy) healthy" : "\(healthy) healthy, \(lost.count) failed"
    record(.batchEnded, fleet.id, "batch \(upgrade.batchNumber) ended: \(outcome)")
    fleet.upgrade = upgrade
    if let error = tooManyUpgradedUnhealthy(fleet, upgrade) { return fault(&fleet, error) }
    guard !upgrade.pending.isEmpty else { return complete(&fleet) }
    if let error = tooManyUnhealthy(fleet, upgrade) { return fault(&fleet, error) }
    upgrade.error = upgrade.failed.isEmpty ? nil : upgrade.failuresSoFar(in: fleet)
    upgrade.step = .beginBatch(at: now.adding(seconds: upgrade.policy.pauseSeconds))
    fleet.upgrade = upgrade
  }

  // MARK: - Ends

  private mutating func complete(_ fleet: inout Fleet) {
    end(&fleet, .completed, error: nil)
    let failed = fleet.upgrade?.failed.count ?? 0
    let note = failed == 0 ? "" : ", \(failed) failed below the threshold"
    record(
      .upgradeCompleted, fleet.id, "rolling upgrade completed: \(fleet.upgrade?.successful.count ?? 0) upgraded\(note)")
  }

  private mutating func fault(_ fleet: inout Fleet, _ error: ServiceError) {
    if fleet.upgrade?.batchNumber == 0 { fleet.upgrade?.pending = [] }
    end(&fleet, .faulted, error: error)
    record(.upgradeFaulted, fleet.id, "rolling upgrade stopped: \(error.code)")
    guard let upgrade = fleet.upgrade, upgrade.policy.rollsBackFailed, fleet.mode == .uniform else { return }
    rollBack(upgrade, &fleet)
  }

  private mutating func end(_ fleet: inout Fleet, _ status: RollingUpgrade.Status, error: ServiceError?) {
    fleet.upgrade?.status = status
    fleet.upgrade?.step = .over
    fleet.upgrade?.error = error
    fleet.upgrade?.ended = now
    deleteSurplus(&fleet)
    upgradeIsOver(&fleet)
  }

  /// Gives members that have failed back what they had, at once (vmss.md §6.3).
  ///
  /// - Returns: whether there were any.
  private mutating func restoreFailed(_ upgrade: inout RollingUpgrade, in fleet: inout Fleet) -> Bool {
    var isRestoring = false
    for place in upgrade.batch.indices {
      guard case .failed(let failure) = upgrade.batch[place].state, upgrade.batch[place].replaces == nil,
        let instance = fleet.instance(failure.instance), !instance.isLeaving,
        !fleet.work.contains(where: { $0.instance == instance.serial }),
        let former = upgrade.former.first(where: { $0.instance == instance.serial })
      else { continue }
      upgrade.batch[place].state = .restoring(failure)
      isRestoring = true
      fleet.upgrade = upgrade
      if upgrade.purpose == .extensions {
        begin(.upgradeExtensions(release: former.extensionRelease), on: [instance.serial], in: &fleet)
      } else {
        // The OS disk is given back also when the new one never came up.
        begin(.rollBack(model: former.model, imageVersion: former.imageVersion), on: [instance.serial], in: &fleet)
      }
    }
    return isRestoring
  }

  /// Takes away what a surging upgrade leaves over its set's capacity: new instances that never took their place do not stay
  /// beside the ones that they were to replace.
  mutating func deleteSurplus(_ fleet: inout Fleet) {
    guard let upgrade = fleet.upgrade, upgrade.policy.surges,
      let capacity = resources[fleet.id]?.document.at("sku", "capacity").integer
    else { return }
    let surplus = fleet.surplus(of: upgrade, over: capacity)
    if !surplus.isEmpty { begin(.delete, on: surplus, in: &fleet) }
  }

  /// Gives the failed instances back what they had (vmss.md §5.3, rollback).
  private mutating func rollBack(_ upgrade: RollingUpgrade, _ fleet: inout Fleet) {
    for failure in upgrade.failed {
      guard let former = upgrade.former.first(where: { $0.instance == failure.instance }),
        let instance = fleet.instance(failure.instance)
      else { continue }
      let version = instance.imageVersion == former.imageVersion ? nil : former.imageVersion
      begin(.rollBack(model: former.model, imageVersion: version), on: [failure.instance], in: &fleet)
    }
  }
}

extension RollingUpgrade {
  /// Whether an instance runs what the upgrade brings.
  fileprivate func isAtTarget(_ instance: Instance, in fleet: Fleet) -> Bool {
    if let targetImageVersion { return instance.imageVersion == targetImageVersion }
    if let targetRelease { return instance.extensionRelease >= targetRelease }
    return fleet.isLatest(instance)
  }

  /// Looks whether a member that is waited for has become healthy, or has had its time.
  fileprivate mutating func watch(_ place: Int, in fleet: Fleet, at time: VirtualTime) {
    guard case .waiting(let deadline) = batch[place].state else { return }
    guard let instance = fleet.instance(batch[place].instance), !instance.isLeaving else {
      // Deleted by somebody while it was waited for: nothing is left to wait for.
      batch[place].state = .done
      return
    }
    let isFine = instance.health?.state == .healthy || instance.power == .deallocated || instance.power == .stopped
    if isFine {
      batch[place].state = batch[place].replaces == nil ? .done : .ready
      return
    }
    guard deadline <= time else { return }
    if instance.health?.state == .initializing, let change = instance.health?.next, change.at > time {
      batch[place].state = .waiting(until: change.at)
      return
    }
    batch[place].state = .failed(
      Failure(
        instance: instance.serial, name: instance.name, code: "RollingUpgradeInstanceUnhealthyError",
        message: "Instance found to be unhealthy or unreachable."))
  }
}

extension Fleet {
  /// The serials of the next batch: as many of the first pending ones as the policy allows, all from one zone and, in a
  /// Uniform set, one update domain (step 4).
  fileprivate func nextBatch(of upgrade: RollingUpgrade) -> [Int] {
    let approved = upgrade.approved.map { Set($0) }
    let pending = approved.map { approved in upgrade.pending.filter(approved.contains) } ?? upgrade.pending
    guard let first = pending.first.flatMap({ instance($0) }) else { return [] }
    let limit = batchLimit(of: upgrade)
    var batch: [Int] = []
    for serial in pending {
      guard batch.count < limit else { break }
      guard let candidate = instance(serial) else { continue }
      let sameZone = upgrade.policy.crossesZones || candidate.zone == first.zone
      let sameDomain = mode == .flexible || candidate.updateDomain == first.updateDomain
      if sameZone, sameDomain { batch.append(serial) }
    }
    return batch
  }

  /// How many instances a batch may hold (step 3): the policy's share, less when some are unhealthy already [I].
  private func batchLimit(of upgrade: RollingUpgrade) -> Int {
    let members = members
    let size = upgrade.policy.batchSize(of: members.count)
    let unhealthy = members.count { $0.countsAsUnhealthy }
    guard unhealthy > 0 else { return size }
    let allowed = members.count * upgrade.policy.maxUnhealthyInstancePercent / 100
    return max(1, min(size, allowed - unhealthy))
  }

  /// The model that each of some instances is brought to: the target, or for a new image alone the one it has.
  fileprivate func targets(of upgrade: RollingUpgrade, for serials: [Int]) -> [(model: Int, serials: [Int])] {
    guard upgrade.purpose == .osImage else { return [(upgrade.targetModel, serials)] }
    var groups: [(model: Int, serials: [Int])] = []
    for serial in serials {
      guard let model = instance(serial)?.model else { continue }
      if let place = groups.firstIndex(where: { $0.model == model }) {
        groups[place].serials.append(serial)
      } else {
        groups.append((model, [serial]))
      }
    }
    return groups
  }

  /// The new instances of an upgrade that are too many for a capacity: those that failed first, then the youngest.
  fileprivate func surplus(of upgrade: RollingUpgrade, over capacity: Int) -> [Int] {
    let members = members
    guard members.count > capacity else { return [] }
    let failed = Set(upgrade.failed.map(\.instance))
    let made = members.filter { $0.created >= upgrade.started }.sorted { left, right in
      (failed.contains(left.serial) ? 1 : 0, left.serial) > (failed.contains(right.serial) ? 1 : 0, right.serial)
    }
    // Somebody who was protected meanwhile stays, and an old one goes instead.
    let old = members.filter { $0.created < upgrade.started && $0.protection.isEmpty }.reversed()
    let order =
      made.filter { !$0.protection.contains(.scaleSetActions) } + old
      + made.filter { $0.protection.contains(.scaleSetActions) }
    return order.prefix(members.count - capacity).map(\.serial)
  }
}
