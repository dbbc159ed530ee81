import ARM
package import Grammar
import JSON
import Shapes

extension ImageGroup {
  private enum OSType: String, ArgumentChoice {
    case windows = "Windows"
    case linux = "Linux"
  }
  private enum StorageSKU: String, ArgumentChoice {
    case premiumV2 = "PremiumV2_LRS"
    case premium = "Premium_LRS"
    case premiumZoneRedundant = "Premium_ZRS"
    case standardSSD = "StandardSSD_LRS"
    case standardSSDZoneRedundant = "StandardSSD_ZRS"
    case standard = "Standard_LRS"
    case ultra = "UltraSSD_LRS"
  }
  private enum Generation: String, ArgumentChoice {
    case first = "V1"
    case second = "V2"
  }
  private enum Caching: String, ArgumentChoice {
    case none = "None"
    case readOnly = "ReadOnly"
    case readWrite = "ReadWrite"
  }

  /// `az image create`: makes a managed image from a machine, or from disks, snapshots or files.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "image create", "Create a managed image.")
    command.ignore(
      "--cmd --__SOURCE_VIRTUAL_MACHINE --__OS_BLOB_URI --__DATA_BLOB_URIS --__OS_SNAPSHOT --__DATA_SNAPSHOTS --__OS_DISK --__DATA_DISKS"
    )
    let group = command.resourceGroup()
    let name = command.argument("--name -n", "The name of the image.", of: String.self, required: true)
    let source = command.argument(
      "--source", "A machine; or a disk, a snapshot or the address of a VHD file for the OS disk.", of: String.self,
      required: true)
    let osType = command.argument("--os-type", "The operating system.", of: OSType.self)
    let dataSources = command.argument(
      "--data-disk-sources", "Disks, snapshots or addresses for data disks.", of: [String].self)
    let location = command.location()
    let sku = command.argument("--storage-sku", "The kind of storage of the OS disk.", of: StorageSKU.self)
    let generation = command.argument(
      "--hyper-v-generation", "The generation of the machines.", of: Generation.self, default: "V1")
    let osCaching = command.argument("--os-disk-caching", "How the OS disk is cached.", of: Caching.self)
    let dataCaching = command.argument("--data-disk-caching", "How data disks are cached.", of: Caching.self)
    let tags = command.resourceTags()
    let isZoneResilient = command.argument(
      "--zone-resilient", "Whether the image is kept in several zones.", of: Bool.self)
    let edgeZone = command.argument("--edge-zone", "The edge zone.", of: String.self)
    command.example("Create an image from a machine.", "az image create -g MyGroup -n MyImage --source MyMachine")
    command.example(
      "Create an image from a snapshot.",
      "az image create -g MyGroup -n MyImage --os-type Linux --source MySnapshot --hyper-v-generation V2")
    command.run { (call, client) throws(CommandError) in
      let groupName = try call.required(group)
      let sources = ImageSources(
        group: groupName, word: try call.required(source), dataWords: call.optional(dataSources))
      let found = try sources.find(osType: call.optional(osType)?.rawValue, &client)
      var properties = JSONObject()
      switch found {
      case .machine(let id):
        properties["sourceVirtualMachine"] = ["id": .string(id)]
        if let resilient = call.optional(isZoneResilient) {
          properties["storageProfile"] = ["zoneResilient": .bool(resilient)]
        }
      case .disks(var disk, let others):
        if let type = call.optional(osType) { disk["osType"] = .string(type.rawValue) }
        disk["osState"] = "Generalized"
        if let caching = call.optional(osCaching) { disk["caching"] = .string(caching.rawValue) }
        if let sku = call.optional(sku) { disk["storageAccountType"] = .string(sku.rawValue) }
        let data = others.enumerated().map { number, other -> JSONValue in
          var other = other
          other["lun"] = .integer(number)
          if let caching = call.optional(dataCaching) { other["caching"] = .string(caching.rawValue) }
          return .object(other)
        }
        var storage: JSONObject = ["osDisk": .object(disk), "dataDisks": .array(data)]
        if let resilient = call.optional(isZoneResilient) { storage["zoneResilient"] = .bool(resilient) }
        properties["storageProfile"] = .object(storage)
      }
      if let generation = call.optional(generation) { properties["hyperVGeneration"] = .string(generation.rawValue) }
      var body: JSONObject = [
        "location": try client.location(call.optional(location), ofGroup: groupName),
        "tags": .object(call.optional(tags) ?? [:]), "properties": .object(properties),
      ]
      if let zone = call.optional(edgeZone) {
        body["extendedLocation"] = ["name": .string(zone), "type": "EdgeZone"]
      }
      let path = client.path(group: groupName, "Microsoft.Compute/images/\(try call.required(name))")
      let result = try client.operate(
        .generated(.put, path, apiVersion: "2024-07-01", body: .object(body)), waits: true)
      return .shown(result, as: .named("image create"))
    }
    return command
  }
}

