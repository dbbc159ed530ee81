import ARM
import Grammar
import JSON

/// The member `storageProfile` of a new machine.
extension MachineRequest {
  func machineStorage() throws(CommandError) -> JSONValue {
    guard let profile = storageProfile else { return [:] }
    var document: JSONValue = ["osDisk": systemDisk(profile)]
    if let reference = imageReference(profile) { document["imageReference"] = reference }
    var dataDisks = disks.data.sorted { $0.unit < $1.unit }.map(\.document)
    let sets = disks.encryption.dataSets
    if !sets.isEmpty {
      guard sets.count == dataDisks.count else {
        throw CommandError(
          .refused, "usage error: Number of --data-disk-encryption-sets mismatches with number of data disks.")
      }
      for position in dataDisks.indices {
        dataDisks[position].set(
          .string(encryptionSetID(sets[position])), at: ["managedDisk", "diskEncryptionSet", "id"])
      }
    }
    for position in dataDisks.indices {
      if let operations = disks.dataIOPS.first { dataDisks[position]["diskIOPSReadWrite"] = .integer(operations) }
      if let throughput = disks.dataThroughput.first {
        dataDisks[position]["diskMBPSReadWrite"] = .integer(throughput)
      }
    }
    if !dataDisks.isEmpty { document["dataDisks"] = .array(dataDisks) }
    return document
  }

  private func systemDisk(_ profile: StorageProfile) -> JSONValue {
    let caching = disks.system["caching"] ?? .null
    let system = JSONValue.string(image.operatingSystem ?? "")
    var disk: JSONValue
    switch profile {
    case .unmanagedBlob:
      disk = [
        "createOption": "fromImage", "name": .string(blobName), "caching": caching, "osType": system,
        "image": ["uri": .string(image.word ?? "")], "vhd": ["uri": .string(blobAddress)],
      ]
    case .unmanagedMarketplace:
      disk = [
        "createOption": "fromImage", "name": .string(blobName), "caching": caching,
        "vhd": ["uri": .string(blobAddress)],
      ]
    case .attachedUnmanaged:
      let address = disks.attachedSystem ?? ""
      let file = address.split(separator: "/").last ?? ""
      disk = [
        "createOption": "attach", "osType": system, "name": .string(String(file.dropLast(4))),
        "vhd": ["uri": .string(address)],
      ]
    case .attachedManaged:
      disk = [
        "createOption": "attach", "osType": system, "managedDisk": ["id": .string(disks.attachedSystem ?? "")],
      ]
    case .managedMarketplace, .managedResource, .sharedGallery, .communityGallery:
      let name = disks.words.systemName.flatMap { $0.isEmpty ? nil : $0 }
      disk = [
        "createOption": "fromImage", "name": name.map(JSONValue.string) ?? .null, "caching": caching,
        "managedDisk": managedDisk,
      ]
    }
    if let size = disks.systemSize, size != 0 { disk["diskSizeGb"] = .integer(size) }
    if let option = disks.words.systemDeleteOption { disk["deleteOption"] = .string(option) }
    if let settings = disks.system["diffDiskSettings"] { disk["diffDiskSettings"] = settings }
    return disk
  }

  /// The name of an OS disk that is a blob.
  private var blobName: String {
    disks.words.systemName.flatMap { $0.isEmpty ? nil : $0 } ?? "osdisk_\(SHA256.hexadecimal(id).prefix(10))"
  }

  /// The name of a new account for blobs.
  var newStorageAccount: String {
    storageAccount ?? "vhdstorage\(SHA256.hexadecimal(id).prefix(14).lowercased())"
  }

  private var blobAddress: String {
    let account = newStorageAccount.split(separator: "/").last ?? ""
    let container = disks.words.containerName.isEmpty ? "vhds" : disks.words.containerName
    return "https://\(account).blob.core.windows.net/\(container)/\(blobName).vhd"
  }
}
