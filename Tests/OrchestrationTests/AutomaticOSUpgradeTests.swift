import ARM
import JSON
import Lesson
import Testing
import World

@testable import Orchestration

/// vmss.md §6: upgrades that the platform starts by itself.
@Suite struct AutomaticOSUpgradeTests {
  static let enabled: JSONObject = ["enableAutomaticOSUpgrade": true]

  /// A set that follows a gallery image, with automatic OS upgrades.
  static func lab(
    mode: String = "Flexible", count: Int = 10, policy: JSONObject = [:], automatic: JSONObject = enabled,
    strictness: Strictness = .lesson
  ) throws -> Laboratory {
    try Laboratory(
      mode: mode, count: count, upgradeMode: "Manual", strictness: strictness, image: Laboratory.golden,
      galleryVersions: ["1.0.0"],
      properties: [
        "upgradePolicy": [
          "mode": "Manual", "automaticOSUpgradePolicy": .object(automatic), "rollingUpgradePolicy": .object(policy),
        ]
      ])
  }

  @Test(arguments: ["Uniform", "Flexible"])
  func `a new version reaches the set by itself, in batches, and stands in the history`(mode: String) throws {
    var lab = try Self.lab(mode: mode)
    #expect(!lab.world.isInMotion)
    lab.publish("1.1.0")
    #expect(lab.world.isInMotion)
    #expect(try lab.upgrade(orNil: ()) == nil)
    lab.pass(Durations.automaticUpgradeDelay)
    #expect(try lab.upgrade.startedBy == .platform)
    #expect(try lab.upgrade.batch.count == 2)
    lab.settle()
    #expect(try lab.upgrade.status == .completed)
    #expect(try lab.fleet.instances.allSatisfy { $0.imageVersion == "1.1.0" })
    let entry = try lab.get("/osUpgradeHistory")["value"][0]
    #expect(entry.at("properties", "startedBy") == "Platform")
    #expect(entry.at("properties", "targetImageReference", "version") == "1.1.0")
    #expect(entry.at("properties", "runningStatus", "code") == "Completed")
    #expect(entry.at("properties", "progress", "successfulInstanceCount") == 10)
  }

  @Test func `a version that is kept out of latest, or lower than what runs, moves nobody`() throws {
    var lab = try Self.lab()
    lab.publish("2.0.0", isExcluded: true)
    lab.publish("0.9.0")
    #expect(!lab.world.isInMotion)
    // Numbers are compared as numbers.
    lab.publish("1.0.10")
    lab.settle()
    #expect(try lab.fleet.instances.allSatisfy { $0.imageVersion == "1.0.10" })
    lab.publish("1.0.9")
    #expect(!lab.world.isInMotion)
  }

  @Test func `instances that do not become healthy get their old disk back, and the rollout stops`() throws {
    var lab = try Self.lab()
    lab.fault(.unhealthy, on: .image("1.1.0"))
    lab.publish("1.1.0")
    lab.settle()
    let upgrade = try lab.upgrade
    #expect(upgrade.status == .faulted)
    #expect(upgrade.error?.code == "MaxUnhealthyUpgradedInstancePercentExceededInRollingUpgrade")
    #expect(try lab.progress == [0, 2, 0, 8])
    #expect(try lab.fleet.instances.allSatisfy { $0.imageVersion == "1.0.0" && $0.health?.state == .healthy })
    let rollback = try lab.get("/osUpgradeHistory")["value"][0].at("properties", "rollbackInfo")
    #expect(rollback["successfullyRolledbackInstanceCount"] == 2)
    #expect(rollback["failedRolledbackInstanceCount"] == 0)
    #expect(try lab.get("").at("properties", "provisioningState") == "Succeeded")
  }

  @Test func `without rollback they keep the new disk`() throws {
    var lab = try Self.lab(automatic: ["enableAutomaticOSUpgrade": true, "disableAutomaticRollback": true])
    lab.fault(.unhealthy, on: .image("1.1.0"))
    lab.publish("1.1.0")
    lab.settle()
    #expect(try lab.upgrade.status == .faulted)
    #expect(try lab.fleet.instances.count { $0.imageVersion == "1.1.0" } == 2)
  }

