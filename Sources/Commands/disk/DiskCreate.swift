import ARM
package import Grammar
import JSON
import Shapes

extension DiskGroup {
  enum Kind: String, ArgumentChoice {
    case premiumV2 = "PremiumV2_LRS"
    case premium = "Premium_LRS"
    case premiumZonal = "Premium_ZRS"
    case standardSSD = "StandardSSD_LRS"
    case standardSSDZonal = "StandardSSD_ZRS"
    case standard = "Standard_LRS"
    case ultra = "UltraSSD_LRS"
  }
  enum System: String, ArgumentChoice { case linux = "Linux", windows = "Windows" }
  enum Generation: String, ArgumentChoice { case first = "V1", second = "V2" }
  enum Encryption: String, ArgumentChoice {
    case platform = "EncryptionAtRestWithPlatformKey"
    case customer = "EncryptionAtRestWithCustomerKey"
    case both = "EncryptionAtRestWithPlatformAndCustomerKeys"
  }
  enum Access: String, ArgumentChoice { case all = "AllowAll", inside = "AllowPrivate", none = "DenyAll" }
  enum Security: String, ArgumentChoice {
    case trusted = "TrustedLaunch"
    case guestState = "ConfidentialVM_VMGuestStateOnlyEncryptedWithPlatformKey"
    case platformKey = "ConfidentialVM_DiskEncryptedWithPlatformKey"
    case customerKey = "ConfidentialVM_DiskEncryptedWithCustomerKey"
    case standard = "Standard"
  }
  enum Switch: String, ArgumentChoice { case off = "Disabled", on = "Enabled" }
  enum Architecture: String, ArgumentChoice { case intel = "x64", arm = "Arm64" }
  enum Mode: String, ArgumentChoice { case directory = "AzureActiveDirectory", none = "None" }
  enum Upload: String, ArgumentChoice { case plain = "Upload", secure = "UploadWithSecurityData" }
  enum Delay: String, ArgumentChoice { case reattach = "AutomaticReattach" }
  enum Support: String, ArgumentChoice {
    case all = "TrustedLaunchAndConfidentialVMSupported"
    case trusted = "TrustedLaunchSupported"
  }

