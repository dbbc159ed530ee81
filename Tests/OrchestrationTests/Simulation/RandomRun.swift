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
    lab = try Laboratory(
      mode: isUniform ? "Uniform" : "Flexible", count: Int.random(in: 0...12, using: &random), zones: zones,
      policy: policy, upgradeMode: ["Manual", "Automatic", "Rolling"][Int.random(in: 0..<3, using: &random)],
      richHealth: Bool.random(using: &random), strictness: Bool.random(using: &random) ? .strict : .lesson, seed: seed)
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
    lastTotal = fleet.members.count
    violations += FleetInvariants.violations(of: fleet, in: lab.world).map { "\(lab.world.now) \(when): \($0)" }
  }

  /// One random request or fault; what is refused is refused.
  private mutating func act() {
    let ids = (lab.world.fleets[Laboratory.setID]?.instances ?? []).map(\.name)
    let some: JSONValue = .array(ids.filter { _ in Bool.random(using: &random) }.map { .string($0) })
    let path = Laboratory.setID.text
    switch Int.random(in: 0..<14, using: &random) {
    case 0: ask(.patch, path, ["sku": ["name": .string("Standard_D\(2 << Int.random(in: 0...2, using: &random))s_v5")]])
    case 1: ask(.patch, path, ["sku": ["capacity": .integer(Int.random(in: 0...12, using: &random))]])
    case 2: ask(.patch, path, newImage)
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
    default: strike(ids)
    }
  }

  private mutating func strike(_ ids: [String]) {
    let effects: [FaultEffect] = [
      .unhealthy, .unknown, .provisionFailed(code: "X"), .slowBoot(seconds: 77), .allocationFailed,
    ]
    let selector: FaultSelector =
      switch Int.random(in: 0..<4, using: &random) {
      case 0: .size("Standard_D4s_v5")
      case 1: .image("22.04.202511010")
      case 2: .zone("2")
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
