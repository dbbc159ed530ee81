import Grammar
import Shapes

extension KeyVaultGroup {
  /// `az keyvault wait`.
  static func wait() -> Command<Client> {
    .classic("keyvault wait", in: table, reads: "resource_group_name vault_name") {
      (call, keys, client) throws(CommandError) in
      guard let conditions = keys.conditions else { return .nothing }
      let path = try path(call, &client)
      return try client.wait(conditions, of: call) { (client: inout Client) throws(CommandError) in
        DocumentShape.named("keyvault wait").shown(try client.get(path, apiVersion: version))
      }
    }
  }
}
