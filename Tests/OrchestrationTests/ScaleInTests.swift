import ARM
import Testing
import World

@testable import Orchestration

/// The worked tables of vmss.md §10.
@Suite struct ScaleInTests {
  static func fleet(_ zones: [Int: [Int]], protected: Set<Int> = []) -> Fleet {
    let id = ResourceID(subscription: "s", group: "g", type: "Microsoft.Compute/virtualMachineScaleSets", names: ["w"])
    var fleet = Fleet(
      id: id, mode: .uniform, location: "eastus", uniqueID: "u", faultDomainCount: 1, models: [],
      converged: Clock.beginning)
    let all = zones.flatMap { zone, serials in serials.map { (serial: $0, zone: zone) } }.sorted {
      $0.serial < $1.serial
    }
    for (serial, zone) in all {
      var instance = Instance(
        serial: serial, name: "\(serial)", zone: zone == 0 ? nil : zone, faultDomain: 0, updateDomain: 0,
        created: Clock.beginning, model: 1, imageVersion: "", provisioning: .succeeded)
      if protected.contains(serial) { instance.protection = .scaleIn }
      fleet.instances.append(instance)
    }
    return fleet
  }

  static let table = [1: [3, 4, 5, 10], 2: [2, 6, 9, 11], 3: [1, 7, 8]]

  @Test(arguments: [
    (ScaleInRule.oldest, [2, 3, 1, 4, 6, 5]), (.newest, [11, 10, 9, 8, 5, 7]), (.standard, [11, 10, 9, 8, 5, 7]),
  ]) func `goes from the fullest zones, by the rule`(rule: ScaleInRule, order: [Int]) {
    #expect(Self.fleet(Self.table).scaleInVictims(6, rule: rule) == order)
  }

  @Test func `the unhealthy go first where the policy says so, zone balance before that`() {
    var fleet = Self.fleet(Self.table)
    for serial in [4, 7] {
      fleet.update(serial) { $0.health = InstanceHealth(state: .unhealthy, since: Clock.beginning) }
    }
    for serial in fleet.instances.map(\.serial) where ![4, 7].contains(serial) {
      fleet.update(serial) { $0.health = InstanceHealth(state: .healthy, since: Clock.beginning) }
    }
    // Zone 3 has one fewer, so its sick one is no candidate yet.
    #expect(fleet.scaleInVictims(3, rule: .newest, prefersUnhealthy: true) == [4, 11, 7])
  }

  @Test func `the protected stay, however many are asked for`() {
    let fleet = Self.fleet([1: [0, 1, 2]], protected: [1])
    #expect(fleet.scaleInVictims(5, rule: .standard) == [2, 0])
  }

  @Test func `leftovers without a zone go first`() {
    #expect(Self.fleet([0: [0, 1], 1: [2, 3, 4], 2: [5]]).scaleInVictims(3, rule: .newest) == [1, 0, 4])
  }
}
