import ARM
import JSON
import World

/// The documents of instances, made when somebody looks (vmss.md §2.1, §2.2).
enum InstanceDocument {
  /// An instance of a Uniform set.
  static func uniform(_ instance: Instance, _ fleet: Fleet, _ resource: Resource) -> JSONValue {
    let id = "\(fleet.id.text)/virtualMachines/\(instance.name)"
    let size = fleet.model(instance.model)?.size ?? ""
    var document: JSONObject = [
      "name": .string("\(fleet.name)_\(instance.name)"), "id": .string(id),
      "type": "Microsoft.Compute/virtualMachineScaleSets/virtualMachines", "location": .string(fleet.location),
      "instanceId": .string(instance.name), "sku": ["name": .string(size), "tier": "Standard"],
    ]
    if let zone = instance.zone { document["zones"] = [.string("\(zone)")] }
    if case .object(let tags) = resource.tags, !tags.isEmpty { document["tags"] = resource.tags }
    var properties = common(instance, fleet)
    properties["hardwareProfile"] = [:]
    properties["latestModelApplied"] = .bool(fleet.isLatest(instance))
    properties["modelDefinitionApplied"] = "VirtualMachineScaleSet"
    properties["networkProfile"] = [
      "networkInterfaces": .array(
        interfaces(instance, fleet).map { ["id": .string("\(id)/networkInterfaces/\($0)")] })
    ]
    if let configuration = fleet.model(instance.model)?.profile.at("networkProfile", "networkInterfaceConfigurations"),
      !configuration.isNull
    {
      properties["networkProfileConfiguration"] = ["networkInterfaceConfigurations": configuration]
    }
    document["properties"] = .object(properties)
    let extensions = fleet.model(instance.model)?.extensions ?? []
    if !extensions.isEmpty {
      document["resources"] = .array(
        extensions.map { installed($0, on: id, type: "Microsoft.Compute/virtualMachines/extensions", fleet) })
    }
    return .object(document)
  }

  /// The thin record of a Flexible set's member in its set's list; whether it is latest is shown too [I].
  static func flexibleEntry(_ instance: Instance, _ fleet: Fleet, _ resource: Resource) -> JSONValue {
    var document: JSONObject = [
      "id": .string(machineID(instance, fleet).text), "name": .string(instance.name),
      "type": "Microsoft.Compute/virtualMachines", "location": .string(fleet.location),
      "instanceId": .string(instance.name),
    ]
    if let zone = instance.zone { document["zones"] = [.string("\(zone)")] }
    document["properties"] = ["latestModelApplied": .bool(fleet.isLatest(instance))]
    if !instance.protection.isEmpty {
      document["properties"]?["protectionPolicy"] = protection(instance)
    }
    return .object(document)
  }

  /// A Flexible set's member as the machine that it is.
  static func machine(_ instance: Instance, _ fleet: Fleet, _ resource: Resource) -> JSONValue {
    let id = machineID(instance, fleet)
    var document: JSONObject = [
      "name": .string(instance.name), "id": .string(id.text), "type": "Microsoft.Compute/virtualMachines",
      "location": .string(fleet.location),
    ]
    if let zone = instance.zone { document["zones"] = [.string("\(zone)")] }
    if case .object(let tags) = resource.tags, !tags.isEmpty { document["tags"] = resource.tags }
    var properties = common(instance, fleet)
    properties["hardwareProfile"] = ["vmSize": .string(fleet.model(instance.model)?.size ?? "")]
    properties["virtualMachineScaleSet"] = ["id": .string(fleet.id.text)]
    let group = fleet.id.groupID?.text ?? ""
    properties["networkProfile"] = [
      "networkInterfaces": .array(
        interfaces(instance, fleet).map { name in
          [
            "id": .string("\(group)/providers/Microsoft.Network/networkInterfaces/\(name)-\(instance.name)"),
            "properties": ["deleteOption": "Delete", "primary": true],
          ]
        })
    ]
    document["properties"] = .object(properties)
    let extensions = fleet.model(instance.model)?.extensions ?? []
    if !extensions.isEmpty {
      document["resources"] = .array(
        extensions.map { installed($0, on: id.text, type: "Microsoft.Compute/virtualMachines/extensions", fleet) })
    }
    return .object(document)
  }

  /// The id of a Flexible set's member.
  static func machineID(_ instance: Instance, _ fleet: Fleet) -> ResourceID {
    ResourceID(
      subscription: fleet.id.subscription, group: fleet.id.group ?? "", type: "Microsoft.Compute/virtualMachines",
      names: [instance.name])
  }

