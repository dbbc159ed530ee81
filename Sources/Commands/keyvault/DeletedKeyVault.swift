import ARM
import Grammar
import JSON

/// Which deleted vault a command is about.
extension KeyVaultGroup {
  /// The vaults or modules that were deleted.
  static func deleted(_ kind: String, _ client: inout Client) throws(CommandError) -> [JSONValue] {
    try client.pages(
      Request(.get, "\(client.subscriptionPath)/providers/Microsoft.KeyVault/\(kind)", apiVersion: version))
  }

  /// The deleted vault that the options name.
  static func findDeleted(_ call: Call, _ client: inout Client) throws(CommandError) -> JSONValue {
    if call.text(of: "vault_name") != nil, call.text(of: "hsm_name") != nil {
      throw CommandError(.refused, "--vault-name and --hsm-name are mutually exclusive.")
    }
    try refuseModule(call)
    guard let name = call.text(of: "vault_name") else {
      throw CommandError(.refused, "Please specify --vault-name or --hsm-name.")
    }
    if let location = call.text(of: "location") {
      return try client.get(
        deletedPath(name, try client.location(location) as String, client), apiVersion: version)
    }
    let found = try deleted("deletedVaults", &client).first {
      $0["name"].string?.equalsIgnoringCase(name) ?? false
    }
    guard let found else {
      throw CommandError(.refused, "No deleted Vault or HSM was found with name \(name)")
    }
    return found
  }

  /// The path of a deleted vault.
  static func deletedPath(_ name: String, _ location: String, _ client: Client) -> String {
    "\(client.subscriptionPath)/providers/Microsoft.KeyVault/locations/\(location)/deletedVaults/\(name)"
  }
}