/// What a managed image is to be made from.
private struct ImageSources {
  let group: String
  let word: String
  let dataWords: [String]?

  enum Found {
    case machine(String)
    /// The OS disk and the data disks, each with where it comes from.
    case disks(JSONObject, [JSONObject])
  }

  func find(osType: String?, _ client: inout Client) throws(CommandError) -> Found {
    // The client takes any word for the name of a machine first, up to its first slash.
    let known = Client.parsedID(word)
    let name = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? word
    let machine = "Microsoft.Compute/virtualMachines"
    if known?.isType(machine) ?? true {
      let path =
        known.map {
          "/subscriptions/\($0.subscription)/resourceGroups/\($0.group ?? "")/providers/\(machine)/\($0.name)"
        }
        ?? client.path(group: group, "\(machine)/\(name)")
      let id = known == nil ? client.path(group: group, "\(machine)/\(word)") : word
      let response = client.answer(.generated(.get, path, apiVersion: "2026-04-01"))
      if response.isSuccess {
        guard dataWords == nil else {
          throw CommandError(
            .refused, "'--data-disk-sources' is not allowed when capturing images from virtual machines")
        }
        return .machine(id)
      }
      guard response.status == 404 else {
        var error = CommandError(response)
        if !response.isFromClient { error.kind = .usage }
        throw error
      }
    }
    let disk = try storage(word, &client)
    var files: [JSONObject] = []
    var snapshots: [JSONObject] = []
    var disks: [JSONObject] = []
    for word in dataWords ?? [] {
      let found = try storage(word, &client)
      if found["blobUri"] != nil { files.append(found) }
      if found["managedDisk"] != nil { disks.append(found) }
      if found["snapshot"] != nil { snapshots.append(found) }
    }
    guard osType != nil else {
      throw CommandError(
        .refused, "usage error: os type is required to create the image, please specify '--os-type OS_TYPE'")
    }
    return .disks(disk, files + snapshots + disks)
  }

  /// Where a disk comes from: an address, an id, or a name that is a snapshot's or else a disk's.
  private func storage(_ word: String, _ client: inout Client) throws(CommandError) -> JSONObject {
    let lower = word.asciiLowercased
    if URLScheme.isThere(in: word) { return ["blobUri": .string(word)] }
    if lower.contains("/disks/") { return ["managedDisk": ["id": .string(word)]] }
    if lower.contains("/snapshots/") { return ["snapshot": ["id": .string(word)]] }
    if lower.contains("/restorepoints/") { return [:] }
    let snapshot = client.answer(
      .generated(
        .get, client.path(group: group, "Microsoft.Compute/snapshots/\(word)"), apiVersion: "2025-01-02"))
    if snapshot.isSuccess { return ["snapshot": ["id": snapshot.body?["id"] ?? .null]] }
    guard snapshot.status == 404 else {
      var error = CommandError(snapshot)
      if !snapshot.isFromClient { error.kind = .usage }
      throw error
    }
    let disk = try client.validationLook(
      client.path(group: group, "Microsoft.Compute/disks/\(word)"), apiVersion: "2025-01-02")
    return ["managedDisk": ["id": disk["id"]]]
  }
}

/// Whether a text begins like an address.
enum URLScheme {
  /// As Python's `urlparse` finds a scheme: a letter, then letters, digits, `+`, `-` and `.` up to a colon.
  static func isThere(in text: String) -> Bool {
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first,
      (0x61...0x7A).contains(first.lowercasedASCII)
    else { return false }
    return bytes[..<colon].allSatisfy {
      (0x61...0x7A).contains($0.lowercasedASCII) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0)
    }
  }
}
