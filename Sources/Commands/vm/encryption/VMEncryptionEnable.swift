import ARM
package import Grammar
import JSON
import Shapes

extension VMEncryptionGroup {
  /// `az vm encryption enable`: has the disks of a machine encrypted from within.
  package static func enable() -> Command<Client> {
    var command = Command<Client>(.classic, "vm encryption enable", "Have the disks of a machine encrypted.")
    let machine = command.machine()
    let directory: StaticString = "Azure Active Directory"
    let vault = command.argument(
      "--disk-encryption-keyvault", EncryptionKeys.vaultHelp, of: String.self, required: true)
    let application = command.argument(
      "--aad-client-id", "The application of the directory that may write to the vault.", of: String.self,
      group: directory)
    let secret = command.argument(
      "--aad-client-secret", "The secret of the application.", of: String.self, group: directory)
    let thumbprint = command.argument(
      "--aad-client-cert-thumbprint", "The thumbprint of the certificate of the application.", of: String.self,
      group: directory)
    let keyVault = command.argument("--key-encryption-keyvault", EncryptionKeys.keyVaultHelp, of: String.self)
    let key = command.argument("--key-encryption-key", EncryptionKeys.keyHelp, of: String.self)
    let algorithm = command.argument(
      "--key-encryption-algorithm", EncryptionKeys.algorithmHelp, of: String.self, default: "RSA-OAEP")
    let volumes = command.argument(
      "--volume-type", "Which disks. It must be said where a Linux machine has data disks.", of: EncryptedVolumes.self)
    let formats = command.flag("--encrypt-format-all", "Format data disks rather than encrypt what is on them.")
    let forces = command.flag("--force", "Go on although the vault does not look right.")
    let identity = command.argument(
      "--encryption-identity", "The id of the machine's identity that opens the vault.", of: String.self)
    command.example(
      "Encrypt the disks.", "az vm encryption enable -g MyGroup -n MyMachine --disk-encryption-keyvault MyVault")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let keys = EncryptionKeys(vault: vault, keyVault: keyVault, key: key, algorithm: algorithm)
      let wish = try keys.wish(of: call, group: target.group, client)
      let enabling = MachineEncryption(
        target: target, forces: call.isSet(forces), formats: call.isSet(formats), volumes: call.optional(volumes),
        application: call.optional(application).flatMap { $0.isEmpty ? nil : $0 },
        secret: call.optional(secret), thumbprint: call.optional(thumbprint),
        identity: call.optional(identity).flatMap { $0.isEmpty ? nil : $0 })
      try enabling.carryOut(wish, &client)
      return .nothing
    }
    return command
  }
}

/// How the disks of a machine are to be encrypted.
private struct MachineEncryption {
  let target: MachineTarget
  let forces: Bool
  let formats: Bool
  let volumes: EncryptedVolumes?
  let application: String?
  let secret: String?
  let thumbprint: String?
  let identity: String?

