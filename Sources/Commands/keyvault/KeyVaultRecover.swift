import ARM
import Grammar
import JSON

extension KeyVaultGroup {
  /// `az keyvault recover`.
  static func recover() -> Command<Client> {
    .classic("keyvault recover", in: table, reads: "vault_name hsm_name location resource_group_name") {
      (call, keys, client) throws(CommandError) in
      let found = try findDeleted(call, &client)
      let group = found.at("properties", "vaultId").string.flatMap { Client.parsedID($0)?.group } ?? ""
      if let given = call.text(of: "resource_group_name"), !given.equalsIgnoringCase(group) {
        throw CommandError(
          .refused,
          "The specified resource group does not match that of the deleted vault or hsm \(call.text(of: "vault_name") ?? ""). The vault or hsm must be recovered to the original resource group \(group)."
        )
      }
      let tenant = client.profile.account(client.subscriptionID)?.tenantID ?? ""
      let body: JSONValue = [
        "location": found.at("properties", "location"),
        "properties": [
          "tenantId": .string(tenant), "sku": ["name": "standard", "family": "A"], "createMode": "recover",
        ],
      ]
      let path = client.path(group: group, "\(type)/\(call.text(of: "vault_name") ?? "")")
      return try put(body, path, waits: keys.noWait.map { !call.isSet($0) } ?? true, &client)
    }
  }
}
