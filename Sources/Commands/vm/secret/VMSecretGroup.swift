package import Grammar
import JSON
import Shapes

/// `az vm secret`.
package enum VMSecretGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm secret", "Manage the certificates that a machine gets from vaults.",
      verbs: [
        ("add", { add() }),
        ("format", { format() }),
        ("list", { list() }),
        ("remove", { remove() }),
      ])
  }

  /// `az vm secret add`: a machine gets a certificate from a vault.
  package static func add() -> Command<Client> {
    var command = Command<Client>(.classic, "vm secret add", "Give a machine a certificate from a vault.")
    let machine = command.machine()
    let vault = command.argument(
      "--keyvault", "The vault, by name or id.", of: String.self, required: true,
      completer: "Microsoft.KeyVault/vaults")
    let certificate = command.argument(
      "--certificate", "The name of the certificate, or the address of its secret.", of: String.self, required: true)
    let store = command.argument(
      "--certificate-store", "The store to put it in, on Windows: My when left out.", of: String.self)
    command.example(
      "Add a certificate.", "az vm secret add -g MyGroup -n MyMachine --keyvault MyVault --certificate web")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let vault = client.vaultID(try call.required(vault), group: target.group)
      var document = try client.machineToUpdate(target)
      var address = try call.required(certificate)
      if !address.contains("://") {
        let name = vault.split(separator: "/").last.map(String.init) ?? ""
        address = try client.vaultContent(name, "/certificates/\(address)/", apiVersion: "7.4")["sid"].string ?? ""
      }
      var entry: JSONValue = ["certificateUrl": .string(address)]
      let store = call.optional(store).flatMap { $0.isEmpty ? nil : $0 }
      if !document.runsLinux {
        entry["certificateStore"] = .string(store ?? "My")
      } else if store != nil {
        throw CommandError(.refused, "Usage error: --certificate-store is only applicable on Windows VM")
      }
      var groups = document.at("osProfile", "secrets").array ?? []
      let position = groups.firstIndex { ($0.at("sourceVault", "id").string ?? "").equalsIgnoringCase(vault) }
      if let position {
        groups[position]["vaultCertificates"] = .array((groups[position]["vaultCertificates"].array ?? []) + [entry])
      } else {
        groups.append(["sourceVault": ["id": .string(vault)], "vaultCertificates": [entry]])
      }
      return try client.putSecrets(groups, in: &document)
    }
    return command
  }

  /// `az vm secret list`: the certificates of a machine.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "vm secret list", "List the certificates that a machine gets from vaults.")
    let group = command.resourceGroupWithoutID(required: true)
    let machine = command.machineName("--name -n", configuredDefault: "vm", takesID: false)
    command.example("List certificates.", "az vm secret list -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let document = try client.machine(MachineKeys(group: group, name: machine).target(of: call))
      return .listed(document.at("osProfile", "secrets").array ?? [])
    }
    return command
  }

  /// `az vm secret remove`: a machine no longer gets certificates.
  package static func remove() -> Command<Client> {
    var command = Command<Client>(.classic, "vm secret remove", "Take certificates of a vault from a machine.")
    let machine = command.machine()
    let vault = command.argument(
      "--keyvault", "The vault, by name or id.", of: String.self, required: true,
      completer: "Microsoft.KeyVault/vaults")
    let certificate = command.argument(
      "--certificate", "The certificate, by name or a part of its address; all of the vault when left out.",
      of: String.self)
    command.example(
      "Take all certificates of a vault away.", "az vm secret remove -g MyGroup -n MyMachine --keyvault MyVault")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let vault = client.vaultID(try call.required(vault), group: target.group)
      var document = try client.machineToUpdate(target)
      guard document.object?["osProfile"] != nil else { throw .unexpected("'osProfile'") }
      var pattern = call.optional(certificate).flatMap { $0.isEmpty ? nil : $0.lowercased() }
      if let name = pattern, !name.contains("://") { pattern = "/\(name)/" }
      var kept: [JSONValue] = []
      for group in document.at("osProfile", "secrets").array ?? [] {
        guard (group.at("sourceVault", "id").string ?? "").equalsIgnoringCase(vault) else {
          kept.append(group)
          continue
        }
        guard let pattern else { continue }
        var group = group
        group["vaultCertificates"] = .array(
          (group["vaultCertificates"].array ?? []).filter {
            !($0["certificateUrl"].string ?? "").lowercased().contains(pattern)
          })
        kept.append(group)
      }
      if pattern != nil { kept.removeAll { ($0["vaultCertificates"].array ?? []).isEmpty } }
      return try client.putSecrets(kept, in: &document)
    }
    return command
  }
}

extension Client {
  /// Puts a machine with other certificates.
  fileprivate mutating func putSecrets(
    _ groups: [JSONValue], in document: inout JSONValue
  ) throws(CommandError) -> Answer {
    document.set(.array(groups), at: ["osProfile", "secrets"])
    let result = DocumentShape.named("vm create").printed(try setMachine(document))
    return .listed(result.at("osProfile", "secrets").array ?? [])
  }
}
