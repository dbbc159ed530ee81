import ARM
import Grammar
import JSON

/// The options of `disk create` about what the disk can do and how it is kept safe.
struct DiskCreateOptions: Sendable {
  let generation: Key<DiskGroup.Generation>
  let encryption: Key<DiskGroup.Encryption>
  let encryptionSet: Key<String>
  let image: Key<String>
  let imageUnit: Key<Int>
  let galleryImage: Key<String>
  let galleryImageUnit: Key<Int>
  let diskAccess: Key<String>
  let edgeZone: Key<String>
  let security: Key<DiskGroup.Security>
  let securityData: Key<String>
  let upload: Key<DiskGroup.Upload>
  let secureEncryptionSet: Key<String>

  init(declaredIn command: inout Command<Client>) {
    command.member(
      "--disk-iops-read-write", "Operations a second.", of: Int.self, at: "properties.diskIOPSReadWrite")
    command.member("--disk-mbps-read-write", "Megabytes a second.", of: Int.self, at: "properties.diskMBpsReadWrite")
    generation = command.argument(
      "--hyper-v-generation", "The generation of machines that boot from it.", of: DiskGroup.Generation.self)
    encryption = command.argument("--encryption-type", "How the disk is encrypted.", of: DiskGroup.Encryption.self)
    encryptionSet = command.argument(
      "--disk-encryption-set", "The disk encryption set, by name or id.", of: String.self)
    command.member(
      "--max-shares", "How many machines may attach it at a time.", of: Int.self, at: "properties.maxShares")
    command.member(
      "--disk-iops-read-only", "Operations a second for those that only read.", of: Int.self,
      at: "properties.diskIOPSReadOnly")
    command.member(
      "--disk-mbps-read-only", "Megabytes a second for those that only read.", of: Int.self,
      at: "properties.diskMBpsReadOnly")
    image = command.argument("--image-reference", "The platform image to make it of, by URN or id.", of: String.self)
    imageUnit = command.argument(
      "--image-reference-lun", "Which data disk of the platform image.", of: Int.self)
    galleryImage = command.argument(
      "--gallery-image-reference", "The gallery image version to make it of, by id.", of: String.self)
    galleryImageUnit = command.argument(
      "--gallery-image-reference-lun", "Which data disk of the gallery image version.", of: Int.self)
    command.member(
      "--network-access-policy", "From where it can be exported.", of: DiskGroup.Access.self,
      at: "properties.networkAccessPolicy")
    diskAccess = command.argument("--disk-access", "The disk access resource, by name or id.", of: String.self)
    command.member(
      "--logical-sector-size", "The size of sectors in bytes: 512 or 4096.", of: Int.self,
      at: "properties.creationData.logicalSectorSize")
    command.member("--tier", "The tier that decides its speed.", of: String.self, at: "properties.tier")
    command.member(
      "--enable-bursting", "Whether it may go beyond its speed for a while.", of: Bool.self,
      at: "properties.burstingEnabled")
    edgeZone = command.argument("--edge-zone", "The edge zone.", of: String.self)
    security = command.argument("--security-type", "The security type.", of: DiskGroup.Security.self)
    command.member(
      "--support-hibernation", "Whether machines with it may hibernate.", of: Bool.self,
      at: "properties.supportsHibernation")
    command.diskCapabilities()
    command.member(
      "--data-access-auth-mode", "What else is needed to export it.", of: DiskGroup.Mode.self,
      at: "properties.dataAccessAuthMode")
    securityData = command.member(
      "--security-data-uri", "The address of a blob with the guest state.", of: String.self,
      at: "properties.creationData.securityDataUri")
    upload = command.argument("--upload-type", "What is uploaded.", of: DiskGroup.Upload.self)
    secureEncryptionSet = command.argument(
      "--secure-vm-disk-encryption-set", "The disk encryption set of confidential machines, by name or id.",
      of: String.self)
    command.member(
      "--performance-plus", "Whether it has more speed than others of its size.", of: Bool.self,
      at: "properties.creationData.performancePlus")
    command.member(
      "--optimized-for-frequent-attach", "Whether it is for being attached often.", of: Bool.self,
      at: "properties.optimizedForFrequentAttach")
    command.member(
      "--security-metadata-uri", "The address of a blob with security metadata.", of: String.self,
      at: "properties.creationData.securityMetadataUri")
    command.member(
      "--action-on-disk-delay", "What happens to the machine when the disk answers too late.",
      of: DiskGroup.Delay.self, at: "properties.availabilityPolicy.actionOnDiskDelay")
    command.member(
      "--supported-security-option --security-option", "What security machines with it can have.",
      of: DiskGroup.Support.self, at: "properties.supportedCapabilities.supportedSecurityOption")
  }

