import ARM
import JSON
package import World

/// How Azure takes Spot instances away, and gives them back (vmss.md §9).
extension World {
  /// Tells a Spot instance that it will be evicted soon.
  package mutating func announceEviction(of serial: Int, in fleet: inout Fleet) {
    guard let instance = fleet.instance(serial), instance.isSpot, !instance.isLeaving,
      fleet.spot?.notices.contains(where: { $0.instance == serial }) != true
    else { return }
    var spot = fleet.spot ?? SpotCare()
    spot.notices.append(.init(instance: serial, at: now.adding(seconds: Durations.evictionNotice)))
    fleet.spot = spot
    record(.powerChanged, fleet.id, "instance \(instance.name) was told that it will be evicted (Preempt)")
  }

  /// Carries out the evictions that are due, and tries to give evicted instances back.
  mutating func carryOnEvictions(_ fleet: inout Fleet) {
    guard let spot = fleet.spot else { return }
    let due = spot.notices.filter { $0.at <= now }.map(\.instance)
    fleet.spot?.notices.removeAll { $0.at <= now }
    evict(due.filter { fleet.instance($0)?.isLeaving == false }, in: &fleet)
    restoreEvicted(&fleet)
    if fleet.spot?.isEmpty == true { fleet.spot = nil }
  }

  private mutating func evict(_ serials: [Int], in fleet: inout Fleet) {
    if fleet.mode == .machine { return evictMachine(serials, in: &fleet) }
    guard !serials.isEmpty, let policy = view(of: fleet)?.spot else { return }
    let names = Fleet.listing(serials.compactMap { fleet.instance($0)?.name })
    if policy.deletesEvicted {
      record(.instancesEvicted, fleet.id, "\(names) evicted and deleted")
      resources.update(fleet.id) { resource in
        let capacity = resource.document.at("sku", "capacity").integer ?? 0
        resource.document.set(.integer(max(0, capacity - serials.count)), at: ["sku", "capacity"])
      }
      begin(.delete, on: serials, in: &fleet)
    } else {
      let running = serials.filter { serial in
        fleet.instance(serial).map { $0.power != .deallocated && $0.power != .deallocating } ?? false
      }
      record(.instancesEvicted, fleet.id, "\(names) evicted and deallocated")
      begin(.power(to: .deallocated), on: running, in: &fleet)
      guard policy.restoreSeconds != nil else { return }
      for serial in running {
        fleet.spot?.evicted.append(
          .init(instance: serial, at: now, retry: now.adding(seconds: Durations.spotRestoreInterval)))
      }
    }
  }

  /// Evicts a machine that stands alone, as its own document says; what goes with it is the services' business.
  private mutating func evictMachine(_ serials: [Int], in fleet: inout Fleet) {
    guard let serial = serials.first, let instance = fleet.instance(serial) else { return }
    let policy = resources[fleet.id]?.document.at("properties", "evictionPolicy").string ?? ""
    if policy.equalsIgnoringCase("Delete") {
      record(.instancesEvicted, fleet.id, "\(instance.name) evicted and deleted")
      processes.append(
        Process(subject: fleet.id, kind: .work(.eviction, state: .null), operation: "", due: now))
    } else {
      record(.instancesEvicted, fleet.id, "\(instance.name) evicted and deallocated")
      guard instance.power != .deallocated, instance.power != .deallocating else { return }
      begin(.power(to: .deallocated), on: [serial], in: &fleet)
    }
  }

  /// Starts evicted instances for which there is room again, until their set's patience is over.
  private mutating func restoreEvicted(_ fleet: inout Fleet) {
    guard let evicted = fleet.spot?.evicted, evicted.contains(where: { $0.retry.map { $0 <= now } ?? false }) else {
      return
    }
    let patience = view(of: fleet)?.spot.restoreSeconds
    var kept: [SpotCare.Evicted] = []
    var returning: [Int] = []
    for var one in evicted {
      guard let retry = one.retry, retry <= now else {
        kept.append(one)
        continue
      }
      guard let patience, let instance = fleet.instance(one.instance), instance.power == .deallocated,
        now <= one.at.adding(seconds: patience)
      else { continue }
      if hasRoom(for: instance, in: fleet) {
        returning.append(one.instance)
      } else if retry.adding(seconds: Durations.spotRestoreInterval) <= one.at.adding(seconds: patience) {
        one.retry = retry.adding(seconds: Durations.spotRestoreInterval)
        kept.append(one)
      }
    }
    fleet.spot?.evicted = kept
    guard !returning.isEmpty else { return }
    record(
      .instancesRestored, fleet.id,
      "\(Fleet.listing(returning.compactMap { fleet.instance($0)?.name })) given back after an eviction")
    change(returning, by: .start, in: &fleet, operation: nil)
  }

  private func hasRoom(for instance: Instance, in fleet: Fleet) -> Bool {
    guard !faults.isEmpty else { return true }
    let subject = FaultSubject(
      instance, of: fleet, model: fleet.model(instance.model), imageVersion: instance.imageVersion)
    return !faults(striking: subject).contains { $0.effect == .allocationFailed }
  }
}
