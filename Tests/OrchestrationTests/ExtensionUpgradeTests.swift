import ARM
import JSON
import Testing
import World

@testable import Orchestration

/// vmss.md §6.5, and §5.2 for `az vmss extension upgrade`.
@Suite struct ExtensionUpgradeTests {
  static func lab(isAutomatic: Bool) throws -> Laboratory {
    try Laboratory(
      mode: "Uniform", count: 5, upgradeMode: "Manual",
      profile: [
        "extensionProfile": [
          "extensions": [
            [
              "name": "AppHealth",
              "properties": [
                "publisher": "Microsoft.ManagedServices", "type": "ApplicationHealthLinux", "typeHandlerVersion": "1.0",
                "enableAutomaticUpgrade": .bool(isAutomatic),
                "settings": ["protocol": "http", "port": 80, "requestPath": "/"],
              ],
            ]
          ]
        ]
      ])
  }

  @Test(arguments: [
    ("2026-01-01", 17), ("2026-01-15", 18), ("2026-02-14", 18), ("2026-02-15", 19), ("2027-01-01", 29),
  ]) func `a release comes out in the middle of each month`(date: String, release: Int) throws {
    #expect(ExtensionReleases.newest(at: try #require(VirtualTime(date))) == release)
  }

  @Test func `a new release reaches the set by itself, without a restart`() throws {
    var lab = try Self.lab(isAutomatic: true)
    #expect(!lab.world.isInMotion)
    lab.pass(15 * 86_400)
    #expect(try lab.fleet.instances.allSatisfy { $0.extensionRelease == 18 })
    #expect(try lab.log(.powerChanged) == [])
    #expect(try lab.upgrade.startedBy == .platform)
    let view = try lab.get("/virtualMachines/0/instanceView")
    #expect(view.at("extensions")[0]["typeHandlerVersion"] == "1.0.18")
    // OS upgrades only stand in the history.
    #expect(try lab.get("/osUpgradeHistory")["value"] == [])
  }

  @Test func `a bad release is taken back, and left alone for a day`() throws {
    var lab = try Self.lab(isAutomatic: true)
    lab.fault(.unhealthy, on: .extensionNamed("AppHealth@1.0.18"))
    lab.pass(14 * 86_400 + 2 * 3600)
    #expect(try lab.log(.upgradeFaulted).count == 1)
    #expect(try lab.fleet.instances.allSatisfy { $0.extensionRelease == 17 && $0.health?.state == .healthy })
    #expect(try lab.upgrade.restored == 1)
  }

  @Test func `whoever does not ask keeps what is installed, and can ask once`() throws {
    var lab = try Self.lab(isAutomatic: false)
    lab.pass(20 * 86_400)
    #expect(try lab.fleet.instances.allSatisfy { $0.extensionRelease == 17 })
    try lab.post("/extensionRollingUpgrade")
    #expect(try lab.fleet.instances.allSatisfy { $0.extensionRelease == 18 })
    #expect(try lab.progress == [5, 0, 0, 0])
    // With nothing to do it completes all the same.
    try lab.post("/extensionRollingUpgrade")
    #expect(try lab.progress == [5, 0, 0, 0])
  }
}
