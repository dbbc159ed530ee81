import ARM
import JSON
import Orchestration
import Services
import World

/// What command lines and templates find: a group `rg` and in it a small scale set `web` of either mode.
enum FuzzWorld {
  static let world: World = {
    var world = World()
    let group = "/subscriptions/\(world.subscription.id)/resourcegroups/rg"
    put(group, ["location": "eastus"], in: &world)
    for (name, mode) in [("web", "Uniform"), ("pool", "Flexible")] {
      let sets = "\(group)/providers/Microsoft.Compute/virtualMachineScaleSets"
      put("\(sets)/\(name)", scaleSet(mode), in: &world)
    }
    settle(&world)
    return world
  }()

  /// Lets a month pass, or as much of it as something happens in.
  static func settle(_ world: inout World) {
    _ = Orchestrator(Azure()).advance(
      &world, until: { !$0.isInMotion }, limit: world.now.adding(seconds: 30 * 86_400))
  }

  private static func put(_ path: String, _ body: JSONValue, in world: inout World) {
    _ = Azure().answer(Request(.put, path, apiVersion: "2024-11-01", body: body), in: &world)
  }

  private static func scaleSet(_ mode: String) -> JSONValue {
    [
      "location": "eastus", "sku": ["name": "Standard_D2s_v5", "capacity": 2],
      "properties": [
        "orchestrationMode": .string(mode), "singlePlacementGroup": false, "platformFaultDomainCount": 1,
        "upgradePolicy": ["mode": "Manual"],
        "virtualMachineProfile": [
          "storageProfile": [
            "imageReference": [
              "publisher": "Canonical", "offer": "0001-com-ubuntu-server-jammy", "sku": "22_04-lts-gen2",
              "version": "latest",
            ]
          ],
          "osProfile": ["computerNamePrefix": "web", "adminUsername": "azureuser", "adminPassword": "Passw0rd-1234"],
        ],
      ],
    ]
  }
}
