import ARM
import JSON
import Lesson
import Testing
import World

/// vmss.md §5, rule by rule.
@Suite struct RollingUpgradeRulesTests {
  static let newSize: JSONValue = ["sku": ["name": "Standard_D4s_v5"]]

  @Test(arguments: [(10, 20, 2), (3, 34, 1), (6, 34, 2), (5, 20, 1), (4, 5, 1), (1000, 5, 50), (10, 100, 10)])
  func `a batch is the policy's share, and never nobody`(total: Int, percent: Int, size: Int) throws {
    let policy = try RollingUpgradePolicy(["maxBatchInstancePercent": .integer(percent)])
    #expect(policy.batchSize(of: total) == size)
  }

  @Test(arguments: [
    ("maxBatchInstancePercent", 4), ("maxBatchInstancePercent", 101), ("maxUnhealthyInstancePercent", 4),
    ("maxUnhealthyUpgradedInstancePercent", -1), ("maxUnhealthyUpgradedInstancePercent", 101),
  ]) func `a share out of range is refused`(name: String, value: Int) throws {
    #expect(throws: ServiceError.self) { try RollingUpgradePolicy(.object([name: .integer(value)])) }
    var lab = try Laboratory(count: 3)
    #expect(throws: ServiceError.self) {
      try lab.patch(["properties": ["upgradePolicy": ["rollingUpgradePolicy": .object([name: .integer(value)])]]])
    }
    #expect(try lab.get("").at("properties", "upgradePolicy", "rollingUpgradePolicy", name) != .integer(value))
  }

  @Test func `ten at the defaults go in five batches of two`() throws {
    var lab = try Laboratory(mode: "Uniform", count: 10)
    try lab.patch(Self.newSize)
    lab.settle()
    #expect(try lab.upgrade.batchNumber == 5)
    #expect(try lab.progress == [10, 0, 0, 0])
  }

  @Test func `a Uniform batch stays in one update domain`() throws {
    var lab = try Laboratory(mode: "Uniform", count: 10, policy: ["maxBatchInstancePercent": 50])
    try lab.patch(Self.newSize)
    let fleet = try lab.fleet
    let domains = Set(try lab.upgrade.batch.compactMap { fleet.instance($0.instance)?.updateDomain })
    #expect(domains.count == 1)
    #expect(try lab.upgrade.batch.count == 2)
  }

  @Test func `batches cross zones only when the policy says so`() throws {
    for crosses in [false, true] {
      var lab = try Laboratory(
        count: 6, zones: ["1", "2", "3"],
        policy: ["maxBatchInstancePercent": 50, "enableCrossZoneUpgrade": .bool(crosses)])
      try lab.patch(Self.newSize)
      #expect(try lab.upgrade.batch.count == (crosses ? 3 : 2))
    }
  }

  @Test func `the unhealthy come first when the policy says so`() throws {
    for first in [false, true] {
      var lab = try Laboratory(
        count: 5, policy: ["prioritizeUnhealthyInstances": .bool(first), "maxUnhealthyInstancePercent": 50])
      let last = try #require(try lab.fleet.instances.last)
      lab.fault(.unhealthy, on: .instance(last.name))
      lab.settle()
      try lab.patch(Self.newSize)
      #expect((try lab.upgrade.batch.first?.instance == last.serial) == first)
    }
  }

  @Test func `too sick to begin: refused before anything is touched`() throws {
    var lab = try Laboratory(count: 10)
    for name in try lab.fleet.instances.prefix(3).map(\.name) { lab.fault(.unhealthy, on: .instance(name)) }
    lab.settle()
    try lab.patch(Self.newSize)
    lab.pass(1)
    let upgrade = try lab.upgrade
    #expect(upgrade.status == .faulted)
    #expect(try lab.progress == [0, 0, 0, 0])
    #expect(upgrade.error?.code == "MaxUnhealthyInstancePercentExceededBeforeRollingUpgrade")
    #expect(
      upgrade.error?.message
        == "Rolling Upgrade failed due to exceeding the MaxUnhealthyInstancePercent value (defined in the "
        + "RollingUpgradePolicy) before any batch was attempted. 30% of instances are in an unhealthy state, more than the "
        + "threshold of 20% configured in the RollingUpgradePolicy. The most impactful error is:  Instance found to be "
        + "unhealthy or unreachable. For details on rolling upgrades, use http://aka.ms/AzureVMSSRollingUpgrade")
    #expect(upgrade.error?.details.count == 3)
    #expect(try lab.fleet.instances.allSatisfy { $0.model == 1 })
    lab.settle()
    #expect(try lab.get("").at("properties", "provisioningState") == "Failed")
    #expect(try lab.get("").at("sku", "name") == "Standard_D4s_v5")
  }

  @Test func `exactly at the threshold it goes on`() throws {
    var lab = try Laboratory(count: 10)
    for name in try lab.fleet.instances.suffix(2).map(\.name) { lab.fault(.unhealthy, on: .instance(name)) }
    lab.settle()
    try lab.patch(Self.newSize)
    lab.pass(30)
    #expect(try lab.upgrade.isRunning)
  }

  @Test func `sickness elsewhere stops it between batches`() throws {
    var lab = try Laboratory(count: 10, policy: ["maxUnhealthyUpgradedInstancePercent": 100])
    try lab.patch(Self.newSize)
    lab.pass(10)
    for name in try lab.fleet.instances.suffix(3).map(\.name) { lab.fault(.unhealthy, on: .instance(name)) }
    lab.settle()
    #expect(try lab.upgrade.error?.code == "MaxUnhealthyInstancePercentExceededInRollingUpgrade")
    #expect(try lab.progress == [2, 0, 0, 8])
  }

  @Test func `a few failures below the thresholds do not stop it`() throws {
    var lab = try Laboratory(count: 10, policy: ["maxUnhealthyUpgradedInstancePercent": 50])
    let victim = try #require(try lab.fleet.instances.first)
    lab.fault(.unhealthy, on: .instance(victim.name), .size("Standard_D4s_v5"))
    try lab.patch(Self.newSize)
    while try lab.upgrade.batchNumber < 2 { lab.pass(10) }
    #expect(
      try lab.get("/rollingUpgrades/latest").at("properties", "error", "code")
        == "RollingUpgradeInProgressWithFailedUpgradedVMs")
    lab.settle()
    #expect(try lab.upgrade.status == .completed)
    #expect(try lab.progress == [9, 1, 0, 0])
  }

  @Test func `protected instances are passed over`() throws {
    var lab = try Laboratory(mode: "Uniform", count: 4)
    try lab.finish(
      Request(
        .put, Laboratory.setID.text + "/virtualMachines/2", apiVersion: "2024-11-01",
        body: ["properties": ["protectionPolicy": ["protectFromScaleIn": true, "protectFromScaleSetActions": true]]]))
    try lab.patch(Self.newSize)
    lab.settle()
    #expect(try lab.progress == [3, 0, 0, 0])
    #expect(try lab.fleet.instances.map { $0.model == 1 } == [false, false, true, false])
  }

  @Test func `cancelling leaves a mixed fleet and what was worked on as failed`() throws {
    var lab = try Laboratory(count: 10)
    #expect(throws: ServiceError(409, "OperationNotAllowed", "There is no ongoing Rolling Upgrade to cancel.")) {
      try lab.post("/rollingUpgrades/cancel")
    }
    try lab.patch(Self.newSize)
    lab.pass(100)
    #expect(try lab.progress == [2, 0, 2, 6])
    try lab.post("/rollingUpgrades/cancel")
    #expect(try lab.progress == [2, 2, 0, 6])
    let status = try lab.get("/rollingUpgrades/latest").at("properties", "runningStatus")
    #expect(status["code"] == "Cancelled")
    #expect(status["lastAction"] == "Cancel")
    #expect(try lab.upgrade.error?.code == "RollingUpgradeCanceled")
    lab.settle()
    #expect(try lab.get("").at("properties", "provisioningState") == "Succeeded")
    // Any change of the set goes on with what is left.
    try lab.patch(["tags": ["again": "1"]])
    #expect(try lab.upgrade.isRunning)
    lab.settle()
    #expect(try lab.upgrade.status == .completed)
    #expect(try lab.progress[0] == 6)
  }

  @Test func `another change of the model waits its turn, a change of capacity does not`() throws {
    var lab = try Laboratory(count: 4)
    try lab.patch(Self.newSize)
    let refusal = #expect(throws: ServiceError.self) { try lab.patch(["sku": ["name": "Standard_D8s_v5"]]) }
    #expect(refusal?.status == 409 && refusal?.code == "OperationNotAllowed")
    try lab.patch(["sku": ["capacity": 5]])
    lab.settle()
    #expect(try lab.upgrade.status == .completed)
    #expect(try lab.progress == [4, 0, 0, 0])
    #expect(try lab.fleet.instances.count == 5)
  }

  @Test func `strict waits for the upgrade, and fails with its error`() throws {
    var lab = try Laboratory(count: 5, strictness: .strict)
    let start = lab.world.now
    try lab.finish(Request(.patch, Laboratory.setID.text, apiVersion: "2024-11-01", body: Self.newSize))
    #expect(try lab.upgrade.status == .completed)
    #expect(lab.seconds(since: start) == 5 * 95)
    lab.fault(.unhealthy, on: .size("Standard_D8s_v5"))
    let failure = #expect(throws: ServiceError.self) {
      try lab.finish(
        Request(.patch, Laboratory.setID.text, apiVersion: "2024-11-01", body: ["sku": ["name": "Standard_D8s_v5"]]))
    }
    #expect(failure?.code == "MaxUnhealthyUpgradedInstancePercentExceededInRollingUpgrade")
    #expect(lab.world.notes.isEmpty)
  }

  @Test func `lesson returns at once and says so`() throws {
    var lab = try Laboratory(count: 5)
    let start = lab.world.now
    try lab.finish(Request(.patch, Laboratory.setID.text, apiVersion: "2024-11-01", body: Self.newSize))
    #expect(try lab.upgrade.isRunning)
    #expect(lab.seconds(since: start) == 2)
    #expect(lab.world.notes.map(\.difference) == [.rollingUpdateReturns])
  }

  @Test func `going back to what an instance still runs leaves it alone`() throws {
    var lab = try Laboratory(count: 10)
    try lab.patch(Self.newSize)
    lab.pass(100)
    try lab.post("/rollingUpgrades/cancel")
    lab.settle()
    try lab.patch(["sku": ["name": "Standard_D2s_v5"]])
    lab.settle()
    #expect(try lab.progress == [4, 0, 0, 0])
    let fleet = try lab.fleet
    #expect(fleet.instances.allSatisfy { fleet.isLatest($0) })
  }

  @Test func `an instance that fails to come up fails at once`() throws {
    var lab = try Laboratory(count: 5)
    lab.fault(.provisionFailed(code: "OSProvisioningTimedOut"), on: .size("Standard_D4s_v5"))
    let start = lab.world.now
    try lab.patch(Self.newSize)
    lab.settle()
    #expect(try lab.upgrade.status == .faulted)
    #expect(try lab.upgrade.error?.message.contains("OS Provisioning for VM 'web_") == true)
    #expect(lab.seconds(since: start) < 120)
  }

  @Test func `slow boots take longer, by as much as they say`() throws {
    var lab = try Laboratory(count: 5)
    lab.fault(.slowBoot(seconds: 100), on: .set("web"))
    let start = lab.world.now
    try lab.patch(Self.newSize)
    lab.settle()
    #expect(try lab.upgrade.status == .completed)
    #expect(lab.seconds(since: start) == 5 * 195)
  }
}
