import ARM
package import Grammar
import JSON
import Shapes

extension VMSSEncryptionGroup {
  /// `az vmss encryption enable`: has the disks of instances encrypted from within.
  package static func enable() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss encryption enable", "Have the disks of instances encrypted.")
    let scaleSet = command.scaleSet()
    let vault = command.argument(
      "--disk-encryption-keyvault", EncryptionKeys.vaultHelp, of: String.self, required: true)
    let keyVault = command.argument("--key-encryption-keyvault", EncryptionKeys.keyVaultHelp, of: String.self)
    let key = command.argument("--key-encryption-key", EncryptionKeys.keyHelp, of: String.self)
    let algorithm = command.argument(
      "--key-encryption-algorithm", EncryptionKeys.algorithmHelp, of: String.self, default: "RSA-OAEP")
    let volumes = command.argument(
      "--volume-type", "Which disks; of Linux only data disks can be encrypted.", of: EncryptedVolumes.self)
    let identity = command.argument(
      "--encryption-identity", "The id of the set's identity that opens the vault.", of: String.self)
    let forces = command.flag("--force", "Go on although something does not look right.")
    command.example(
      "Encrypt the disks.", "az vmss encryption enable -g MyGroup -n MyScaleSet --disk-encryption-keyvault MyVault")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let keys = EncryptionKeys(vault: vault, keyVault: keyVault, key: key, algorithm: algorithm)
      var wish = try keys.wish(of: call, group: target.group, client)
      let forces = call.isSet(forces)
      try client.changeEncryption(of: target, enables: true) { (client, document) throws(CommandError) in
        let profile = document.at("properties", "virtualMachineProfile")
        let encryption = DiskEncryption(isLinux: profile.runsLinux)
        let volumes = try client.encryptedVolumes(call.optional(volumes), encryption, forces: forces)
        if let identity = call.optional(identity), !identity.isEmpty {
          try client.openVault(with: identity, document, target)
        }
        let own = profile.at("securityProfile", "encryptionIdentity", "userAssignedIdentityResourceId").string
        try client.check(&wish, for: document, kind: "VMSS", hasIdentity: !(own ?? "").isEmpty, forces: forces)
        let settings: JSONValue = [
          "KeyVaultURL": .string(DiskEncryption.address(of: wish.vault)),
          "KeyEncryptionKeyURL": .string(wish.key ?? ""), "KeyVaultResourceId": .string(wish.vault),
          "KekVaultResourceId": .string(wish.key == nil ? "" : wish.keyVault ?? ""),
          "KeyEncryptionAlgorithm": .string(wish.key == nil ? "" : wish.algorithm),
          "VolumeType": .string(volumes.rawValue), "EncryptionOperation": "EnableEncryption",
        ]
        let place = ["properties", "virtualMachineProfile", "extensionProfile", "extensions"]
        let others = (place.reduce(document) { $0[$1] }.array ?? []).filter { one in
          one.at("properties", "type") != .string(encryption.name) || one["name"] != .string(encryption.name)
        }
        document.set(.array([encryption.member(settings, of: document)] + others), at: place)
      }
      return .nothing
    }
    return command
  }

  /// `az vmss encryption disable`: has the disks of instances decrypted.
  package static func disable() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss encryption disable", "Have the disks of instances decrypted.")
    let scaleSet = command.scaleSet()
    let volumes = command.argument(
      "--volume-type", "Which disks; of Linux only data disks can be decrypted.", of: EncryptedVolumes.self)
    let forces = command.flag("--force", "Go on although something does not look right.")
    command.example("Decrypt the disks.", "az vmss encryption disable -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      try client.changeEncryption(of: target, enables: false) { (client, document) throws(CommandError) in
        let encryption = DiskEncryption(isLinux: document.at("properties", "virtualMachineProfile").runsLinux)
        let volumes = try client.encryptedVolumes(call.optional(volumes), encryption, forces: call.isSet(forces))
        let place = ["properties", "virtualMachineProfile", "extensionProfile", "extensions"]
        var extensions = place.reduce(document) { $0[$1] }.array ?? []
        let position = extensions.firstIndex { one in
          (one["name"].string ?? "").equalsIgnoringCase(encryption.name)
            && (one.at("properties", "publisher").string ?? "").equalsIgnoringCase(encryption.publisher)
        }
        guard let position else {
          throw CommandError(.refused, "VM scale set '\(target.name)' was not encrypted")
        }
        extensions[position] = encryption.member(
          ["VolumeType": .string(volumes.rawValue), "EncryptionOperation": "DisableEncryption"], of: document)
        document.set(.array(extensions), at: place)
      }
      return .nothing
    }
    return command
  }
}