  @Test func `what a user starts is not rolled back`() throws {
    var lab = try Self.lab(automatic: [:])
    lab.fault(.unhealthy, on: .image("1.1.0"))
    lab.publish("1.1.0")
    lab.settle()
    #expect(try lab.fleet.upgrade == nil)
    try lab.start(Request(.post, Laboratory.setID.text + "/osRollingUpgrade", apiVersion: "2024-11-01"))
    lab.settle()
    #expect(try lab.upgrade.status == .faulted)
    #expect(try lab.fleet.instances.count { $0.imageVersion == "1.1.0" } == 2)
  }

  @Test func `a stopped rollout is tried again a day later, at once for another version`() throws {
    var lab = try Self.lab()
    lab.fault(.unhealthy, on: .image("1.1.0"))
    lab.publish("1.1.0")
    lab.settle()
    #expect(!lab.world.isInMotion)
    let stopped = try #require(try lab.upgrade.ended)
    // Nothing moves for a day, then it fails again.
    lab.pass(Durations.automaticUpgradeRetry - 60)
    #expect(try lab.upgrade.ended == stopped)
    lab.pass(7200)
    #expect(try lab.log(.upgradeFaulted).count == 2)
    lab.publish("1.2.0")
    lab.settle()
    #expect(try lab.upgrade.status == .completed)
    #expect(try lab.fleet.instances.allSatisfy { $0.imageVersion == "1.2.0" })
  }

  @Test func `a change of the set is a reason to try again`() throws {
    var lab = try Self.lab()
    lab.fault(.unhealthy, on: .image("1.1.0"))
    lab.publish("1.1.0")
    lab.settle()
    lab.mend()
    try lab.patch(["tags": ["again": "1"]])
    lab.settle()
    #expect(try lab.fleet.instances.allSatisfy { $0.imageVersion == "1.1.0" })
  }

  @Test func `cancelling stops it like a failure`() throws {
    var lab = try Self.lab()
    lab.publish("1.1.0")
    lab.pass(Durations.automaticUpgradeDelay + 10)
    try lab.post("/rollingUpgrades/cancel")
    lab.settle()
    #expect(try lab.upgrade.status == .cancelled)
    #expect(try lab.log(.upgradeStarted).count == 1)
  }

  @Test func `a platform image is published month by month, and a settled set stays settled until then`() throws {
    var lab = try Laboratory(
      mode: "Uniform", count: 3,
      properties: ["upgradePolicy": ["mode": "Manual", "automaticOSUpgradePolicy": .object(Self.enabled)]])
    #expect(!lab.world.isInMotion)
    #expect(try lab.fleet.instances[0].imageVersion == "22.04.202512080")
    lab.pass(8 * 86_400)
    #expect(try lab.fleet.instances.allSatisfy { $0.imageVersion == "22.04.202601080" })
    lab.pass(31 * 86_400)
    #expect(try lab.fleet.instances.allSatisfy { $0.imageVersion == "22.04.202602080" })
    #expect(try lab.get("/osUpgradeHistory")["value"].array?.count == 2)
  }

  @Test func `the history keeps five, for two months`() throws {
    var lab = try Self.lab(count: 1)
    for number in 1...7 {
      lab.publish("1.\(number).0")
      lab.settle()
    }
    let versions = try lab.get("/osUpgradeHistory")["value"].array?.map {
      $0.at("properties", "targetImageReference", "version").string ?? ""
    }
    #expect(versions == ["1.7.0", "1.6.0", "1.5.0", "1.4.0", "1.3.0"])
    lab.pass(62 * 86_400)
    #expect(try lab.get("/osUpgradeHistory")["value"] == [])
  }

  @Test func `deferred, each instance waits for approval`() throws {
    var lab = try Self.lab(
      count: 4, policy: ["maxBatchInstancePercent": 50],
      automatic: ["enableAutomaticOSUpgrade": true, "osRollingUpgradeDeferral": true])
    #expect(throws: ServiceError.self) { try lab.post("/approveRollingUpgrade") }
    lab.publish("1.1.0")
    lab.settle()
    #expect(try lab.upgrade.step == .awaitApproval)
    #expect(try lab.progress == [0, 0, 0, 4])
    let names = try lab.fleet.instances.map(\.name)
    try lab.post("/approveRollingUpgrade", ["instanceIds": [.string(names[2])]])
    lab.settle()
    #expect(try lab.progress == [1, 0, 0, 3])
    #expect(try lab.fleet.instances.map(\.imageVersion) == ["1.0.0", "1.0.0", "1.1.0", "1.0.0"])
    try lab.post("/approveRollingUpgrade")
    lab.settle()
    #expect(try lab.upgrade.status == .completed)
  }