  /// How the disk comes about.
  func option(of call: Call, _ origin: DiskOrigin, upload: String?) -> String {
    if call.optional(securityData) != nil { return "ImportSecure" }
    if origin.blob != nil { return "Import" }
    if origin.isRestorePoint { return "Restore" }
    if origin.id != nil { return "Copy" }
    if upload == "Upload" { return "Upload" }
    if upload != nil { return "UploadPreparedSecure" }
    return call.optional(image) != nil || call.optional(galleryImage) != nil ? "FromImage" : "Empty"
  }

  /// Looks the image up and puts it in.
  func takeImage(
    of call: Call, location: String, into body: inout JSONValue, _ client: inout Client
  ) throws(CommandError) {
    if let word = call.optional(image) {
      var reference: JSONValue = ["id": .string(try imageID(word, location, &client))]
      if let unit = call.optional(imageUnit) { reference["lun"] = .integer(unit) }
      body.set(reference, at: ["properties", "creationData", "imageReference"])
    }
    guard let id = call.optional(galleryImage) else { return }
    let lower = id.asciiLowercased
    let member =
      lower.contains("/communitygalleries/")
      ? "communityGalleryImageId" : lower.contains("/sharedgalleries/") ? "sharedGalleryImageId" : "id"
    guard member != "id" || lower.contains("/galleries/") else {
      throw CommandError(
        .refused,
        "usage error: \(id) is an invalid gallery image reference, please provide valid compute, shared or community "
          + "gallery image version. For details about valid format, please refer to the help sample")
    }
    if call.optional(security) != .trusted {
      client.warn(
        "Consider upgrading security for your workloads using Azure Trusted Launch VMs. To know more about Trusted Launch, please visit https://aka.ms/TrustedLaunch."
      )
    }
    var reference: JSONValue = [member: .string(id)]
    if let unit = call.optional(galleryImageUnit) { reference["lun"] = .integer(unit) }
    body.set(reference, at: ["properties", "creationData", "galleryImageReference"])
  }

  private func imageID(_ word: String, _ location: String, _ client: inout Client) throws(CommandError) -> String {
    var parts: [String]
    if let id = Client.parsedID(word) {
      let names = id.names
      guard names.count >= 5 else { throw CommandError(.refused, "'child_name_5'") }
      parts = [names[1], names[names.count - 3], names[names.count - 2], names[names.count - 1]]
    } else {
      parts = word.utf8.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
      guard parts.count == 4 else {
        throw CommandError(
          .refused, "usage error: --image-reference should be ID or URN (publisher:offer:sku:version).")
      }
    }
    let path =
      "\(client.subscriptionPath)/providers/Microsoft.Compute/locations/\(location)/publishers/\(parts[0])"
      + "/artifacttypes/vmimage/offers/\(parts[1])/skus/\(parts[2])/versions"
    if parts[3].equalsIgnoringCase("latest") {
      let versions = try client.send(
        .generated(
          .get, path, apiVersion: "2024-11-01",
          parameters: [.init("$expand", "properties"), .init("$orderby", "name desc"), .init("$top", "1")]))
      parts[3] = versions.array?.first?["name"].string ?? parts[3]
    }
    return try client.send(.generated(.get, "\(path)/\(parts[3])", apiVersion: "2024-11-01"))["id"].string ?? ""
  }

  /// Puts in what needs ids or several members.
  func fill(_ body: inout JSONValue, of call: Call, group: String, _ client: Client) {
    func id(_ word: String, _ type: String) -> JSONValue {
      .string(client.id(of: word, type: "Microsoft.Compute/\(type)", group: group))
    }
    if let word = call.optional(encryption) {
      body.set(.string(word.rawValue), at: ["properties", "encryption", "type"])
    }
    if let word = call.optional(encryptionSet) {
      body.set(id(word, "diskEncryptionSets"), at: ["properties", "encryption", "diskEncryptionSetId"])
    }
    if let word = call.optional(diskAccess) {
      body.set(id(word, "diskAccesses"), at: ["properties", "diskAccessId"])
    }
    if let zone = call.optional(edgeZone) { body["extendedLocation"] = ["name": .string(zone), "type": "EdgeZone"] }
    if let word = call.optional(generation) {
      body.set(.string(word.rawValue), at: ["properties", "hyperVGeneration"])
    }
    if let word = call.optional(security), word != .standard {
      body.set(.string(word.rawValue), at: ["properties", "securityProfile", "securityType"])
    }
    if let word = call.optional(secureEncryptionSet) {
      body.set(
        id(word, "diskEncryptionSets"), at: ["properties", "securityProfile", "secureVMDiskEncryptionSetId"])
    }
  }
}
