import Grammar
import JSON

extension KeyVaultGroup {
  /// `az keyvault delete-policy`.
  static func deletePolicy() -> Command<Client> {
    .classic(
      "keyvault delete-policy", in: table, reads: "resource_group_name vault_name object_id application_id spn upn"
    ) { (call, keys, client) throws(CommandError) in
      let path = try path(call, &client)
      try checkPrincipal(call)
      let principal = try principal(call, &client)
      var body = held(try client.get(path, apiVersion: version))
      try refuseRoles(body, "delete")
      let policies = body.at("properties", "accessPolicies").array ?? []
      let kept = policies.filter { !matches($0, principal, call, body) }
      guard kept.count < policies.count else { throw CommandError(.refused, "No matching policies found") }
      body.set(.array(kept), at: ["properties", "accessPolicies"])
      return try put(body, path, waits: keys.noWait.map { !call.isSet($0) } ?? true, &client)
    }
  }
}
