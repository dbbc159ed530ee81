import ARM
import JSON
import World

/// Lists that a scale set answers: sizes, interfaces and addresses of its instances.
enum ScaleSetParts {
  /// The sizes that the set can change to.
  static func skus(of set: Resource) -> [JSONValue] {
    ResourceSKUs.sizes.map { size in
      [
        "resourceType": "Microsoft.Compute/virtualMachineScaleSets",
        "sku": ["name": .string(size.name), "tier": "Standard"],
        "capacity": ["minimum": 0, "maximum": 1000, "defaultCapacity": 1, "scaleType": "Automatic"],
      ]
    }
  }

  /// The network interfaces of all instances, or of one.
  static func interfaces(of set: ResourceID, instance name: String? = nil, in world: inout World) -> [JSONValue] {
    guard let fleet = world.fleets[set], fleet.mode == .uniform else { return [] }
    var found: [JSONValue] = []
    for instance in fleet.instances where name.map({ instance.name.equalsIgnoringCase($0) }) ?? true {
      let profile = fleet.model(instance.model)?.profile ?? .null
      for card in profile.at("networkProfile", "networkInterfaceConfigurations").array ?? [] {
        found.append(interface(card, instance, fleet))
      }
    }
    return found
  }

  private static func interface(_ card: JSONValue, _ instance: Instance, _ fleet: Fleet) -> JSONValue {
    let machine = fleet.id.child("virtualMachines", instance.name)
    let id = machine.child("networkInterfaces", card["name"].string ?? "")
    var properties = card["properties"]
    properties["provisioningState"] = "Succeeded"
    properties["virtualMachine"] = ["id": .string(machine.text)]
    let configurations = (properties["ipConfigurations"].array ?? []).map { configuration -> JSONValue in
      var shown = configuration
      shown["id"] = .string(id.child("ipConfigurations", configuration["name"].string ?? "").text)
      shown.set("Succeeded", at: ["properties", "provisioningState"])
      // Addresses follow from the order in which instances came (the first four of a subnet are Azure's own).
      shown.set(
        .string("10.0.\((instance.serial + 4) / 256).\((instance.serial + 4) % 256)"),
        at: ["properties", "privateIPAddress"])
      shown.set("Dynamic", at: ["properties", "privateIPAllocationMethod"])
      return shown
    }
    properties["ipConfigurations"] = .array(configurations)
    return ["id": .string(id.text), "name": card["name"], "properties": properties]
  }

  /// The public addresses of instances that have one each.
  static func addresses(of set: ResourceID, in world: inout World) -> [JSONValue] {
    guard let fleet = world.fleets[set], fleet.mode == .uniform else { return [] }
    var found: [JSONValue] = []
    for instance in fleet.instances where instance.power != .deallocated {
      let profile = fleet.model(instance.model)?.profile ?? .null
      for card in profile.at("networkProfile", "networkInterfaceConfigurations").array ?? [] {
        for configuration in card.at("properties", "ipConfigurations").array ?? [] {
          guard let name = addressName(configuration) else { continue }
          let id = fleet.id.child("virtualMachines", instance.name)
            .child("networkInterfaces", card["name"].string ?? "")
            .child("ipConfigurations", configuration["name"].string ?? "").child("publicIPAddresses", name)
          found.append([
            "id": .string(id.text), "name": .string(name),
            "properties": [
              "ipAddress": .string("20.50.\(instance.serial / 250).\(instance.serial % 250 + 4)"),
              "publicIPAddressVersion": "IPv4", "publicIPAllocationMethod": "Dynamic", "idleTimeoutInMinutes": 10,
              "provisioningState": "Succeeded",
            ],
          ])
        }
      }
    }
    return found
  }

  /// The name of the address that a configuration asks for, whatever the case of the member's letters.
  private static func addressName(_ configuration: JSONValue) -> String? {
    (configuration["properties"].object ?? [:]).pairs
      .first { $0.0.equalsIgnoringCase("publicIPAddressConfiguration") }?.1["name"].string
  }
}
