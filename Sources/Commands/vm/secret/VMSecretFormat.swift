import ARM
package import Grammar
import JSON

extension VMSecretGroup {
  /// `az vm secret format`: addresses of secrets in the form that `vm create --secrets` takes.
  package static func format() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm secret format", "Bring addresses of secrets into the form that `vm create --secrets` takes.")
    let secrets = command.argument(
      "--secrets -s", "Addresses of secrets, with spaces or line ends between.", of: [String].self, required: true)
    let store = command.argument(
      "--certificate-store", "The store to put certificates in, on Windows.", of: String.self)
    let vault = command.argument(
      "--keyvault", "The vault, by id, or by name with --resource-group; looked for when left out.", of: String.self,
      completer: "Microsoft.KeyVault/vaults")
    let group = command.resourceGroupWithoutID(required: false)
    command.example(
      "Format a secret.", "az vm secret format -s https://myvault.vault.azure.net/secrets/web/0123456789abcdef")
    command.run { (call, client) throws(CommandError) in
      var vault = call.optional(vault).flatMap { $0.isEmpty ? nil : $0 }
      let isID = vault.map { Client.parsedID($0) != nil } ?? false
      let usage = CommandError(.refused, "usage error: [--keyvault NAME --resource-group NAME | --keyvault ID]")
      if let group = call.optional(group), !group.isEmpty {
        guard let name = vault, !isID else { throw usage }
        vault = client.vaultID(name, group: group)
      } else if vault != nil, !isID {
        throw usage
      }
      let format = call.globals.output
      if format != "json", format != "jsonc" {
        client.warn("This command does not support the \(format) output format. Showing JSON format instead.")
      }
      var groups: [(name: String, id: String, certificates: [JSONValue])] = []
      let lines = try call.required(secrets).flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
      for line in lines {
        let name = try VaultAddress.vaultName(of: line)
        var entry: JSONValue = ["certificateUrl": .string(line)]
        if let store = call.optional(store), !store.isEmpty { entry["certificateStore"] = .string(store) }
        if let position = groups.firstIndex(where: { $0.name == name }) {
          groups[position].certificates.append(entry)
        } else {
          let id: String
          if let vault { id = vault } else { id = try client.findVault(name) }
          groups.append((name, id, [entry]))
        }
      }
      var answer = Answer.value(
        .array(groups.map { ["sourceVault": ["id": .string($0.id)], "vaultCertificates": .array($0.certificates)] }))
      answer.isAlwaysJSON = true
      return answer
    }
    return command
  }
}

/// The address of something in a vault: `https://VAULT.vault.azure.net/secrets/NAME/VERSION`.
private enum VaultAddress {
  /// The name of the vault.
  ///
  /// - Throws: that it is no such address, in the words of the client.
  static func vaultName(of text: String) throws(CommandError) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let steps = parts.dropFirst(3).filter { !$0.isEmpty }
    guard parts.count > 3, parts[0].hasSuffix(":"), parts[0].count > 1, parts[1].isEmpty, !parts[2].isEmpty,
      (2...3).contains(steps.count)
    else { throw .unexpected("'\(text)' is not a valid ID") }
    guard let end = parts[2].dropFirst().firstIndex(of: ".") else {
      throw .unexpected("'NoneType' object has no attribute 'group'")
    }
    return String(parts[2][..<end])
  }
}

extension Client {
  /// The id of a vault of the subscription.
  fileprivate mutating func findVault(_ name: String) throws(CommandError) -> String {
    let all = try pages(
      .generated(
        .get, "\(subscriptionPath)/resources", apiVersion: "2015-11-01",
        parameters: [.init("$filter", "resourceType eq 'Microsoft.KeyVault/vaults'")]))
    let found = all.compactMap { $0["id"].string.flatMap { ResourceID($0) } }.first { $0.name.equalsIgnoringCase(name) }
    guard let group = found?.group else {
      throw CommandError(.refused, "unable to find vault '\(name)' in current subscription.")
    }
    return try vault(name, group: group)["id"].string ?? ""
  }
}
