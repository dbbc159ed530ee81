import ARM
package import Grammar
import JSON
import Shapes

extension VMEncryptionGroup {
  /// `az vm encryption disable`: has the disks of a machine decrypted.
  package static func disable() -> Command<Client> {
    var command = Command<Client>(.classic, "vm encryption disable", "Have the disks of a machine decrypted.")
    let machine = command.machine()
    let volumes = command.argument(
      "--volume-type", "Which disks; of Linux only data disks can be decrypted.", of: EncryptedVolumes.self)
    let forces = command.flag("--force", "Try to decrypt the system disk of a Linux machine, too.")
    command.example("Decrypt the disks.", "az vm encryption disable -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let document = try client.machine(target)
      let encryption = DiskEncryption(isLinux: document.runsLinux)
      let state = try encryption.state(of: document)
      guard state != .none else {
        client.warn("Azure Disk Encryption is not enabled")
        return .nothing
      }
      var volumes = call.optional(volumes)
      if let wanted = volumes, encryption.isLinux, wanted != .data, !call.isSet(forces) {
        throw CommandError(
          .refused, "Only Data disks can have encryption disabled in a Linux VM. Use '--force' to ignore the warning")
      }
      volumes = volumes ?? (encryption.isLinux ? .data : .all)
      let settings: JSONValue = [
        "VolumeType": .string(volumes?.rawValue ?? ""), "EncryptionOperation": "DisableEncryption",
        "SequenceVersion": .string(UniqueText.guid(from: document)),
      ]
      let result = try client.putExtension(
        encryption.name, on: target, location: document["location"],
        [
          "autoUpgradeMinorVersion": true, "publisher": .string(encryption.publisher), "settings": settings,
          // The client sends the old version where the type belongs.
          "type": .string(state == .new ? encryption.name : encryption.oldVersion),
        ])
      guard result.at("properties", "provisioningState") == "Succeeded" else {
        throw CommandError(.refused, "Extension updating didn't succeed")
      }
      if state == .old {
        _ = try client.updateGenerated(client.path(of: target), apiVersion: "2026-04-01", shape: .named("vm update")) {
          $0.set(["enabled": false], at: ["properties", "storageProfile", "osDisk", "encryptionSettings"])
        }
      }
      return .nothing
    }
    return command
  }
}
