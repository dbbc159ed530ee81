import Grammar
import JSON

extension KeyVaultGroup {
  /// `az keyvault set-policy`.
  static func setPolicy() -> Command<Client> {
    .classic(
      "keyvault set-policy", in: table,
      reads:
        "resource_group_name vault_name object_id application_id spn upn key_permissions secret_permissions certificate_permissions storage_permissions"
    ) { (call, keys, client) throws(CommandError) in
      let path = try path(call, &client)
      try checkPrincipal(call)
      let kinds = ["key", "secret", "certificate", "storage"]
      guard kinds.contains(where: { call.value(of: "\($0)_permissions") != nil }) else {
        throw CommandError(
          .usage,
          "specify at least one: --key-permissions, --secret-permissions, --certificate-permissions --storage-permissions"
        )
      }
      let principal = try principal(call, &client)
      var body = held(try client.get(path, apiVersion: version))
      try refuseRoles(body, "set")
      var policies = body.at("properties", "accessPolicies").array ?? []
      let place = policies.firstIndex { matches($0, principal, call, body) }
      var policy: JSONValue =
        place.map { policies[$0] } ?? [
          "tenantId": body.at("properties", "tenantId"), "objectId": .string(principal), "permissions": [:],
        ]
      if place == nil, let id = call.value(of: "application_id") { policy["applicationId"] = id }
      for kind in kinds {
        guard let words = call.words(of: "\(kind)_permissions") else { continue }
        let distinct = distinct(words)
        policy.set(
          .array(distinct.map(JSONValue.string)), at: ["permissions", kind == "storage" ? kind : "\(kind)s"])
      }
      if let place { policies[place] = policy } else { policies.append(policy) }
      body.set(.array(policies), at: ["properties", "accessPolicies"])
      return try put(body, path, waits: keys.noWait.map { !call.isSet($0) } ?? true, &client)
    }
  }

  /// Each word once.
  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
