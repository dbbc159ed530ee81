import ARM
import JSON
import Testing
import World

@testable import Orchestration

/// vmss.md §8, row by row.
@Suite struct InstanceRepairTests {
  static func lab(
    mode: String = "Uniform", count: Int = 5, action: String = "Replace", grace: String = "PT10M",
    upgradeMode: String = "Manual"
  ) throws -> Laboratory {
    try Laboratory(
      mode: mode, count: count, upgradeMode: upgradeMode,
      properties: [
        "automaticRepairsPolicy": ["enabled": true, "gracePeriod": .string(grace), "repairAction": .string(action)]
      ])
  }

  @Test(arguments: ["Uniform", "Flexible"])
  func `an instance that is not well is replaced after its grace, by one of the newest model`(mode: String) throws {
    var lab = try Self.lab(mode: mode)
    let before = try lab.fleet.instances
    try lab.patch(["sku": ["name": "Standard_D4s_v5"]])
    lab.fault(.unhealthy, on: .instance(before[2].name))
    let start = lab.world.now
    while try lab.log(.repairStarted).isEmpty { #expect(lab.orchestrator.advanceOnce(&lab.world)) }
    // The instances were made a while before the fault struck; the grace counts from then.
    #expect(lab.world.now == before[2].changed.adding(seconds: 600))
    #expect(lab.world.now > start)
    lab.settle()
    let after = try lab.fleet
    #expect(after.instances.count == 5)
    #expect(!after.instances.contains { $0.name == before[2].name })
    #expect(after.instances.last.map { after.isLatest($0) } == true)
    #expect(after.instances.count { after.isLatest($0) } == 1)
    #expect(after.repairs?.active.isEmpty == true && after.repairs?.doubts.isEmpty == true)
  }

  @Test(arguments: [("Reimage", Event.Kind.instancesReimaged), ("Restart", .powerChanged)])
  func `reimage and restart keep the instance`(action: String, kind: Event.Kind) throws {
    var lab = try Self.lab(action: action)
    lab.fault(.unhealthy, on: .instance("3"))
    lab.pass(660)
    #expect(try lab.log(.repairStarted).count == 1)
    lab.mend()
    lab.settle()
    #expect(try lab.fleet.instances.map(\.name) == ["0", "1", "2", "3", "4"])
    #expect(try lab.log(kind).count == 1)
  }

  @Test(arguments: [(5, 1), (19, 1), (20, 1), (40, 2), (100, 5)])
  func `at most five percent at a time, at least one`(count: Int, limit: Int) throws {
    var lab = try Self.lab(count: count)
    for name in ["0", "1", "2", "3", "4"] { lab.fault(.unhealthy, on: .instance(name)) }
    lab.pass(606)
    #expect(try lab.fleet.repairs?.active.count == limit)
    lab.settle()
    #expect(try lab.log(.repairStarted).count == 5)
    #expect(try lab.fleet.instances.count == count)
  }

  @Test func `the protected, the stopped and the failed are passed over`() throws {
    var lab = try Self.lab()
    try lab.finish(
      Request(
        .put, Laboratory.setID.text + "/virtualMachines/0", apiVersion: "2024-11-01",
        body: ["properties": ["protectionPolicy": ["protectFromScaleIn": true]]]))
    try lab.post("/poweroff", ["instanceIds": ["1"]])
    lab.fault(.provisionFailed(code: "X"), on: .instance("2"))
    #expect(throws: ServiceError.self) { try lab.post("/reimage", ["instanceIds": ["2"]]) }
    lab.mend()
    for name in ["0", "1", "2"] { lab.fault(.unhealthy, on: .instance(name)) }
    lab.pass(7200)
    #expect(try lab.log(.repairStarted) == [])
  }

  @Test func `initializing is no reason, unknown is`() throws {
    var lab = try Laboratory(
      count: 3, upgradeMode: "Manual", richHealth: true,
      properties: ["automaticRepairsPolicy": ["enabled": true, "gracePeriod": "PT10M"]])
    lab.fault(.unknown, on: .instance(try lab.fleet.instances[0].name))
    lab.settle()
    #expect(try lab.log(.repairEnded).count == 1)
  }

  @Test func `a grace shorter than the warm-up makes a loop, until the platform gives up`() throws {
    var lab = try Self.lab(count: 2)
    lab.fault(.slowStart(seconds: 900), on: .set("web"))
    try lab.post("/restart", ["instanceIds": ["0"]])
    lab.settle()
    let repairs = try lab.log(.repairStarted)
    #expect(repairs.count == InstanceRepairs.roundsBeforeSuspension)
    #expect(repairs.last?.hasSuffix("3 times in a row") == true)
    #expect(try lab.log(.repairsSuspended).count == 1)
    #expect(try lab.get("/instanceView").at("orchestrationServices")[0]["serviceState"] == "Suspended")
    // The instance would have been well in the end.
    #expect(try lab.fleet.instances.allSatisfy { $0.health?.state == .healthy })
  }

  @Test func `a grace that covers the warm-up replaces nobody`() throws {
    var lab = try Self.lab(count: 2, grace: "PT30M")
    lab.fault(.slowStart(seconds: 900), on: .set("web"))
    try lab.post("/restart", ["instanceIds": ["0"]])
    lab.settle()
    #expect(try lab.log(.repairStarted) == [])
  }

  @Test func `suspended and resumed on request`() throws {
    var lab = try Self.lab()
    try lab.post("/setOrchestrationServiceState", ["serviceName": "AutomaticRepairs", "action": "Suspend"])
    lab.fault(.unhealthy, on: .instance("1"))
    lab.pass(7200)
    #expect(try lab.log(.repairStarted) == [])
    #expect(try lab.get("/instanceView").at("orchestrationServices")[0]["serviceState"] == "Suspended")
    try lab.post("/setOrchestrationServiceState", ["serviceName": "automaticrepairs", "action": "resume"])
    lab.settle()
    #expect(try lab.log(.repairEnded).count == 1)
    #expect(try lab.get("/instanceView").at("orchestrationServices")[0]["serviceState"] == "Running")
    for body: JSONValue in [["serviceName": "Other", "action": "Suspend"], ["serviceName": "AutomaticRepairs"]] {
      #expect(throws: ServiceError.self) { try lab.post("/setOrchestrationServiceState", body) }
    }
    try lab.patch(["properties": ["automaticRepairsPolicy": ["enabled": false]]])
    #expect(throws: ServiceError.self) {
      try lab.post("/setOrchestrationServiceState", ["serviceName": "AutomaticRepairs", "action": "Suspend"])
    }
  }