  /// `az disk create`.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "disk create", "Create a managed disk.")
    command.ignore(
      "--cmd --__SOURCE_BLOB_URI --__SOURCE_DISK --__SOURCE_SNAPSHOT --__SOURCE_RESTORE_POINT --__GALLERY_IMAGE_REFERENCE_TYPE"
    )
    command.table(
      "{Name:name, ResourceGroup:resourceGroup, Location:location, Zones: (!zones && ' ') || join(` `, zones), Sku:sku.name, OsType:osType, SizeGb:diskSizeGb, ProvisioningState:provisioningState}"
    )
    let group = command.resourceGroup()
    let name = command.argument("--name -n", "The name of the disk.", of: String.self, required: true, idPart: .name)
    let location = command.location()
    let size = command.argument("--size-gb -z", "The size in gigabytes.", of: Int.self)
    command.member("--sku", "The kind of disk.", of: Kind.self, at: "sku.name", default: "Premium_LRS")
    command.member("--os-type", "The operating system on it.", of: System.self, at: "properties.osType")
    let source = command.argument(
      "--source", "A disk or snapshot to copy, by name or id, or the address of a blob.", of: String.self)
    let isForUpload = command.argument("--for-upload", "Create a disk to upload to.", of: Bool.self)
    command.deprecate(isForUpload, target: "--for-upload", replacement: "--upload-type Upload", hidden: true)
    let uploadSize = command.member(
      "--upload-size-bytes", "The size of what is uploaded, with its footer.", of: Int.self,
      at: "properties.creationData.uploadSizeBytes")
    let account = command.argument(
      "--source-storage-account-id", "The storage account of the blob, by id.", of: String.self)
    let tags = command.resourceTags()
    let zone = command.list("--zone", "The availability zone.", of: String.self, .exactly(1))
    let options = DiskCreateOptions(declaredIn: &command)
    let noWait = command.noWait()
    command.example("Create an empty disk.", "az disk create -g MyGroup -n MyDisk --size-gb 32")
    command.run { (call, client) throws(CommandError) in
      let group = try call.required(group)
      let upload = call.optional(options.upload)?.rawValue ?? (call.optional(isForUpload) == true ? "Upload" : nil)
      var origin = DiskOrigin()
      if let word = call.optional(source) {
        origin = try client.diskOrigin(word, group: group)
        if origin.blob == nil, call.optional(account) != nil {
          throw CommandError(
            .refused,
            "usage error: --source {SNAPSHOT | DISK | RESTOREPOINT} | --source VHD_BLOB_URI [--source-storage-account-id ID]"
          )
        }
      }
      let place = try client.location(call.optional(location), orOfGroup: group)
      if call.optional(uploadSize) != nil, upload == nil {
        throw CommandError(
          .refused, "usage error: --upload-size-bytes should be used together with --upload-type")
      }
      var body: JSONValue = ["location": .string(place), "tags": .object(call.optional(tags) ?? [:])]
      call.apply(to: &body)
      try options.takeImage(of: call, location: place, into: &body, &client)
      let option = options.option(of: call, origin, upload: upload)
      body.set(.string(option), at: ["properties", "creationData", "createOption"])
      origin.fill(&body, account: call.optional(account), group: group, client)
      if let size = call.optional(size) {
        body.set(.integer(size), at: ["properties", "diskSizeGB"])
      } else if option == "Empty" {
        throw CommandError(.refused, "usage error: --size-gb is required to create an empty disk")
      }
      if call.optional(uploadSize) == nil, upload != nil {
        throw CommandError(
          .refused, "usage error: --upload-size-bytes is required to create a disk for upload")
      }
      if let zone = call.optional(zone) { body["zones"] = .array(zone.map(JSONValue.string)) }
      options.fill(&body, of: call, group: group, client)
      let path = try client.path(group: group, "Microsoft.Compute/disks/\(call.required(name))")
      let waits = !call.isSet(noWait)
      let result = try client.operate(
        .generated(.put, path, apiVersion: "2025-01-02", body: body), waits: waits, refusedStatus: 201)
      return waits ? .shown(result, as: .named("disk create")) : .nothing
    }
    return command
  }
}

/// What a disk or snapshot is made of.
struct DiskOrigin {
  /// The id of a disk, snapshot or restore point.
  var id: String?
  var blob: String?
  var isRestorePoint = false
  /// What the client has seen of it, when it was named.
  var document: JSONValue?

  func fill(_ body: inout JSONValue, account: String?, group: String, _ client: Client) {
    if let id { body.set(.string(id), at: ["properties", "creationData", "sourceResourceId"]) }
    guard let blob else { return }
    body.set(.string(blob), at: ["properties", "creationData", "sourceUri"])
    let host = blob.utf8.split(separator: UInt8(ascii: ".")).first.map { String(Substring($0)) } ?? ""
    let name = host.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    let id = account ?? client.id(of: name, type: "Microsoft.Storage/storageAccounts", group: group)
    body.set(.string(id), at: ["properties", "creationData", "storageAccountId"])
  }
}

extension Client {
  /// Finds out what `--source` means: an id or address says it, a name is looked for among snapshots, then disks.
  mutating func diskOrigin(_ word: String, group: String) throws(CommandError) -> DiskOrigin {
    let lower = word.asciiLowercased
    var origin = DiskOrigin()
    if lower.contains("://") {
      origin.blob = word
    } else if lower.contains("/disks/") || lower.contains("/snapshots/") {
      origin.id = word
    } else if lower.contains("/restorepoints/") {
      origin.id = word
      origin.isRestorePoint = true
    } else {
      let seen = try diskOrSnapshot(word, group: group)
      origin.id = seen["id"].string
      origin.document = seen
    }
    return origin
  }

  /// The snapshot of a name, else the disk.
  mutating func diskOrSnapshot(_ name: String, group: String) throws(CommandError) -> JSONValue {
    do throws(CommandError) {
      return try send(
        .generated(.get, path(group: group, "Microsoft.Compute/snapshots/\(name)"), apiVersion: "2025-01-02"))
    } catch {
      guard error.kind == .notFound else { throw error }
      return try send(
        .generated(.get, path(group: group, "Microsoft.Compute/disks/\(name)"), apiVersion: "2025-01-02"))
    }
  }
}
