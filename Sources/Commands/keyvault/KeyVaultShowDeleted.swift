import Grammar
import JSON
import Shapes

extension KeyVaultGroup {
  /// `az keyvault show-deleted`.
  static func showDeleted() -> Command<Client> {
    .classic("keyvault show-deleted", in: table, reads: "vault_name hsm_name location") {
      (call, _, client) throws(CommandError) in
      let found = try findDeleted(call, &client)
      let path = deletedPath(
        call.text(of: "vault_name") ?? "", found.at("properties", "location").string ?? "", client)
      return .modelled(try client.get(path, apiVersion: version), as: .named("keyvault show-deleted"))
    }
  }
}
