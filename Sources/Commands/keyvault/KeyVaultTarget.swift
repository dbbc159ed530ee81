import ARM
import Grammar
import JSON

/// Which vault a command is about.
extension KeyVaultGroup {
  /// Refuses what is about a managed hardware module.
  static func refuseModule(_ call: Call) throws(CommandError) {
    guard call.text(of: "hsm_name") != nil else { return }
    throw CommandError(.refused, "'--hsm-name' of 'az \(call.declaration.words.text)' is not emulated")
  }

  /// The path of the vault that the options name, which is looked for when its group is not given.
  static func path(_ call: Call, _ client: inout Client) throws(CommandError) -> String {
    let name = call.text(of: "vault_name") ?? call.text(of: "name")
    if name != nil, call.text(of: "hsm_name") != nil {
      throw CommandError(.refused, "--name/-n and --hsm-name are mutually exclusive.")
    }
    try refuseModule(call)
    if name != nil, call.declaration.words.text == "keyvault delete" { client.warn(softDeletion) }
    if let group = call.text(of: "resource_group_name"), !group.isEmpty {
      return client.path(group: group, "\(type)/\(name ?? "None")")
    }
    guard let name else { throw CommandError(.refused, "The HSM 'None' not found within subscription.") }
    let filter = "resourceType eq '\(type)' and name eq '\(name)'"
    let found = try client.pages(
      Request(
        .get, "\(client.subscriptionPath)/resources", apiVersion: nil,
        parameters: [.init("$filter", filter), .init("api-version", "2015-11-01")]))
    let id = found.first { $0["name"].string?.equalsIgnoringCase(name) ?? false }?["id"].string
    guard let group = id.flatMap({ Client.parsedID($0)?.group }) else {
      throw CommandError(.refused, "The Vault '\(name)' not found within subscription.")
    }
    return client.path(group: group, "\(type)/\(name)")
  }
}
