import ARM
import Grammar
import JSON

/// The member `storageProfile` of the machines of a new scale set.
extension ScaleSetRequest {
  func storageDocument() throws(CommandError) -> JSONValue {
    var document: JSONValue = [:]
    if let profile = storageProfile, disks.areKnown {
      document["osDisk"] = systemDisk(profile)
      if let reference = imageReference(profile) { document["imageReference"] = reference }
    }
    let dataDisks = try dataDiskDocuments()
    if !dataDisks.isEmpty { document["dataDisks"] = .array(dataDisks) }
    return document
  }

  private func systemDisk(_ profile: StorageProfile) -> JSONValue {
    let caching = disks.system["caching"] ?? .null
    let givenName = disks.words.systemName.flatMap { $0.isEmpty ? nil : $0 }
    // Blobs need a name; managed disks get theirs from the service.
    let diskName = givenName ?? (disks.isUnmanaged ? "osdisk_\(SHA256.hexadecimal(id).prefix(10))" : nil)
    var disk: JSONValue
    switch profile {
    case .unmanagedBlob:
      disk = [
        "name": diskName.map(JSONValue.string) ?? .null, "caching": caching, "createOption": "FromImage",
        "osType": .string(image.operatingSystem ?? ""), "image": ["uri": .string(image.word ?? "")],
      ]
    case .unmanagedMarketplace:
      disk = [
        "name": diskName.map(JSONValue.string) ?? .null, "caching": caching, "createOption": "FromImage",
        "vhdContainers": "[variables('vhdContainers')]",
      ]
    case .managedMarketplace, .managedResource:
      disk = ["createOption": "FromImage", "caching": caching, "managedDisk": managedDisk]
      if let settings = disks.system["diffDiskSettings"] { disk["diffDiskSettings"] = settings }
    case .sharedGallery, .communityGallery:
      disk = [
        "caching": caching, "managedDisk": managedDisk, "name": diskName.map(JSONValue.string) ?? .null,
        "createOption": "fromImage",
      ]
    case .attachedManaged, .attachedUnmanaged:
      disk = [:]
    }
    if let size = disks.systemSize, profile != .sharedGallery, profile != .communityGallery {
      disk["diskSizeGB"] = .integer(size)
    }
    if let option = disks.words.systemDeleteOption { disk["deleteOption"] = .string(option) }
    return disk
  }

  /// The data disks by unit, with what is said of each in order.
  private func dataDiskDocuments() throws(CommandError) -> [JSONValue] {
    var documents = disks.data.sorted { $0.unit < $1.unit }.map(\.document)
    func each<Value>(
      _ values: [Value], _ option: StaticString, _ set: (inout JSONValue, Value) -> Void
    ) throws(CommandError) {
      guard !values.isEmpty else { return }
      guard values.count == documents.count else {
        throw CommandError(.refused, "usage error: Number of \(option) mismatches with number of data disks.")
      }
      for position in documents.indices { set(&documents[position], values[position]) }
    }
    try each(disks.encryption.dataSets, "--data-disk-encryption-sets") { disk, set in
      disk.set(.string(encryptionSetID(set)), at: ["managedDisk", "diskEncryptionSet", "id"])
    }
    try each(disks.dataIOPS, "--data-disk-iops") { $0["diskIOPSReadWrite"] = .integer($1) }
    try each(disks.dataThroughput, "--data-disk-mbps") { $0["diskMBpsReadWrite"] = .integer($1) }
    return documents
  }
}