extension DiskEncryption {
  /// The extension as a scale set's profile has it.
  fileprivate func member(_ settings: JSONValue, of document: JSONValue) -> JSONValue {
    [
      "name": .string(name),
      "properties": [
        "publisher": .string(publisher), "typeHandlerVersion": .string(version), "type": .string(name),
        "settings": settings, "autoUpgradeMinorVersion": true,
        "forceUpdateTag": .string(UniqueText.guid(from: document)),
      ],
    ]
  }
}

extension Client {
  /// Gets a scale set, has its extensions changed, puts it back, and says what comes next.
  fileprivate mutating func changeEncryption(
    of target: ScaleSetTarget, enables: Bool,
    _ change: (inout Client, inout JSONValue) throws(CommandError) -> Void
  ) throws(CommandError) {
    let result = try changeGenerated(path(of: target), apiVersion: "2026-04-01", shape: .named("vmss update")) {
      (client, document) throws(CommandError) in
      try change(&client, &document)
      // A body with the image would need the right to use the image.
      document.remove(at: ["properties", "virtualMachineProfile", "storageProfile", "imageReference"])
    }
    var text = ""
    if result.at("properties", "upgradePolicy", "mode") == "Manual" {
      text =
        "With manual upgrade mode, you will need to run 'az vmss update-instances -g \(target.group) -n \(target.name) "
        + "--instance-ids \"*\"' to propagate the change.\n"
    }
    warn(
      text
        + "Note, \(enables ? "enabling" : "disabling") encryption will take a while to finish. Please query the status "
        + "using 'az vmss encryption show -g \(target.group) -n \(target.name)'. For Linux VM, you will lose the access "
        + "during the period")
  }

  /// The disks that are meant; of Linux only data disks can be.
  fileprivate mutating func encryptedVolumes(
    _ given: EncryptedVolumes?, _ encryption: DiskEncryption, forces: Bool
  ) throws(CommandError) -> EncryptedVolumes {
    guard encryption.isLinux else { return given ?? .all }
    let volumes = given ?? .data
    if volumes != .data {
      let text = "OS disk encyrption is not yet supported for Linux VM scale sets"
      guard forces else { throw CommandError(.refused, text) }
      warn(text)
    }
    return volumes
  }

  /// Has an identity of the set open the vault; the client breaks down over the answer.
  fileprivate mutating func openVault(
    with identity: String, _ document: JSONValue, _ target: ScaleSetTarget
  ) throws(CommandError) {
    try checkEncryptionIdentity(identity, of: document)
    let place = [
      "properties", "virtualMachineProfile", "securityProfile", "encryptionIdentity", "userAssignedIdentityResourceId",
    ]
    guard !(place.reduce(document) { $0[$1] }.string ?? "").equalsIgnoringCase(identity) else { return }
    var body: JSONValue = [:]
    body.set(.string(identity), at: place)
    _ = try operate(.generated(.patch, path(of: target), apiVersion: "2024-11-01", body: body), waits: true)
    throw .unexpected("'dict' object has no attribute 'provisioning_state'")
  }
}
