import ARM
import Grammar
import JSON

/// Parts of the documents of disks that machines and scale sets share.
extension TemplateRequest {
  func imageReference(_ profile: StorageProfile) -> JSONValue? {
    let word = JSONValue.string(image.word ?? "")
    switch (profile, image.source) {
    case (.unmanagedMarketplace, .marketplace(let marketplace)), (.managedMarketplace, .marketplace(let marketplace)):
      return marketplace.json
    case (.managedResource, _): return ["id": word]
    case (.sharedGallery, _): return ["sharedGalleryImageId": word]
    case (.communityGallery, _): return ["communityGalleryImageId": word]
    default: return nil
    }
  }

  var managedDisk: JSONValue {
    var disk: JSONValue = ["storageAccountType": disks.system["storageAccountType"] ?? .null]
    if let set = disks.encryption.systemSet { disk["diskEncryptionSet"] = ["id": .string(encryptionSetID(set))] }
    if let type = disks.encryption.systemType {
      disk["securityProfile"] = ["securityEncryptionType": .string(type.rawValue)]
      if let set = disks.encryption.secureSet {
        disk.set(.string(encryptionSetID(set)), at: ["securityProfile", "diskEncryptionSet", "id"])
      }
    }
    return disk
  }

  func encryptionSetID(_ nameOrID: String) -> String {
    if Client.parsedID(nameOrID) != nil { return nameOrID }
    return ResourceID(
      subscription: subscriptionID, group: group, type: "Microsoft.Compute/diskEncryptionSets", names: [nameOrID]
    ).text
  }
}
