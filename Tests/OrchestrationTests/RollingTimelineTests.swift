import ARM
import JSON
import Testing
import World

/// vmss.md §13, to the second.
@Suite struct RollingTimelineTests {
  static let policy: JSONObject = [
    "maxBatchInstancePercent": 34, "maxUnhealthyInstancePercent": 34, "maxUnhealthyUpgradedInstancePercent": 34,
    "pauseTimeBetweenBatches": "PT1M",
  ]

  @Test func `three zones of two, all healthy`() throws {
    var lab = try Laboratory(count: 6, zones: ["1", "2", "3"], policy: Self.policy)
    let start = lab.world.now
    try lab.patch(newImage)
    #expect(try lab.progress == [0, 0, 2, 4])
    lab.pass(124)
    #expect(try lab.progress == [0, 0, 2, 4])
    lab.pass(1)
    #expect(try lab.progress == [2, 0, 0, 4])
    lab.pass(59)
    #expect(try lab.progress == [2, 0, 0, 4])
    lab.pass(1)
    #expect(try lab.progress == [2, 0, 2, 2])
    lab.pass(125)
    #expect(try lab.progress == [4, 0, 0, 2])
    lab.pass(60)
    #expect(try lab.progress == [4, 0, 2, 0])
    lab.pass(124)
    #expect(try lab.upgrade.status == .rollingForward)
    lab.pass(1)
    #expect(try lab.progress == [6, 0, 0, 0])
    #expect(try lab.upgrade.status == .completed)
    #expect(lab.seconds(since: start) == 495)
  }

  @Test func `batches are the zones, in order`() throws {
    var lab = try Laboratory(count: 6, zones: ["1", "2", "3"], policy: Self.policy)
    try lab.patch(newImage)
    var zones: [[Int?]] = []
    while try lab.upgrade.isRunning {
      let batch = try lab.upgrade.batch
      let fleet = try lab.fleet
      let now = batch.map { fleet.instance($0.instance)?.zone }
      if !now.isEmpty, zones.last != now { zones.append(now) }
      lab.pass(5)
    }
    #expect(zones == [[1, 1], [2, 2], [3, 3]])
  }

  @Test func `a bad image stops it after the first batch`() throws {
    var lab = try Laboratory(count: 6, zones: ["1", "2", "3"], policy: Self.policy)
    lab.fault(.unhealthy, on: .image("22.04.202511010"))
    let start = lab.world.now
    try lab.patch(newImage)
    lab.pass(419)
    #expect(try lab.upgrade.status == .rollingForward)
    lab.pass(1)
    #expect(try lab.upgrade.status == .faulted)
    #expect(try lab.progress == [0, 2, 0, 4])
    let error = try #require(try lab.upgrade.error)
    #expect(error.code == "MaxUnhealthyUpgradedInstancePercentExceededInRollingUpgrade")
    let first = try lab.fleet.instances.first { $0.zone == 1 }?.name ?? ""
    #expect(
      error.message
        == "Rolling Upgrade failed after exceeding the MaxUnhealthyUpgradedInstancePercent value defined in the "
        + "RollingUpgradePolicy. 100% of instances are in an unhealthy state after being upgraded - more than the threshold "
        + "of 34%. The most impactful error is: Instance found to be unhealthy or unreachable.. First failed instance ID is: "
        + "\(first).")
    #expect(
      error.details.map(\.code) == ["RollingUpgradeInstanceUnhealthyError", "RollingUpgradeInstanceUnhealthyError"])
    #expect(lab.seconds(since: start) == 420)
    #expect(try lab.fleet.instances.count { $0.imageVersion == "22.04.202511010" } == 2)
  }

  @Test func `failed instances get their old disk back when the policy says so`() throws {
    var policy = Self.policy
    policy["rollbackFailedInstancesOnPolicyBreach"] = true
    var lab = try Laboratory(mode: "Uniform", count: 6, policy: policy)
    lab.fault(.unhealthy, on: .image("22.04.202511010"))
    try lab.patch(newImage)
    lab.settle()
    #expect(try lab.upgrade.status == .faulted)
    #expect(try lab.fleet.instances.allSatisfy { $0.imageVersion == "22.04.202512080" })
    #expect(try lab.fleet.instances.allSatisfy { $0.health?.state == .healthy })
  }
}
