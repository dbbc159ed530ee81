import ARM
import World

@testable import Orchestration

/// What must hold of a fleet after every event.
enum FleetInvariants {
  /// Everything that does not hold, in words.
  static func violations(of fleet: Fleet, in world: World) -> [String] {
    var found: [String] = []
    func check(_ holds: Bool, _ text: @autoclosure () -> String) { if !holds { found.append(text()) } }
    let serials = fleet.instances.map(\.serial)
    check(zip(serials, serials.dropFirst()).allSatisfy(<), "instances out of order: \(serials)")
    check((serials.last ?? -1) < fleet.nextSerial, "a serial will be used again")
    check(Set(fleet.instances.map(\.name)).count == serials.count, "two instances with one name")
    let numbers = Set(fleet.models.map(\.number))
    for instance in fleet.instances {
      check(numbers.contains(instance.model), "\(instance.name) runs model \(instance.model), which is forgotten")
      check(numbers.contains(instance.guestModel), "\(instance.name) has guest model \(instance.guestModel), forgotten")
      check(instance.health?.next.map { $0.at >= world.now } ?? true, "\(instance.name) has a report that is overdue")
      let isBusy = fleet.work.contains { $0.instance == instance.serial }
      let looksBusy = [.creating, .updating, .deleting].contains(instance.provisioning)
      check(isBusy == looksBusy, "\(instance.name) is \(instance.provisioning) with work: \(isBusy)")
      check(!(instance.power == .starting && !isBusy), "\(instance.name) starts for ever")
    }
    let working = fleet.work.map(\.instance)
    check(Set(working).count == working.count, "two works on one instance")
    check(fleet.work.allSatisfy { $0.ends >= world.now }, "work that is overdue")
    check(Set(working).isSubset(of: Set(serials)), "work on an instance that is gone")
    for operation in fleet.operations {
      let count = fleet.work.count { $0.operation == operation.id }
      check(operation.remaining == count, "operation waits for \(operation.remaining) of \(count)")
      check(world.operations.isInProgress(operation.id), "a fleet's operation that is over")
    }
    if let repairs = fleet.repairs {
      let busy = Set(working)
      check(
        repairs.active.allSatisfy { busy.contains($0.instance) }, "a repair on which nobody works: \(repairs.active)")
      check(Set(repairs.active.map(\.instance)).count == repairs.active.count, "an instance repaired twice at once")
      check(repairs.doubts.allSatisfy { $0.rounds <= InstanceRepairs.roundsBeforeSuspension }, "too many rounds")
    }
    check(fleet.osUpgrades.count <= OSUpgradeRecord.memory, "too long a history")
    if let upgrade = fleet.upgrade { found += violations(of: upgrade, fleet) }
    return found
  }

  private static func violations(of upgrade: RollingUpgrade, _ fleet: Fleet) -> [String] {
    var found: [String] = []
    func check(_ holds: Bool, _ text: @autoclosure () -> String) { if !holds { found.append(text()) } }
    let touched = upgrade.successful + upgrade.failed.map(\.instance) + upgrade.batch.map(\.instance) + upgrade.pending
    check(Set(touched).count == touched.count, "counted twice in the upgrade: \(touched)")
    let progress = upgrade.restored + upgrade.restoreFailures
    check(progress <= upgrade.failed.count + upgrade.batch.count, "more restored than failed")
    guard upgrade.isRunning else {
      check(upgrade.batch.isEmpty, "a finished upgrade with a batch")
      check(upgrade.ended != nil && upgrade.step == .over, "a finished upgrade that goes on")
      return found
    }
    let members = upgrade.batch.compactMap { fleet.instance($0.instance) }
    if !upgrade.policy.crossesZones { check(Set(members.map(\.zone)).count <= 1, "a batch across zones") }
    if fleet.mode == .uniform, !upgrade.policy.surges {
      check(Set(members.map(\.updateDomain)).count <= 1, "a batch across update domains")
    }
    return found
  }
}
