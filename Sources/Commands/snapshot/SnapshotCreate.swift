import ARM
package import Grammar
import JSON
import Shapes

extension SnapshotGroup {
  enum Kind: String, ArgumentChoice {
    case premium = "Premium_LRS"
    case standard = "Standard_LRS"
    case zonal = "Standard_ZRS"
  }
  enum Speed: String, ArgumentChoice { case plain = "None", enhanced = "Enhanced" }

  /// `az snapshot create`.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "snapshot create", "Create a snapshot of a disk.")
    command.ignore("--cmd --__SOURCE_BLOB_URI --__SOURCE_DISK --__SOURCE_SNAPSHOT")
    command.table(
      "{Name:name, ResourceGroup:resourceGroup, Location:location, Sku:sku.name, OsType:osType, SizeGb:diskSizeGb, ProvisioningState:provisioningState}"
    )
    let group = command.resourceGroup()
    let name = command.argument(
      "--name -n", "The name of the snapshot.", of: String.self, required: true, idPart: .name)
    let location = command.location()
    let size = command.member(
      "--size-gb -z", "The size in gigabytes.", of: Int.self, at: "properties.diskSizeGB")
    command.member("--sku", "The kind of storage.", of: Kind.self, at: "sku.name", default: "Standard_LRS")
    let source = command.argument(
      "--source", "The disk or snapshot, by name or id, or the address of a blob.", of: String.self)
    let isForUpload = command.argument("--for-upload", "Create a snapshot to upload to.", of: Bool.self)
    let startsCopy = command.argument(
      "--copy-start", "Copy from another region, which goes on in the background.", of: Bool.self)
    let incremental = command.member(
      "--incremental", "Keep only what has changed since the last one.", of: Bool.self, at: "properties.incremental")
    let account = command.argument(
      "--source-storage-account-id", "The storage account of the blob, by id.", of: String.self)
    command.member(
      "--hyper-v-generation", "The generation of machines that boot from it.", of: DiskGroup.Generation.self,
      at: "properties.hyperVGeneration")
    let tags = command.resourceTags()
    let encryptionSet = command.argument(
      "--disk-encryption-set", "The disk encryption set, by name or id.", of: String.self)
    let encryption = command.argument(
      "--encryption-type", "How the snapshot is encrypted.", of: DiskGroup.Encryption.self)
    command.member(
      "--network-access-policy", "From where it can be exported.", of: DiskGroup.Access.self,
      at: "properties.networkAccessPolicy")
    let diskAccess = command.argument("--disk-access", "The disk access resource, by name or id.", of: String.self)
    let edgeZone = command.argument("--edge-zone", "The edge zone.", of: String.self)
    command.diskCapabilities()
    let elasticSource = command.member(
      "--elastic-san-resource-id --elastic-san-id", "The snapshot of an elastic SAN, by id.", of: String.self,
      at: "properties.creationData.elasticSanResourceId")
    command.member(
      "--bandwidth-copy-speed", "How fast it is copied between regions.", of: Speed.self,
      at: "properties.creationData.provisionedBandwidthCopySpeed")
    command.member(
      "--instant-access-duration-minutes --instant-access-duration --ia-duration",
      "Minutes for which it can be used at once.", of: Int.self,
      at: "properties.creationData.instantAccessDurationMinutes")
    let noWait = command.noWait()
    command.example(
      "Make a snapshot of a disk.", "az snapshot create -g MyGroup -n MySnapshot --source MyDisk")
    command.run { (call, client) throws(CommandError) in
      let group = try call.required(group)
      var place = try client.location(call.optional(location))
      var origin = DiskOrigin()
      var isCopyStart = call.optional(startsCopy)
      if let word = call.optional(source) {
        origin = try client.diskOrigin(word, group: group)
        if origin.blob == nil, call.optional(account) != nil {
          throw CommandError(
            .refused,
            "usage error: --source {SNAPSHOT | DISK} | --source VHD_BLOB_URI [--source-storage-account-id ID]")
        }
        if isCopyStart == nil, let id = origin.id {
          // The client looks where the source is, for a copy between regions goes another way.
          let parsed = Client.parsedID(id)
          let seen = origin.document ?? client.seenSource(parsed?.name ?? id, group: parsed?.group ?? group)
          if let seen {
            if place == nil { place = try client.location(nil, orOfGroup: group) }
            if call.optional(incremental) == true { isCopyStart = seen["location"].string != place }
          }
        }
      }
      let region: String
      if let place { region = place } else { region = try client.location(nil, orOfGroup: group) }
      var body: JSONValue = ["location": .string(region), "tags": .object(call.optional(tags) ?? [:])]
      call.apply(to: &body)
      let option =
        origin.blob != nil
        ? "Import"
        : origin.id != nil
          ? (isCopyStart == true ? "CopyStart" : "Copy")
          : call.optional(isForUpload) == true
            ? "Upload" : call.optional(elasticSource) != nil ? "CopyFromSanSnapshot" : "Empty"
      if call.optional(size) == nil, option == "Empty" {
        throw CommandError(.refused, "Please supply size for the snapshots")
      }
      body.set(.string(option), at: ["properties", "creationData", "createOption"])
      if let id = origin.id { body.set(.string(id), at: ["properties", "creationData", "sourceResourceId"]) }
      if let blob = origin.blob { body.set(.string(blob), at: ["properties", "creationData", "sourceUri"]) }
      if let account = call.optional(account) {
        body.set(.string(account), at: ["properties", "creationData", "storageAccountId"])
      }
      if let word = call.optional(diskAccess) {
        let id = client.id(of: word, type: "Microsoft.Compute/diskAccesses", group: group)
        body.set(.string(id), at: ["properties", "diskAccessId"])
      }
      if let word = call.optional(encryptionSet) {
        guard call.optional(encryption) != nil else {
          throw CommandError(.refused, "usage error: Please specify --encryption-type.")
        }
        let id = client.id(of: word, type: "Microsoft.Compute/diskEncryptionSets", group: group)
        body.set(.string(id), at: ["properties", "encryption", "diskEncryptionSetId"])
      }
      if let word = call.optional(encryption) {
        body.set(.string(word.rawValue), at: ["properties", "encryption", "type"])
      }
      if let zone = call.optional(edgeZone) { body["extendedLocation"] = ["name": .string(zone), "type": "EdgeZone"] }
      let path = try client.path(group: group, "Microsoft.Compute/snapshots/\(call.required(name))")
      let waits = !call.isSet(noWait)
      let result = try client.operate(
        .generated(.put, path, apiVersion: "2025-01-02", body: body), waits: waits, refusedStatus: 201)
      return waits ? .shown(result, as: .named("snapshot create")) : .nothing
    }
    return command
  }
}

extension Client {
  /// The disk or snapshot that a snapshot is made of, or nothing where the client cannot see it.
  fileprivate mutating func seenSource(_ name: String, group: String) -> JSONValue? {
    do throws(CommandError) {
      return try diskOrSnapshot(name, group: group)
    } catch {
      return nil
    }
  }
}
