import ARM
import Grammar
import JSON

extension KeyVaultGroup {
  /// `az keyvault purge`.
  static func purge() -> Command<Client> {
    .classic("keyvault purge", in: table, reads: "vault_name hsm_name location") {
      (call, keys, client) throws(CommandError) in
      let found = try findDeleted(call, &client)
      let path = deletedPath(
        call.text(of: "vault_name") ?? "", found.at("properties", "location").string ?? "", client)
      let waits = keys.noWait.map { !call.isSet($0) } ?? true
      _ = try client.operate(Request(.post, "\(path)/purge", apiVersion: version), waits: waits)
      return .nothing
    }
  }
}