  /// The name of an instance's OS disk; another image means another disk.
  static func osDiskName(_ instance: Instance, _ fleet: Fleet) -> String {
    let mark = GUID.digits(of: "\(fleet.uniqueID)/\(instance.serial)/\(instance.imageVersion)")
    return fleet.mode == .uniform
      ? "\(fleet.name)_\(fleet.name)_\(instance.name)_OsDisk_1_\(mark)" : "\(instance.name)_OsDisk_1_\(mark)"
  }

  // MARK: - Parts

  private static func common(_ instance: Instance, _ fleet: Fleet) -> JSONObject {
    var properties: JSONObject = [
      "vmId": .string(GUID.of("\(fleet.uniqueID)/\(instance.serial)")),
      "provisioningState": .string(instance.provisioning.name), "timeCreated": .string(instance.created.description),
    ]
    let model = fleet.model(instance.model)
    let guest = fleet.model(instance.guestModel)
    if let profile = model?.profile.at("storageProfile"), !profile.isNull {
      properties["storageProfile"] = storage(instance, fleet, profile, guest?.profile ?? .null)
    }
    if let profile = guest?.profile.at("osProfile").object {
      properties["osProfile"] = .object(operatingSystem(instance, fleet, profile))
    }
    for name in [
      "securityProfile", "diagnosticsProfile", "licenseType", "priority", "evictionPolicy", "billingProfile",
    ] {
      if let value = model?.profile[name], !value.isNull { properties[name] = value }
    }
    // In a set that mixes priorities each instance has its own.
    if properties["priority"] != nil {
      properties["priority"] = instance.isSpot ? "Spot" : "Regular"
      if !instance.isSpot { properties.remove("evictionPolicy") }
    }
    if !instance.protection.isEmpty { properties["protectionPolicy"] = protection(instance) }
    return properties
  }

  private static func storage(
    _ instance: Instance, _ fleet: Fleet, _ storage: JSONValue, _ guest: JSONValue
  ) -> JSONValue {
    var image = storage["imageReference"]
    image["exactVersion"] = .string(instance.imageVersion)
    let disk = osDiskName(instance, fleet)
    let group = fleet.id.groupID?.text ?? ""
    var osDisk = guest.at("storageProfile", "osDisk").object ?? [:]
    osDisk["name"] = .string(disk)
    osDisk["managedDisk", default: [:]]["id"] = .string("\(group)/providers/Microsoft.Compute/disks/\(disk)")
    var result: JSONValue = [
      "imageReference": image, "osDisk": .object(osDisk),
      "dataDisks": storage["dataDisks"].array.map(JSONValue.array) ?? [],
    ]
    if !storage["diskControllerType"].isNull { result["diskControllerType"] = storage["diskControllerType"] }
    return result
  }

  private static func operatingSystem(_ instance: Instance, _ fleet: Fleet, _ profile: JSONObject) -> JSONObject {
    var shown = profile.filter { name, _ in
      !["computerNamePrefix", "customData", ScaleSetDocument.secretRevision].contains(name)
    }
    shown["computerName"] = .string(computerName(instance, fleet))
    return shown
  }

  /// `<prefix><number in base 36, six digits>` in a Uniform set, `<prefix><six characters>` in a Flexible one
  /// (vmss.md §2.1).
  static func computerName(_ instance: Instance, _ fleet: Fleet) -> String {
    let profile = fleet.model(instance.guestModel)?.profile ?? .null
    if fleet.mode == .machine { return profile.at("osProfile", "computerName").string ?? instance.name }
    let prefix = profile.at("osProfile", "computerNamePrefix").string ?? fleet.name
    if fleet.mode == .uniform, let number = Int(instance.name) {
      let digits = String(number, radix: 36, uppercase: true)
      return prefix + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    }
    let mark = GUID.digits(of: "\(fleet.uniqueID)/\(instance.serial)/name")
    return prefix + String(mark.uppercased().prefix(6))
  }

  private static func interfaces(_ instance: Instance, _ fleet: Fleet) -> [String] {
    let configurations =
      fleet.model(instance.model)?.profile.at("networkProfile", "networkInterfaceConfigurations").array ?? []
    return configurations.compactMap { $0["name"].string }
  }

  private static func installed(_ one: JSONValue, on id: String, type: String, _ fleet: Fleet) -> JSONValue {
    let name = one["name"].string ?? ""
    var properties = one["properties"].object ?? [:]
    properties.remove(ScaleSetDocument.secretRevision)
    properties["provisioningState"] = "Succeeded"
    return [
      "name": .string(name), "id": .string("\(id)/extensions/\(name)"), "type": .string(type),
      "location": .string(fleet.location), "properties": .object(properties),
    ]
  }

  private static func protection(_ instance: Instance) -> JSONValue {
    [
      "protectFromScaleIn": .bool(instance.protection.contains(.scaleIn)),
      "protectFromScaleSetActions": .bool(instance.protection.contains(.scaleSetActions)),
    ]
  }
}
