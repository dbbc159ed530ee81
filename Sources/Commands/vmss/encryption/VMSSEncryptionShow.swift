import ARM
package import Grammar
import JSON

extension VMSSEncryptionGroup {
  /// `az vmss encryption show`: how far the disks of instances are encrypted.
  package static func show() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vmss encryption show", "Show how far the disks of instances are encrypted.")
    let scaleSet = command.scaleSet()
    command.example("Show how far disks are encrypted.", "az vmss encryption show -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let instances = try client.instances(
        of: scaleSet.target(of: call),
        parameters: [.init("$expand", "instanceView"), .init("$select", "instanceView")], window: .everything)
      var shown: [JSONValue] = []
      for instance in instances {
        guard let disks = instance["instanceView"]["disks"].array else { throw CommandError.unexpected("'disks'") }
        shown.append(["disks": .array(disks.map(encryption)), "id": instance["id"]])
      }
      return .value(.array(shown))
    }
    return command
  }
}

extension VMSSEncryptionGroup {
  /// What is said of the encryption of one disk.
  private static func encryption(of disk: JSONValue) -> JSONValue {
    let statuses = (disk["statuses"].array ?? []).filter { $0["code"].string?.hasPrefix("EncryptionState") ?? false }
    let settings = disk["encryptionSettings"]
    return [
      "encryptionSettings": settings.isNull ? [] : settings, "name": disk["name"], "statuses": .array(statuses),
    ]
  }
}
