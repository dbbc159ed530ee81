import ARM
import JSON
package import World

/// Automatic repairs of instances that are not well (vmss.md §8).
extension World {
  /// Takes over a set's repairs policy.
  mutating func followRepairs(of view: ScaleSetView, in fleet: inout Fleet) {
    guard let policy = view.repairs else {
      fleet.repairs = nil
      return
    }
    guard var repairs = fleet.repairs else {
      fleet.repairs = InstanceRepairs(graceSeconds: policy.graceSeconds, action: policy.action, since: now)
      return
    }
    guard repairs.graceSeconds != policy.graceSeconds || repairs.action != policy.action else { return }
    repairs.graceSeconds = policy.graceSeconds
    repairs.action = policy.action
    repairs.since = now
    // Another grace period may be what was needed.
    repairs.doubts = []
    fleet.repairs = repairs
  }

  /// Switches a set's repairs off for a while, or on again.
  ///
  /// - Returns: whether the set has a repairs policy at all.
  package mutating func suspendRepairs(_ isSuspended: Bool, in fleet: inout Fleet) -> Bool {
    guard fleet.repairs != nil else { return false }
    fleet.repairs?.isSuspended = isSuspended
    if !isSuspended {
      fleet.repairs?.doubts = []
      fleet.repairs?.since = now
    }
    return true
  }

  /// Begins the repairs that are due. They wait while a rolling upgrade is under way [I].
  mutating func carryOnRepairs(_ fleet: inout Fleet) {
    guard let before = fleet.repairs else { return }
    forgetDoubts(&fleet)
    guard !before.isSuspended, fleet.upgrade?.isRunning != true, !fleet.isBeingDeleted else { return }
    let room = InstanceRepairs.limit(of: fleet.instances.count) - before.active.count
    guard room > 0 else { return }
    var due: [(time: VirtualTime, instance: Instance)] = []
    for instance in fleet.instances {
      if let time = before.due(instance), time <= now { due.append((time, instance)) }
    }
    guard !due.isEmpty else { return }
    due.sort { ($0.time, $0.instance.serial) < ($1.time, $1.instance.serial) }
    for (_, instance) in due.prefix(room) {
      let rounds = fleet.repairs?.doubts.first { $0.instance == instance.serial }?.rounds ?? 0
      guard rounds < InstanceRepairs.roundsBeforeSuspension else {
        fleet.repairs?.isSuspended = true
        record(
          .repairsSuspended, fleet.id,
          "automatic repairs suspended: \(rounds) in a row did not make instance \(instance.name) well")
        return
      }
      repair(instance, round: rounds + 1, in: &fleet)
    }
  }

  private mutating func repair(_ instance: Instance, round: Int, in fleet: inout Fleet) {
    guard let action = fleet.repairs?.action else { return }
    let state = instance.health?.state?.rawValue ?? ""
    let again = round > 1 ? ", \(round) times in a row" : ""
    record(
      .repairStarted, fleet.id, "automatic repair: \(action.participle) instance \(instance.name), \(state)\(again)")
    fleet.repairs?.doubts.removeAll { $0.instance == instance.serial }
    fleet.repairs?.active.append(
      .init(
        instance: instance.serial, zone: instance.zone, isRemoving: action == .replace, round: round,
        isSpot: instance.isSpot))
    switch action {
    case .replace: begin(.delete, on: [instance.serial], in: &fleet)
    case .reimage: reimage([instance.serial], in: &fleet, operation: nil)
    case .restart: change([instance.serial], by: .restart, in: &fleet, operation: nil)
    }
  }

  /// Goes on with a repair when the work on its instance has ended.
  mutating func repairWorkEnded(_ work: Work, failure: FleetOperation.Failure?, in fleet: inout Fleet) {
    guard var repairs = fleet.repairs, let place = repairs.active.firstIndex(where: { $0.instance == work.instance })
    else { return }
    var repair = repairs.active.remove(at: place)
    guard repair.isRemoving else {
      if work.kind != .delete, fleet.instance(work.instance) != nil {
        repairs.doubts.append(.init(instance: repair.instance, rounds: repair.round))
      }
      fleet.repairs = repairs
      let name = fleet.instance(repair.instance)?.name ?? "\(repair.instance)"
      if let failure {
        record(.repairFailed, fleet.id, "automatic repair of instance \(name) failed: \(failure.code)")
      } else {
        record(.repairEnded, fleet.id, "automatic repair done: instance \(name)")
      }
      return
    }
    fleet.repairs = repairs
    // The set may have shrunk, or be on its way out.
    let capacity = resources[fleet.id]?.document.at("sku", "capacity").integer ?? 0
    guard fleet.members.count < capacity, !fleet.isBeingDeleted, let model = fleet.newestModel,
      let serial = addInstance(
        to: &fleet, zone: repair.zone, imageVersion: imageVersion(for: model, in: fleet), isSpot: repair.isSpot)
    else { return }
    repair.instance = serial
    repair.isRemoving = false
    fleet.repairs?.active.append(repair)
    begin(.create, on: [serial], in: &fleet)
  }

  /// Forgets that instances were repaired once they are well, or gone.
  private func forgetDoubts(_ fleet: inout Fleet) {
    guard fleet.repairs?.doubts.isEmpty == false else { return }
    let present = fleet
    fleet.repairs?.doubts.removeAll { doubt in
      present.instance(doubt.instance).map { $0.health?.state == .healthy } ?? true
    }
  }
}

extension Fleet {
  /// Gives up replacements whose old instance is still on its way out, for a set that shrinks.
  ///
  /// - Returns: how many there were to give up.
  mutating func abandonReplacements(_ count: Int) -> Int {
    let places = (repairs?.active ?? []).indices.filter { repairs?.active[$0].isRemoving == true }.suffix(count)
    for place in places.reversed() { repairs?.active.remove(at: place) }
    return places.count
  }

  /// Whether the set is on its way out.
  var isBeingDeleted: Bool { operations.contains(where: \.deletesSet) }
}

extension InstanceRepairs.Action {
  fileprivate var participle: String {
    switch self {
    case .replace: "replacing"
    case .reimage: "reimaging"
    case .restart: "restarting"
    }
  }
}