  func carryOut(_ wish: EncryptionWish, _ client: inout Client) throws(CommandError) {
    var wish = wish
    let machine = try client.machine(target)
    let encryption = DiskEncryption(isLinux: machine.runsLinux)
    let isOld = try encryption.state(of: machine) == .old || application != nil
    if isOld, application == nil { throw CommandError(.refused, "Please provide --aad-client-id") }
    if isOld, (thumbprint ?? "").isEmpty, (secret ?? "").isEmpty {
      throw CommandError(.refused, "Please provide either --aad-client-cert-thumbprint or --aad-client-secret")
    }
    let volumes = try volumes(of: machine, encryption)
    if let identity { try open(with: identity, machine, &client) }
    let ownIdentity = machine.at("securityProfile", "encryptionIdentity", "userAssignedIdentityResourceId").string
    try client.check(
      &wish, for: machine, kind: "VM", hasIdentity: !(ownIdentity ?? "").isEmpty, forces: forces)
    var settings: JSONObject = [
      "KeyVaultURL": .string(DiskEncryption.address(of: wish.vault)), "VolumeType": .string(volumes.rawValue),
      "EncryptionOperation": formats ? "EnableEncryptionFormatAll" : "EnableEncryption",
      "KeyEncryptionKeyURL": wish.key.map(JSONValue.string) ?? .null,
      "KeyEncryptionAlgorithm": .string(wish.algorithm),
      "SequenceVersion": .string(UniqueText.guid(from: machine)),
    ]
    var properties: JSONObject = ["autoUpgradeMinorVersion": true]
    if isOld {
      settings["AADClientID"] = application.map(JSONValue.string) ?? .null
      settings["AADClientCertThumbprint"] = thumbprint.map(JSONValue.string) ?? .null
      let text = encryption.isLinux ? secret : secret ?? ""
      properties["protectedSettings"] = ["AADClientSecret": text.map(JSONValue.string) ?? .null]
    } else {
      settings["KeyVaultResourceId"] = .string(wish.vault)
      settings["KekVaultResourceId"] = .string(wish.key == nil ? "" : wish.keyVault ?? "")
    }
    properties["publisher"] = .string(encryption.publisher)
    properties["settings"] = .object(settings)
    properties["type"] = .string(encryption.name)
    properties["typeHandlerVersion"] = .string(isOld ? encryption.oldVersion : encryption.version)
    let result = try client.putExtension(encryption.name, on: target, location: machine["location"], properties)
    guard result.at("properties", "provisioningState") == "Succeeded" else {
      throw CommandError(.refused, "Extension needed for disk encryption was not provisioned correctly")
    }
    if isOld { try keepSecret(from: result, machine, &client) }
    if encryption.isLinux, volumes != .data {
      client.warn(
        "The encryption request was accepted. Please use 'show' command to monitor the progress. "
          + (isOld
            ? "If you see 'VMRestartPending', please restart the VM, and the encryption will finish shortly" : ""))
    }
  }

  /// The disks that are meant: of Windows all, of Linux the system's where there is no other.
  private func volumes(
    of machine: JSONValue, _ encryption: DiskEncryption
  ) throws(CommandError) -> EncryptedVolumes {
    if let volumes { return volumes }
    guard encryption.isLinux else { return .all }
    guard machine.at("storageProfile", "dataDisks").array?.isEmpty ?? true else {
      throw CommandError(.refused, "VM has data disks, please supply --volume-type")
    }
    return .system
  }

  /// Has an identity of the machine open the vault.
  private func open(with identity: String, _ machine: JSONValue, _ client: inout Client) throws(CommandError) {
    try client.checkEncryptionIdentity(identity, of: machine)
    let place = ["securityProfile", "encryptionIdentity", "userAssignedIdentityResourceId"]
    let present = place.reduce(machine) { $0[$1] }.string ?? ""
    guard !present.equalsIgnoringCase(identity) else { return }
    var body: JSONValue = [:]
    body.set(.string(identity), at: ["properties"] + place)
    let result = try client.operate(
      .generated(.patch, client.path(of: target), apiVersion: "2024-11-01", body: body), waits: true)
    guard result.at("properties", "provisioningState") == "Succeeded" else {
      throw CommandError(.refused, "Failed to update encryption Identity to the VM")
    }
  }

  /// What follows with an application of the directory: the client means to keep the secret's address, and breaks down
  /// before it does.
  private func keepSecret(
    from result: JSONValue, _ machine: JSONValue, _ client: inout Client
  ) throws(CommandError) {
    let message = result.at("properties", "instanceView", "statuses")[0]["message"].string ?? ""
    guard !message.isEmpty else {
      throw CommandError(.refused, "Could not find url pointing to the secret for disk encryption")
    }
    _ = try client.machine(target)
    if machine.at("storageProfile", "osDisk", "encryptionSettings", "enabled") == true {
      client.warn("Deallocating the VM before updating encryption settings...")
      try client.ask(target, to: "/deallocate", apiVersion: "2025-11-01", waits: true)
    }
    throw CommandError.missingField("--resource-group")
  }
}