  @Test func `repairs wait for a rolling upgrade`() throws {
    var lab = try Self.lab(count: 10, upgradeMode: "Rolling")
    lab.fault(.unhealthy, on: .instance("9"))
    lab.pass(550)
    try lab.patch(["sku": ["name": "Standard_D4s_v5"]])
    while try lab.upgrade.isRunning {
      #expect(try lab.fleet.repairs?.active.isEmpty == true)
      #expect(lab.orchestrator.advanceOnce(&lab.world))
    }
    lab.settle()
    #expect(try lab.log(.repairStarted).count == 1)
  }

  @Test func `a set that shrinks meanwhile is not filled up again`() throws {
    var lab = try Self.lab(count: 3)
    lab.fault(.unhealthy, on: .instance("0"))
    while try lab.fleet.repairs?.active.isEmpty == true { #expect(lab.orchestrator.advanceOnce(&lab.world)) }
    try lab.patch(["sku": ["capacity": 0]])
    lab.settle()
    #expect(try lab.fleet.instances.isEmpty)
    #expect(try lab.get("").at("sku", "capacity") == 0)
  }

  @Test(arguments: ["PT9M", "PT91M", "soon"]) func `a grace out of range is refused`(grace: String) throws {
    #expect(throws: ServiceError.self) { try Self.lab(grace: grace) }
  }

  @Test func `without a health source repairs are refused`() throws {
    let refusal = #expect(throws: ServiceError.self) {
      try Laboratory(
        count: 1, upgradeMode: "Manual", properties: ["automaticRepairsPolicy": ["enabled": true]],
        profile: ["extensionProfile": ["extensions": []]])
    }
    #expect(
      refusal?.message
        == "Automatic repairs is not supported for this Virtual Machine Scale Set because a health probe or health extension was not specified."
    )
  }
}
