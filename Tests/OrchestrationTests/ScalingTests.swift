import ARM
import JSON
import Testing
import World

@testable import Orchestration

/// vmss.md §10: how sets grow.
@Suite struct ScalingTests {
  /// How many instances each zone has.
  static func population(_ lab: inout Laboratory) throws -> [Int] {
    let instances = try lab.fleet.instances
    return (1...3).map { zone in instances.count { $0.zone == zone } }
  }

  static func scale(_ lab: inout Laboratory, to capacity: Int) throws {
    try lab.patch(["sku": ["capacity": .integer(capacity)]])
    lab.settle()
  }

  @Test(arguments: ["Uniform", "Flexible"]) func `zones differ by one at most, out and in`(mode: String) throws {
    var lab = try Laboratory(mode: mode, count: 7, zones: ["1", "2", "3"], upgradeMode: "Manual")
    #expect(try Self.population(&lab) == [3, 2, 2])
    for (capacity, zones) in [(11, [4, 4, 3]), (4, [2, 1, 1]), (9, [3, 3, 3]), (0, [0, 0, 0])] {
      try Self.scale(&lab, to: capacity)
      let population = try Self.population(&lab)
      #expect(population.sorted(by: >) == zones)
    }
  }

  @Test func `instances without a zone stay where they are when zones are added, and go first`() throws {
    var lab = try Laboratory(mode: "Uniform", count: 2, zones: ["1"], upgradeMode: "Manual")
    try lab.patch(["zones": ["1", "2"], "sku": ["capacity": 4]])
    lab.settle()
    #expect(try Self.population(&lab) == [2, 2, 0])
    #expect(throws: ServiceError.self) { try lab.patch(["zones": ["2"]]) }
  }

  @Test func `one zone without room is passed over unless the set insists on balance; two block it`() throws {
    for (closed, insists, zones, fails) in [
      (["2"], false, [4, 2, 3], false), (["2"], true, [3, 3, 3], true), (["1", "2"], false, [3, 3, 3], true),
    ] {
      var lab = try Laboratory(
        mode: "Uniform", count: 6, zones: ["1", "2", "3"], upgradeMode: "Manual",
        properties: ["zoneBalance": .bool(insists), "overprovision": false])
      for zone in closed { lab.fault(.allocationFailed, on: .zone(zone)) }
      try Self.scale(&lab, to: 9)
      #expect(try Self.population(&lab) == zones)
      #expect(try lab.fleet.instances.contains { $0.provisioning.hasFailed } == fails)
      #expect((try lab.get("").at("properties", "provisioningState") == "Failed") == fails)
    }
  }

  @Test func `more are made than asked for, and the surplus leaves no trace when all come up`() throws {
    var lab = try Laboratory(mode: "Uniform", count: 10, upgradeMode: "Manual")
    try lab.patch(["sku": ["capacity": 15]])
    #expect(try lab.fleet.instances.count == 16)
    #expect(try lab.fleet.overprovisioned.count == 1)
    lab.settle()
    #expect(try lab.fleet.instances.map(\.name) == (0..<15).map { "\($0)" })
    #expect(try lab.fleet.nextNumber == 15)
    #expect(try lab.fleet.overprovisions.isEmpty)
  }

  @Test func `the surplus steps in for who fails or is slow, and ids have gaps then`() throws {
    for effect in [FaultEffect.provisionFailed(code: "X"), .slowBoot(seconds: 500)] {
      var lab = try Laboratory(mode: "Uniform", count: 0, upgradeMode: "Manual")
      lab.fault(effect, on: .instance("1"))
      let start = lab.world.now
      try lab.finish(
        Request(.patch, Laboratory.setID.text, apiVersion: "2024-11-01", body: ["sku": ["capacity": 5]]))
      #expect(lab.seconds(since: start) == Durations.createInstance)
      #expect(try lab.fleet.instances.map(\.name) == ["0", "2", "3", "4", "5"])
      #expect(try lab.get("").at("properties", "provisioningState") == "Succeeded")
    }
  }

  @Test func `when too many fail the failed stay, and the operation says so`() throws {
    var lab = try Laboratory(mode: "Uniform", count: 0, upgradeMode: "Manual")
    for name in ["0", "1"] { lab.fault(.provisionFailed(code: "X"), on: .instance(name)) }
    let failure = #expect(throws: ServiceError.self) {
      try lab.finish(
        Request(.patch, Laboratory.setID.text, apiVersion: "2024-11-01", body: ["sku": ["capacity": 5]]))
    }
    #expect(failure?.code == "X")
    #expect(try lab.fleet.instances.map(\.name) == ["0", "2", "3", "4", "5"])
    #expect(try lab.fleet.instances.count { $0.provisioning.hasFailed } == 1)
  }

  @Test func `without it just as many are made`() throws {
    for (mode, properties) in [("Uniform", ["overprovision": false] as JSONObject), ("Flexible", [:])] {
      var lab = try Laboratory(mode: mode, count: 1, upgradeMode: "Manual", properties: properties)
      try lab.patch(["sku": ["capacity": 9]])
      #expect(try lab.fleet.instances.count == 9)
    }
  }

  @Test(arguments: [
    (true, [] as [String], false, 100, 101), (true, ["1", "2", "3"], false, 300, 301), (false, [], false, 1000, 1001),
    (false, [], true, 600, 601),
  ]) func `no more than the limit`(isSingle: Bool, zones: [String], isManaged: Bool, fits: Int, exceeds: Int) throws {
    let managed = ResourceID(
      subscription: Subscription.rehearsal.id, group: "rg", type: "Microsoft.Compute/images", names: ["baked"])
    for (capacity, isFine) in [(fits, true), (exceeds, false)] {
      let make = {
        var lab = try Laboratory(mode: "Uniform", count: 0, zones: zones, upgradeMode: "Manual")
        lab.world.resources[managed] = Resource(id: managed, document: ["location": "eastus"])
        var body: JSONValue = [
          "location": "eastus", "sku": ["name": "Standard_D2s_v5", "capacity": .integer(capacity)],
          "zones": .array(zones.map { .string($0) }),
          "properties": [
            "singlePlacementGroup": .bool(isSingle),
            "virtualMachineProfile": [
              "storageProfile": [
                "imageReference": isManaged ? ["id": .string(managed.text)] : Laboratory.ubuntu
              ]
            ],
          ],
        ]
        if zones.isEmpty { body.remove(at: ["zones"]) }
        try lab.start(
          Request(.put, Laboratory.setID.text + "2", apiVersion: "2024-11-01", body: body))
      }
      if isFine { try make() } else { #expect(throws: ServiceError.self) { try make() } }
    }
  }
}
