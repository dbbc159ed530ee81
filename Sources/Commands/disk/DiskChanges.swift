import ARM
import Grammar
import JSON

/// What `az` adds by hand to the updates of disks and snapshots.
enum DiskChanges {
  private static let customerKey: JSONValue = "EncryptionAtRestWithCustomerKey"
  private static let setPath = ["properties", "encryption", "diskEncryptionSetId"]

  /// Options that name another resource: its encryption set, its private access.
  static let link: GeneratedChanges.Change = { (document, setting, client) throws(CommandError) in
    let call = setting.call
    func id(_ word: String, _ type: String) -> JSONValue {
      if ResourceID(word) != nil { return .string(word) }
      return .string(client.path(group: call.text(of: "resource_group") ?? "", "Microsoft.Compute/\(type)/\(word)"))
    }
    if let word = call.text(of: "disk_encryption_set") {
      let wanted = call.value(of: "encryption_type")
      if document.at("properties", "encryption", "type") != customerKey, let wanted, wanted != customerKey {
        throw CommandError(
          .refused, "usage error: Please set --encryption-type to EncryptionAtRestWithCustomerKey")
      }
      document.set(id(word, "diskEncryptionSets"), at: setPath)
    }
    if let word = call.text(of: "disk_access") {
      document.set(id(word, "diskAccesses"), at: ["properties", "diskAccessId"])
    }
  }

  /// Without a key of the customer's own, a disk has no encryption set.
  static let linkOfDisk: GeneratedChanges.Change = { (document, setting, client) throws(CommandError) in
    try link(&document, setting, &client)
    guard let wanted = setting.call.value(of: "encryption_type"), wanted != customerKey else { return }
    document.remove(at: setPath)
  }
}
