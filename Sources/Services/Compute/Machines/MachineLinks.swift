import ARM
import JSON
import World

/// What a machine that stands alone is connected to: network interfaces and disks.
enum MachineLinks {
  private static let diskType = "Microsoft.Compute/disks"

  /// Connects a new machine to its interfaces, and makes the disks that it has of its own.
  ///
  /// - Throws: Azure's refusal when an interface is not there or another machine's.
  static func connect(_ document: JSONValue, of id: ResourceID, in world: inout World) throws(ServiceError) {
    for interface in interfaces(document) {
      guard let resource = world.resources[interface] else { throw .invalidReference(to: interface, from: id) }
      if let owner = resource.document.at("properties", "virtualMachine", "id").string,
        ResourceID(trusted: owner) != id
      {
        throw ServiceError(
          400, "NicInUse",
          "Network Interface \(interface.text) is used by existing VM \(owner).")
      }
    }
    for interface in interfaces(document) {
      world.resources.update(interface) {
        $0.document.set(.string(id.text), at: ["properties", "virtualMachine", "id"])
      }
    }
    for disk in disks(document) { attach(disk, document, of: id, in: &world) }
  }

  /// Lets go of what a change takes away from a machine, and connects what it adds.
  static func reconnect(
    from old: JSONValue, to new: JSONValue, of id: ResourceID, in world: inout World
  ) throws(ServiceError) {
    try connect(new, of: id, in: &world)
    let kept = interfaces(new)
    for interface in interfaces(old) where !kept.contains(interface) { letGo(interface, in: &world) }
    let keptDisks = disks(new).map(\.id)
    for disk in disks(old) where !keptDisks.contains(disk.id) { free(disk.id, in: &world) }
  }

  /// Lets go of everything when a machine goes: what is to be deleted with it goes too (`deleteOption`).
  static func disconnect(_ document: JSONValue, in world: inout World) {
    for value in document.at("properties", "networkProfile", "networkInterfaces").array ?? [] {
      guard let text = value["id"].string else { continue }
      let interface = ResourceID(trusted: text)
      if value.at("properties", "deleteOption").string?.equalsIgnoringCase("Delete") ?? false {
        world.resources[interface] = nil
      } else {
        letGo(interface, in: &world)
      }
    }
    for disk in disks(document) {
      if disk.goes { world.resources[disk.id] = nil } else { free(disk.id, in: &world) }
    }
  }

  private static func letGo(_ interface: ResourceID, in world: inout World) {
    world.resources.update(interface) { $0.document.remove(at: ["properties", "virtualMachine"]) }
  }

  private static func free(_ disk: ResourceID, in world: inout World) {
    world.resources.update(disk) {
      $0.document.remove(at: ["managedBy"])
      $0.document.set("Unattached", at: ["properties", "diskState"])
    }
  }

  private static func interfaces(_ document: JSONValue) -> [ResourceID] {
    (document.at("properties", "networkProfile", "networkInterfaces").array ?? []).compactMap {
      $0["id"].string.map { ResourceID(trusted: $0) }
    }
  }

  /// A managed disk of a machine.
  private struct Disk {
    let id: ResourceID
    let sizeGB: Int?
    let sku: JSONValue
    let systemType: JSONValue
    let goes: Bool
  }

  private static func disks(_ document: JSONValue) -> [Disk] {
    let storage = document.at("properties", "storageProfile")
    let all = [storage["osDisk"]] + (storage["dataDisks"].array ?? [])
    return all.compactMap { disk in
      guard let id = disk.at("managedDisk", "id").string else { return nil }
      return Disk(
        id: ResourceID(trusted: id), sizeGB: disk["diskSizeGB"].integer,
        sku: disk.at("managedDisk", "storageAccountType"), systemType: disk["osType"],
        goes: disk["deleteOption"].string?.equalsIgnoringCase("Delete") ?? false)
    }
  }

  private static func attach(_ disk: Disk, _ machine: JSONValue, of id: ResourceID, in world: inout World) {
    if world.resources[disk.id] == nil {
      var document: JSONValue = [
        "id": .string(disk.id.text), "name": .string(disk.id.name), "type": .string(diskType),
        "location": machine["location"], "sku": ["name": disk.sku],
        "properties": [
          "creationData": ["createOption": disk.systemType.isNull ? "Empty" : "FromImage"],
          "provisioningState": "Succeeded", "timeCreated": .string(world.now.description),
        ],
      ]
      if let size = disk.sizeGB { document.set(.integer(size), at: ["properties", "diskSizeGB"]) }
      if !disk.systemType.isNull { document.set(disk.systemType, at: ["properties", "osType"]) }
      if machine["zones"].array?.isEmpty == false { document["zones"] = machine["zones"] }
      world.resources[disk.id] = Resource(id: disk.id, document: document)
    }
    world.resources.update(disk.id) {
      $0.document["managedBy"] = .string(id.text)
      $0.document.set("Attached", at: ["properties", "diskState"])
    }
  }
}