  // MARK: - Prerequisites (§6.1)

  static let pinned: JSONValue = ["id": .string(Laboratory.definition.child("versions", "1.0.0").text)]

  /// What a set misses, by what is changed: the image, the patching, the rolling policy; and whether strict mode refuses it.
  struct Lack: Sendable {
    var obstacle: AutomaticOSObstacle
    var image: JSONValue?
    var patchMode: JSONValue?
    var policy: JSONObject = [:]
    var isRefused: Bool
  }

  static let lacks = [
    Lack(obstacle: .pinnedImage, image: pinned, isRefused: true),
    Lack(obstacle: .maxSurge, policy: ["maxSurge": true], isRefused: true),
    Lack(obstacle: .guestPatching, patchMode: "AutomaticByPlatform", isRefused: false),
  ]

  @Test(arguments: lacks)
  func `a Flexible set that misses something stays as it is, and a note says why`(lack: Lack) throws {
    let (obstacle, isRefused) = (lack.obstacle, lack.isRefused)
    var change: JSONValue = [
      "properties": [
        "upgradePolicy": [
          "automaticOSUpgradePolicy": .object(Self.enabled), "rollingUpgradePolicy": .object(lack.policy),
        ]
      ]
    ]
    if let image = lack.image {
      change.set(image, at: ["properties", "virtualMachineProfile", "storageProfile", "imageReference"])
    }
    if let word = lack.patchMode {
      change.set(
        word,
        at: ["properties", "virtualMachineProfile", "osProfile", "linuxConfiguration", "patchSettings", "patchMode"])
    }
    var lab = try Self.lab(automatic: [:])
    try lab.patch(change)
    #expect(lab.world.notes.contains(Note(.automaticOSUpgradeSilence, detail: "web: \(obstacle.text)")))
    lab.settle()
    lab.world.notes = []
    lab.publish("1.1.0")
    #expect(lab.world.notes.contains { $0.difference == .automaticOSUpgradeSilence } == (obstacle != .pinnedImage))
    lab.pass(86_400)
    #expect(try lab.fleet.instances.allSatisfy { $0.imageVersion == "1.0.0" })
    #expect(try lab.fleet.upgrade == nil)

    var strict = try Self.lab(automatic: [:], strictness: .strict)
    if isRefused {
      #expect(throws: ServiceError.self) { try strict.patch(change) }
    } else {
      try strict.patch(change)
      #expect(strict.world.notes.isEmpty)
    }
  }

  @Test func `instances without the model's health extension keep a Flexible set from moving`() throws {
    var lab = try Self.lab()
    let faster: JSONValue = [
      "properties": [
        "virtualMachineProfile": [
          "extensionProfile": [
            "extensions": [
              [
                "name": "ApplicationHealthLinux",
                "properties": [
                  "publisher": "Microsoft.ManagedServices", "type": "ApplicationHealthLinux",
                  "typeHandlerVersion": "2.0",
                  "settings": ["protocol": "http", "port": 80, "requestPath": "/"],
                ],
              ]
            ]
          ]
        ]
      ]
    ]
    try lab.patch(faster)
    lab.publish("1.1.0")
    lab.pass(86_400)
    #expect(try lab.fleet.upgrade == nil)
    try lab.post("/manualupgrade", ["instanceIds": ["*"]])
    // Manual mode brought image and extension together; the next version comes by itself.
    lab.publish("1.2.0")
    lab.settle()
    #expect(try lab.fleet.instances.allSatisfy { $0.imageVersion == "1.2.0" })
  }

  @Test func `a Uniform set is refused in both modes`() throws {
    for strictness in [Strictness.lesson, .strict] {
      var lab = try Self.lab(mode: "Uniform", automatic: [:], strictness: strictness)
      let refusal = #expect(throws: ServiceError.self) {
        try lab.patch([
          "properties": [
            "upgradePolicy": ["automaticOSUpgradePolicy": .object(Self.enabled)],
            "virtualMachineProfile": ["storageProfile": ["imageReference": Self.pinned]],
          ]
        ])
      }
      #expect(refusal?.message.hasPrefix("virtualMachineScaleSets with Automatic OS Upgrade enabled must use") == true)
    }
  }
}

extension Laboratory {
  /// The set's latest upgrade, if there was one.
  mutating func upgrade(orNil: Void) throws -> RollingUpgrade? { try fleet.upgrade }
}
