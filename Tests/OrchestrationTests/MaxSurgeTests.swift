import JSON
import Testing
import World

/// vmss.md §5.4.
@Suite struct MaxSurgeTests {
  static let policy: JSONObject = ["maxSurge": true]
  static let newSize: JSONValue = ["sku": ["name": "Standard_D4s_v5"]]

  @Test(arguments: ["Uniform", "Flexible"]) func `new instances come before old ones go`(mode: String) throws {
    var lab = try Laboratory(mode: mode, count: 10, policy: Self.policy)
    let before = Set(try lab.fleet.instances.map(\.name))
    try lab.patch(Self.newSize)
    #expect(try lab.fleet.instances.count == 12)
    #expect(try lab.get("").at("sku", "capacity") == 10)
    #expect(try lab.progress == [0, 0, 2, 8])
    var fewest = 10
    while try lab.upgrade.isRunning {
      lab.pass(5)
      fewest = min(fewest, try lab.fleet.instances.count { $0.power == .running && $0.health?.state == .healthy })
    }
    #expect(fewest == 10)
    #expect(try lab.upgrade.status == .completed)
    let after = Set(try lab.fleet.instances.map(\.name))
    #expect(after.count == 10)
    #expect(before.isDisjoint(with: after))
  }

  @Test func `zones keep their numbers`() throws {
    var lab = try Laboratory(count: 6, zones: ["1", "2", "3"], policy: Self.policy)
    try lab.patch(Self.newSize)
    lab.settle()
    #expect(try lab.fleet.instances.map { $0.zone ?? 0 }.sorted() == [1, 1, 2, 2, 3, 3])
  }

  @Test func `without room the batch is upgraded in place`() throws {
    var lab = try Laboratory(count: 5, policy: Self.policy)
    let before = try lab.fleet.instances.map(\.name)
    lab.fault(.allocationFailed, on: .set("web"))
    try lab.patch(newImage)
    #expect(try lab.fleet.instances.count == 5)
    lab.settle()
    #expect(try lab.upgrade.status == .completed)
    #expect(try lab.fleet.instances.map(\.name) == before)
    #expect(try lab.fleet.instances.allSatisfy { $0.imageVersion == "22.04.202511010" })
  }

  @Test func `bad new instances do not stay, the old ones do`() throws {
    var lab = try Laboratory(count: 5, policy: Self.policy)
    let before = try lab.fleet.instances.map(\.name)
    lab.fault(.unhealthy, on: .size("Standard_D4s_v5"))
    try lab.patch(Self.newSize)
    lab.settle()
    #expect(try lab.upgrade.status == .faulted)
    #expect(try lab.fleet.instances.map(\.name) == before)
  }
}
