import ARM
import JSON
import Lesson
import Services
import Testing
import World

@testable import Orchestration

/// A random fleet, and random things done to it, all from one seed.
struct RandomRun {
  var random: SeededGenerator
  var lab: Laboratory
  private(set) var violations: [String] = []
  /// Who was protected from everything that the set does, and what was being done to whom, at the last look.
  private var lastProtected: Set<Int> = []
  private var lastWork: [Work] = []
  private var lastRepairs = 0
  /// The highest gallery version so far.
  private var version = 0
  /// The batch under way and the number of instances when the fleet was last looked at.
  private var lastBatch = 0
  private var lastTotal = 1000

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed &* 2_654_435_761 &+ 1)
    let isUniform = Bool.random(using: &random)
    let zones = [[], ["1"], ["1", "2"], ["1", "2", "3"]][Int.random(in: 0..<4, using: &random)]
    var policy: JSONObject = [
      "maxBatchInstancePercent": .integer(Int.random(in: 5...100, using: &random)),
      "maxUnhealthyInstancePercent": .integer(Int.random(in: 5...100, using: &random)),
      "maxUnhealthyUpgradedInstancePercent": .integer(Int.random(in: 0...100, using: &random)),
      "pauseTimeBetweenBatches": .string("PT\(Int.random(in: 0...120, using: &random))S"),
      "enableCrossZoneUpgrade": .bool(Bool.random(using: &random)),
      "prioritizeUnhealthyInstances": .bool(Bool.random(using: &random)),
      "maxSurge": .bool(Int.random(in: 0..<3, using: &random) == 0),
    ]
    if isUniform { policy["rollbackFailedInstancesOnPolicyBreach"] = .bool(Bool.random(using: &random)) }
    let mode = ["Manual", "Automatic", "Rolling"][Int.random(in: 0..<3, using: &random)]
    var properties: JSONObject = [
      "overprovision": .bool(isUniform && Bool.random(using: &random)),
      "upgradePolicy": [
        "mode": .string(mode), "rollingUpgradePolicy": .object(policy),
        "automaticOSUpgradePolicy": [
          "enableAutomaticOSUpgrade": .bool(Bool.random(using: &random) && (isUniform || policy["maxSurge"] == false)),
          "disableAutomaticRollback": .bool(Int.random(in: 0..<4, using: &random) == 0),
        ],
      ],
    ]
    if Bool.random(using: &random) {
      properties["automaticRepairsPolicy"] = [
        "enabled": true, "gracePeriod": .string("PT\(Int.random(in: 10...90, using: &random))M"),
        "repairAction": .string(["Replace", "Replace", "Reimage", "Restart"][Int.random(in: 0..<4, using: &random)]),
      ]
    }
    var profile: JSONObject = [:]
    if Int.random(in: 0..<3, using: &random) == 0 {
      profile["priority"] = "Spot"
      profile["evictionPolicy"] = Bool.random(using: &random) ? "Delete" : "Deallocate"
      if Bool.random(using: &random) {
        properties["spotRestorePolicy"] = ["enabled": true, "restoreTimeout": "PT1H"]
      }
      if !isUniform, Bool.random(using: &random) {
        properties["priorityMixPolicy"] = [
          "baseRegularPriorityCount": .integer(Int.random(in: 0...6, using: &random)),
          "regularPriorityPercentageAboveBase": .integer(Int.random(in: 0...100, using: &random)),
        ]
      }
    }
    lab = try Laboratory(
      mode: isUniform ? "Uniform" : "Flexible", count: Int.random(in: 0...12, using: &random), zones: zones,
      richHealth: Bool.random(using: &random), strictness: Bool.random(using: &random) ? .strict : .lesson, seed: seed,
      image: Laboratory.golden, galleryVersions: ["1.0.0"], properties: properties, profile: profile)
  }

  /// Does so many random things, with events between them, and looks after every event.
  mutating func run(steps: Int) {
    for _ in 0..<steps {
      act()
      look("after an action")
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        guard lab.orchestrator.advanceOnce(&lab.world) else { break }
        look("after an event")
      }
    }
    lab.mend()
    // Whoever was left in doubt gets another chance, and whatever was stopped.
    ask(.patch, Laboratory.setID.text, ["tags": ["end": "1"]])
    lab.settle()
    look("at the end")
    if lab.world.isInMotion { violations.append("it does not settle") }
    settledInvariants()
  }

  private mutating func settledInvariants() {
    guard let fleet = lab.world.fleets[Laboratory.setID], let set = lab.world.resources[Laboratory.setID] else {
      return
    }
    let capacity = set.document.at("sku", "capacity").integer
    if capacity != fleet.instances.count {
      violations.append("capacity \(capacity ?? -1), instances \(fleet.instances.count)")
    }
    if lab.world.operations.anyInProgress { violations.append("an operation never ends") }
    if !["Succeeded", "Failed"].contains(set.provisioningState) { violations.append("left \(set.provisioningState)") }
    let wrong = fleet.instances.filter { instance in
      instance.power == .running && instance.health != nil && instance.health?.state != .healthy
    }
    if !wrong.isEmpty { violations.append("not healthy although nothing is wrong: \(wrong.map(\.name))") }
  }

  private mutating func look(_ when: String) {
    guard let fleet = lab.world.fleets[Laboratory.setID] else { return }
    let batch = fleet.upgrade?.isRunning == true ? fleet.upgrade?.batchNumber ?? 0 : 0
    if batch != lastBatch, batch > 0, let upgrade = fleet.upgrade,
      upgrade.policy.batchSize(of: lastTotal) < upgrade.batch.count
    {
      violations.append("\(lab.world.now): a batch of \(upgrade.batch.count) of \(lastTotal)")
    }
    lastBatch = batch
    // What has been begun by itself since the last look passes over the protected; evictions ask nobody.
    for work in fleet.work where work.operation == nil && !lastWork.contains(work) {
      if lastProtected.contains(work.instance), fleet.instance(work.instance)?.isSpot == false {
        violations.append("\(lab.world.now): \(work.kind) on the protected instance \(work.instance)")
      }
    }
    lastWork = fleet.work
    lastProtected = Set(fleet.instances.filter { $0.protection.contains(.scaleSetActions) }.map(\.serial))
    let repairs = fleet.repairs?.active.count ?? 0
    if repairs > lastRepairs, repairs > InstanceRepairs.limit(of: max(lastTotal, fleet.instances.count)) {
      violations.append("\(lab.world.now): \(repairs) repairs at a time of \(lastTotal)")
    }
    lastRepairs = repairs
    lastTotal = fleet.members.count
    accountForAll(fleet)
    violations += FleetInvariants.violations(of: fleet, in: lab.world).map { "\(lab.world.now) \(when): \($0)" }
  }

  /// The capacity is what there is, but for what is on its way: replacements, and what a surge makes beside the old.
  private mutating func accountForAll(_ fleet: Fleet) {
    guard let capacity = lab.world.resources[Laboratory.setID]?.document.at("sku", "capacity").integer,
      fleet.upgrade?.policy.surges != true, !fleet.isBeingDeleted
    else { return }
    let coming = fleet.repairs?.active.count { $0.isRemoving } ?? 0
    if fleet.members.count - fleet.overprovisioned.count + coming != capacity {
      violations.append("\(lab.world.now): capacity \(capacity), members \(fleet.members.count), coming \(coming)")
    }
  }

  /// One random request or fault; what is refused is refused.
  private mutating func act() {
    let ids = (lab.world.fleets[Laboratory.setID]?.instances ?? []).map(\.name)
    let some: JSONValue = .array(ids.filter { _ in Bool.random(using: &random) }.map { .string($0) })
    let path = Laboratory.setID.text
    switch Int.random(in: 0..<18, using: &random) {
    case 0: ask(.patch, path, ["sku": ["name": .string("Standard_D\(2 << Int.random(in: 0...2, using: &random))s_v5")]])
    case 1: ask(.patch, path, ["sku": ["capacity": .integer(Int.random(in: 0...12, using: &random))]])
    case 2:
      let image = Laboratory.definition
      let chosen = Bool.random(using: &random) ? image : image.child("versions", "1.\(max(0, version - 1)).0")
      ask(.patch, path, imageChange(chosen))
    case 3: ask(.patch, path, ["tags": ["t": .integer(Int.random(in: 0...9, using: &random))]])
    case 4: ask(.post, path + "/rollingUpgrades/cancel")
    case 5: ask(.post, path + "/osRollingUpgrade")
    case 6: ask(.post, path + "/manualupgrade", ["instanceIds": some])
    case 7: ask(.post, path + "/reimage", ["instanceIds": some])
    case 8:
      ask(
        .post, path + ["/restart", "/start", "/poweroff", "/deallocate"][Int.random(in: 0..<4, using: &random)],
        ["instanceIds": some])
    case 9: ask(.post, path + "/delete", ["instanceIds": .array(Array((some.array ?? []).prefix(2)))])
    case 10:
      guard let id = ids.randomElement(using: &random) else { return }
      let both = Bool.random(using: &random)
      ask(
        .put, path + "/virtualMachines/\(id)",
        ["properties": ["protectionPolicy": ["protectFromScaleIn": true, "protectFromScaleSetActions": .bool(both)]]])
    case 11: lab.mend()
    case 12:
      version += 1
      lab.publish("1.\(version).0", isExcluded: Int.random(in: 0..<6, using: &random) == 0)
    case 13:
      guard let id = ids.randomElement(using: &random) else { return }
      let machine = "\(Laboratory.setID.groupID?.text ?? "")/providers/Microsoft.Compute/virtualMachines/\(id)"
      ask(.post, (id.hasPrefix("web") ? machine : path + "/virtualMachines/\(id)") + "/simulateEviction")
    case 14:
      let action = Bool.random(using: &random) ? "Suspend" : "Resume"
      ask(
        .post, path + "/setOrchestrationServiceState",
        ["serviceName": "AutomaticRepairs", "action": .string(action)])
    case 15: lab.pass(Int.random(in: 60...7200, using: &random))
    default: strike(ids)
    }
  }

  private func imageChange(_ id: ResourceID) -> JSONValue {
    let reference: JSONValue = ["imageReference": ["id": .string(id.text)]]
    return ["properties": ["virtualMachineProfile": ["storageProfile": reference]]]
  }

  private mutating func strike(_ ids: [String]) {
    let effects: [FaultEffect] = [
      .unhealthy, .unknown, .provisionFailed(code: "X"), .slowBoot(seconds: 77), .allocationFailed,
      .slowStart(seconds: 700), .flapping(seconds: 400),
    ]
    let selector: FaultSelector =
      switch Int.random(in: 0..<6, using: &random) {
      case 0: .size("Standard_D4s_v5")
      case 1: .image("22.04.202511010")
      case 2: .image("1.\(version + Int.random(in: 0...1, using: &random)).0")
      case 3: .extensionNamed("ApplicationHealthLinux")
      case 4: .zone("2")
      default: .instance(ids.randomElement(using: &random) ?? "0")
      }
    lab.fault(
      effects[Int.random(in: 0..<effects.count, using: &random)], on: selector,
      probability: [1, 0.5, 0.2][Int.random(in: 0..<3, using: &random)])
  }

  private mutating func ask(_ method: Request.Method, _ path: String, _ body: JSONValue? = nil) {
    _ = lab.azure.answer(Request(method, path, apiVersion: "2024-11-01", body: body), in: &lab.world)
  }
}
