import ARM
import Grammar
import JSON
import Shapes

extension KeyVaultGroup {
  /// `az keyvault create`.
  static func create() -> Command<Client> {
    .classic(
      "keyvault create", in: table,
      reads:
        "resource_group_name vault_name hsm_name location sku tags administrators enabled_for_deployment enabled_for_disk_encryption enabled_for_template_deployment enable_rbac_authorization enable_purge_protection retention_days network_acls_ips network_acls_vnets bypass default_action no_self_perms public_network_access"
    ) { (call, keys, client) throws(CommandError) in
      let group = call.text(of: "resource_group_name") ?? ""
      if call.text(of: "vault_name") != nil, call.text(of: "hsm_name") != nil {
        throw CommandError(.refused, "--vault-name and --hsm-name are mutually exclusive.")
      }
      try refuseModule(call)
      guard let name = call.text(of: "vault_name") else {
        throw CommandError(.refused, "Please specify --vault-name or --hsm-name.")
      }
      let location = try client.defaultLocation(call.text(of: "location"), group: group)
      let path = client.path(group: group, "\(type)/\(name)")
      if client.answer(Request(.get, path, apiVersion: version)).isSuccess {
        throw CommandError(.refused, "The specified vault: \(name) already exists")
      }
      // Administrators are of modules; of a vault the client leaves them out.
      let body = try creation(call, location: location, group: group, &client)
      let waits = keys.noWait.map { !call.isSet($0) } ?? true
      let made = try client.operate(Request(.put, path, apiVersion: version, body: body), waits: waits)
      return waits ? .modelled(made, as: .named("keyvault create")) : .nothing
    }
  }

  /// What a new vault is made of.
  private static func creation(
    _ call: Call, location: String, group: String, _ client: inout Client
  ) throws(CommandError) -> JSONValue {
    let tenant = client.profile.account(client.subscriptionID)?.tenantID ?? ""
    var properties: JSONValue = [
      "tenantId": .string(tenant), "sku": ["name": call.value(of: "sku") ?? "standard", "family": "A"],
      "accessPolicies": [], "enableSoftDelete": true,
      "softDeleteRetentionInDays": .integer(try days(call) ?? 90),
    ]
    if call.value(of: "no_self_perms") != true, call.value(of: "enable_rbac_authorization") != true {
      let user = try client.directory(.get, "/me")
      let all: JSONValue = ["all"]
      properties["accessPolicies"] = [
        [
          "tenantId": .string(tenant), "objectId": user["id"],
          "permissions": ["keys": all, "secrets": all, "certificates": all, "storage": all],
        ]
      ]
    }
    for (option, member) in switches {
      if let value = call.value(of: option), !value.isNull { properties[member] = value }
    }
    var rules: JSONValue = [
      "bypass": call.value(of: "bypass") ?? "AzureServices",
      "defaultAction": call.value(of: "default_action") ?? "Allow",
    ]
    let (addresses, networks) = (call.words(of: "network_acls_ips"), call.words(of: "network_acls_vnets"))
    if addresses != nil || networks != nil {
      rules["ipRules"] = .array((addresses ?? []).map { ["value": .string($0)] })
      rules["virtualNetworkRules"] = .array(
        (networks ?? []).map { word in
          let names = word.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
          let isID = Client.parsedID(word) != nil || names.count != 2
          let id =
            isID
            ? word
            : ResourceID(
              subscription: client.subscriptionID, group: group, type: "Microsoft.Network/virtualNetworks/subnets",
              names: names
            ).text
          return ["id": .string(id)]
        })
    }
    properties["networkAcls"] = rules
    var body: JSONValue = ["location": .string(location), "properties": properties]
    if let tags = call.value(of: "tags") { body["tags"] = tags }
    return body
  }
}
