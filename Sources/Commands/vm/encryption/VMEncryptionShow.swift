package import Grammar
import JSON
import Shapes

extension VMEncryptionGroup {
  /// `az vm encryption show`: how far the disks of a machine are encrypted.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vm encryption show", "Show how far the disks of a machine are encrypted.")
    let machine = command.machine()
    command.table(named: "transform_vm_encryption_show_table_output")
    command.example("Show how far disks are encrypted.", "az vm encryption show -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let document = try client.machine(machine.target(of: call), expand: "instanceView")
      let encryption = DiskEncryption(isLinux: document.runsLinux)
      switch try encryption.state(of: document) {
      case .none:
        client.warn("Azure Disk Encryption is not enabled")
        return .nothing
      case .old: throw CommandError.missingField("-n")
      case .new: break
      }
      var disks: [JSONValue] = []
      for disk in document.at("instanceView", "disks").array ?? [] {
        guard let settings = disk.object?["encryptionSettings"] else { throw .unexpected("'encryptionSettings'") }
        let statuses = (disk["statuses"].array ?? []).filter {
          $0["code"].string?.hasPrefix("EncryptionState") ?? false
        }
        disks.append(["name": disk["name"], "encryptionSettings": settings, "statuses": .array(statuses)])
      }
      let present = (document.at("instanceView", "extensions").array ?? []).first { one in
        (one["type"].string ?? "").lowercased().hasPrefix(encryption.publisher.lowercased())
          && (one["name"].string ?? "").equalsIgnoringCase(encryption.name)
      }
      return .value(
        addingResourceGroup([
          "status": present?["statuses"] ?? .null, "substatus": present?["substatuses"] ?? .null,
          "disks": .array(disks),
        ]))
    }
    return command
  }
}
