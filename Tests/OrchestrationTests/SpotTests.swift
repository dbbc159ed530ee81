import ARM
import JSON
import Testing
import World

@testable import Orchestration

/// vmss.md §9.
@Suite struct SpotTests {
  static func lab(
    count: Int, base: Int? = nil, percent: Int = 0, eviction: String = "Delete", restore: String? = nil,
    mode: String = "Flexible"
  ) throws -> Laboratory {
    var properties: JSONObject = [:]
    if let base {
      properties["priorityMixPolicy"] = [
        "baseRegularPriorityCount": .integer(base), "regularPriorityPercentageAboveBase": .integer(percent),
      ]
    }
    if let restore { properties["spotRestorePolicy"] = ["enabled": true, "restoreTimeout": .string(restore)] }
    return try Laboratory(
      mode: mode, count: count, upgradeMode: "Manual", properties: properties,
      profile: ["priority": "Spot", "evictionPolicy": .string(eviction)])
  }

  /// Regular and Spot instances.
  static func split(_ lab: inout Laboratory) throws -> [Int] {
    let instances = try lab.fleet.instances
    return [instances.count { !$0.isSpot }, instances.count { $0.isSpot }]
  }

  @Test(arguments: [
    (10, 3, 50, 6), (10, 10, 50, 10), (5, 10, 50, 5), (41, 10, 50, 25), (20, 10, 25, 12), (120, 10, 25, 37),
    (0, 3, 50, 0),
    (42, 10, 50, 26),
  ]) func `so many are regular`(capacity: Int, base: Int, percent: Int, regular: Int) {
    #expect(PriorityMix(base: base, percentAboveBase: percent).regularTarget(of: capacity) == regular)
  }

  @Test func `scenario 1: evictions, and scaling out toward the split without converting anybody`() throws {
    var lab = try Self.lab(count: 42, base: 10, percent: 50)
    #expect(try Self.split(&lab) == [26, 16])
    for instance in try lab.fleet.instances where instance.isSpot {
      try lab.finish(Self.evict(instance))
    }
    lab.settle()
    #expect(try Self.split(&lab) == [26, 0])
    #expect(try lab.get("").at("sku", "capacity") == 26)
    for (capacity, split) in [(30, [26, 4]), (42, [26, 16]), (44, [27, 17])] {
      try lab.patch(["sku": ["capacity": .integer(capacity)]])
      lab.settle()
      #expect(try Self.split(&lab) == split)
    }
  }

  @Test func `scenario 2: a base of ten and a quarter above it, out and in again`() throws {
    var lab = try Self.lab(count: 10, base: 10, percent: 25)
    #expect(try Self.split(&lab) == [10, 0])
    for (capacity, split) in [(20, [12, 8]), (120, [37, 83]), (20, [12, 8]), (11, [10, 1]), (8, [8, 0])] {
      try lab.patch(["sku": ["capacity": .integer(capacity)]])
      lab.settle()
      #expect(try Self.split(&lab) == split)
    }
  }

  @Test func `another mix touches nobody until the set is scaled`() throws {
    var lab = try Self.lab(count: 10, base: 2, percent: 0)
    try lab.patch(["properties": ["priorityMixPolicy": ["baseRegularPriorityCount": 6]]])
    lab.settle()
    #expect(try Self.split(&lab) == [2, 8])
    try lab.patch(["sku": ["capacity": 12]])
    lab.settle()
    #expect(try Self.split(&lab) == [4, 8])
  }

  @Test func `deallocated Spot instances count as Spot`() throws {
    var lab = try Self.lab(count: 4, base: 2, percent: 0, eviction: "Deallocate")
    for instance in try lab.fleet.instances where instance.isSpot { try lab.finish(Self.evict(instance)) }
    lab.settle()
    #expect(try lab.fleet.instances.count { $0.power == .deallocated } == 2)
    #expect(try lab.get("").at("sku", "capacity") == 4)
    try lab.patch(["sku": ["capacity": 5]])
    lab.settle()
    #expect(try Self.split(&lab) == [2, 3])
  }

  @Test func `an eviction is announced half a minute before`() throws {
    var lab = try Self.lab(count: 2, eviction: "Deallocate", mode: "Uniform")
    let victim = try lab.fleet.instances[1]
    let response = try lab.start(Self.evict(victim))
    #expect(response.status == 204)
    lab.pass(29)
    #expect(try lab.fleet.instances[1].power == .running)
    lab.pass(1)
    #expect(try lab.fleet.instances[1].power == .deallocating)
    lab.settle()
    #expect(try lab.fleet.instances.map(\.power) == [.running, .deallocated])
    #expect(try lab.fleet.spot == nil)
  }

  @Test func `a regular instance cannot be evicted`() throws {
    var lab = try Self.lab(count: 2, base: 2)
    let regular = try lab.fleet.instances[0]
    #expect(throws: ServiceError.self) { try lab.start(Self.evict(regular)) }
  }

  @Test func `an evicted instance comes back when there is room, within the set's patience`() throws {
    for (hasRoomAfter, returns) in [(0, true), (1500, true), (4000, false)] {
      var lab = try Self.lab(count: 1, eviction: "Deallocate", restore: "PT1H")
      let only = try lab.fleet.instances[0]
      lab.fault(.allocationFailed, on: .set("web"))
      try lab.start(Self.evict(only))
      lab.pass(hasRoomAfter)
      lab.mend()
      lab.pass(7200)
      #expect((try lab.fleet.instances[0].power == .running) == returns)
      #expect(try lab.log(.instancesRestored).count == (returns ? 1 : 0))
      #expect(!lab.world.isInMotion)
    }
  }

  @Test func `a mix needs a Flexible set of Spot instances`() throws {
    for (mode, priority) in [("Uniform", "Spot"), ("Flexible", "Regular")] {
      let refusal = #expect(throws: ServiceError.self) {
        try Laboratory(
          mode: mode, count: 1, upgradeMode: "Manual",
          properties: ["priorityMixPolicy": ["baseRegularPriorityCount": 1]], profile: ["priority": .string(priority)])
      }
      #expect(refusal?.target == "priorityMixPolicy")
    }
  }

  static func evict(_ instance: Instance) -> Request {
    let set = Laboratory.setID
    let path =
      instance.name.hasPrefix("web")
      ? "\(set.groupID?.text ?? "")/providers/Microsoft.Compute/virtualMachines/\(instance.name)"
      : "\(set.text)/virtualMachines/\(instance.name)"
    return Request(.post, path + "/simulateEviction", apiVersion: "2023-09-01")
  }
}
