import ARM
import Grammar

extension KeyVaultGroup {
  /// `az keyvault delete`.
  static func delete() -> Command<Client> {
    .classic("keyvault delete", in: table, reads: "resource_group_name vault_name hsm_name") {
      (call, _, client) throws(CommandError) in
      // A vault goes at once: the client waits for modules only, and `--no-wait` is about them.
      let path = try path(call, &client)
      _ = try client.send(Request(.delete, path, apiVersion: version))
      return .nothing
    }
  }
}
