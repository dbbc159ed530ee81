import Grammar
import Shapes

extension KeyVaultGroup {
  /// `az keyvault show`.
  static func show() -> Command<Client> {
    .classic("keyvault show", in: table, reads: "resource_group_name vault_name hsm_name") {
      (call, _, client) throws(CommandError) in
      .modelled(try client.get(path(call, &client), apiVersion: version), as: .named("keyvault show"))
    }
  }
}
