import ARM
package import Grammar
import JSON
import Shapes

/// `az keyvault`. Managed hardware modules, certificates, and using keys are not emulated.
package enum KeyVaultGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "keyvault", "Manage vaults, and the secrets and keys in them.",
      verbs: [
        ("check-name", { checkName() }), ("create", { create() }), ("delete", { delete() }),
        ("delete-policy", { deletePolicy() }), ("list", { list() }), ("list-deleted", { listDeleted() }),
        ("purge", { purge() }), ("recover", { recover() }), ("set-policy", { setPolicy() }), ("show", { show() }),
        ("show-deleted", { showDeleted() }), ("update", { update() }), ("wait", { wait() }),
      ],
      subgroups: [("key", { VaultKeyGroup.group() }), ("secret", { VaultSecretGroup.group() })])
  }

  private static let table = ClassicTable.keyVault
  static let version = "2026-02-01"
  static let type = "Microsoft.KeyVault/vaults"
  static let softDeletion =
    "Warning! If you have soft-delete protection enabled on this key vault, you will not be able to reuse this key vault name until the key vault has been purged from the soft deleted state. Please see the following documentation for additional guidance.\nhttps://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"

  /// Refuses what is about a managed hardware module.
  private static func refuseModule(_ call: Call) throws(CommandError) {
    guard call.text(of: "hsm_name") != nil else { return }
    throw CommandError(.refused, "'--hsm-name' of 'az \(call.declaration.words.text)' is not emulated")
  }

  /// The path of the vault that the options name, which is looked for when its group is not given.
  private static func path(_ call: Call, _ client: inout Client) throws(CommandError) -> String {
    let name = call.text(of: "vault_name") ?? call.text(of: "name")
    if name != nil, call.text(of: "hsm_name") != nil {
      throw CommandError(.refused, "--name/-n and --hsm-name are mutually exclusive.")
    }
    try refuseModule(call)
    if name != nil, call.declaration.words.text == "keyvault delete" { client.warn(softDeletion) }
    if let group = call.text(of: "resource_group_name"), !group.isEmpty {
      return client.path(group: group, "\(type)/\(name ?? "None")")
    }
    guard let name else { throw CommandError(.refused, "The HSM 'None' not found within subscription.") }
    let filter = "resourceType eq '\(type)' and name eq '\(name)'"
    let found = try client.pages(
      Request(
        .get, "\(client.subscriptionPath)/resources", apiVersion: nil,
        parameters: [.init("$filter", filter), .init("api-version", "2015-11-01")]))
    let id = found.first { $0["name"].string?.equalsIgnoringCase(name) ?? false }?["id"].string
    guard let group = id.flatMap({ Client.parsedID($0)?.group }) else {
      throw CommandError(.refused, "The Vault '\(name)' not found within subscription.")
    }
    return client.path(group: group, "\(type)/\(name)")
  }

  private static func show() -> Command<Client> {
    .classic("keyvault show", in: table, reads: "resource_group_name vault_name hsm_name") {
      (call, _, client) throws(CommandError) in
      .modelled(try client.get(path(call, &client), apiVersion: version), as: .named("keyvault show"))
    }
  }

  private static func wait() -> Command<Client> {
    .classic("keyvault wait", in: table, reads: "resource_group_name vault_name") {
      (call, keys, client) throws(CommandError) in
      guard let conditions = keys.conditions else { return .nothing }
      let path = try path(call, &client)
      return try client.wait(conditions, of: call) { (client: inout Client) throws(CommandError) in
        DocumentShape.named("keyvault wait").shown(try client.get(path, apiVersion: version))
      }
    }
  }

  private static func list() -> Command<Client> {
    .classic("keyvault list", in: table, reads: "resource_group_name resource_type") {
      (call, _, client) throws(CommandError) in
      let kind = call.text(of: "resource_type")
      var shown: [JSONValue] = []
      let group = call.text(of: "resource_group_name").flatMap { $0.isEmpty ? nil : $0 }
      try checkKind(kind)
      if kind != "hsm" {
        if let group {
          let found = try client.pages(
            Request(.get, client.path(group: group, type), apiVersion: version))
          shown = addingResourceGroup(DocumentShape.named("keyvault list whole").shown(.array(found))).array ?? []
        } else {
          let found = try client.pages(
            Request(
              .get, "\(client.subscriptionPath)/resources", apiVersion: nil,
              parameters: [.init("$filter", "resourceType eq '\(type)'"), .init("api-version", "2015-11-01")]))
          shown = addingResourceGroup(.array(found.map(brief))).array ?? []
        }
      }
      if kind != "vault" {
        let place =
          group.map { client.path(group: $0, "Microsoft.KeyVault/managedHSMs") }
          ?? "\(client.subscriptionPath)/providers/Microsoft.KeyVault/managedHSMs"
        shown += try client.pages(Request(.get, place, apiVersion: version))
      }
      return .value(.array(shown))
    }
  }

  private static func checkKind(_ word: String?) throws(CommandError) {
    guard let word, word != "vault", word != "hsm" else { return }
    throw CommandError(.refused, "Unsupported resource type: \(word)")
  }

  /// A vault in a list of resources.
  private static func brief(_ document: JSONValue) -> JSONValue {
    [
      "id": document["id"], "location": document["location"], "name": document["name"], "systemData": .null,
      "tags": document["tags"], "type": document["type"],
    ]
  }

  private static func checkName() -> Command<Client> {
    .classic("keyvault check-name", in: table, reads: "name resource_type") { (call, _, client) throws(CommandError) in
      // `--resource-type` has one word, which the client does not send.
      let request = Request(
        .post, "\(client.subscriptionPath)/providers/Microsoft.KeyVault/checkMhsmNameAvailability", apiVersion: version,
        body: ["name": call.value(of: "name") ?? .null])
      let response = client.answer(request)
      guard response.isSuccess else { throw client.failure(response) }
      guard let body = response.body else { throw .unexpected("Expecting value: line 1 column 1 (char 0)") }
      return .modelled(body, as: .named("keyvault check-name"))
    }
  }

  // MARK: - Making and changing

  private static func create() -> Command<Client> {
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

  private static let switches = [
    ("enabled_for_deployment", "enabledForDeployment"), ("enabled_for_disk_encryption", "enabledForDiskEncryption"),
    ("enabled_for_template_deployment", "enabledForTemplateDeployment"),
    ("enable_rbac_authorization", "enableRbacAuthorization"), ("enable_purge_protection", "enablePurgeProtection"),
    ("public_network_access", "publicNetworkAccess"),
  ]

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

  /// How many days what is deleted can be recovered.
  private static func days(_ call: Call) throws(CommandError) -> Int? {
    guard let word = call.text(of: "retention_days"), !word.isEmpty else { return nil }
    guard let days = Int(word) else {
      throw .unexpected("invalid literal for int() with base 10: '\(word)'")
    }
    return days
  }

  private static func update() -> Command<Client> {
    .classic(
      "keyvault update", in: table,
      reads:
        "resource_group_name vault_name enabled_for_deployment enabled_for_disk_encryption enabled_for_template_deployment enable_rbac_authorization enable_purge_protection retention_days bypass default_action public_network_access"
    ) { (call, keys, client) throws(CommandError) in
      let path = try path(call, &client)
      var body = held(try client.get(path, apiVersion: version))
      for (option, member) in switches {
        if let value = call.value(of: option), !value.isNull { body.set(value, at: ["properties", member]) }
      }
      if let days = try days(call) { body.set(.integer(days), at: ["properties", "softDeleteRetentionInDays"]) }
      for (option, member) in [("bypass", "bypass"), ("default_action", "defaultAction")] {
        if let value = call.value(of: option) { body.set(value, at: ["properties", "networkAcls", member]) }
      }
      if let edits = keys.edits {
        // The client's model has these members also when the vault has not.
        for member in [
          "networkAcls", "enablePurgeProtection", "enabledForDiskEncryption", "enabledForTemplateDeployment",
          "createMode",
        ] where body.at("properties", member).isNull { body.set(.null, at: ["properties", member]) }
        do throws(ShapeError) {
          try GenericUpdate(call.edits(edits)).apply(
            to: &body, shape: .named("keyvault update"), flavour: .dictionary
          ) { client.warn($0) }
        } catch {
          throw CommandError(error)
        }
      }
      return try put(body.withoutNulls, path, waits: keys.noWait.map { !call.isSet($0) } ?? true, &client)
    }
  }

  /// What an update sends back of a vault.
  private static func held(_ document: JSONValue) -> JSONValue {
    var body: JSONValue = ["location": document["location"], "properties": document["properties"]]
    if !document["tags"].isNull { body["tags"] = document["tags"] }
    body.remove(at: ["properties", "privateEndpointConnections"])
    body.remove(at: ["properties", "hsmPoolResourceId"])
    return body
  }

  private static func put(
    _ body: JSONValue, _ path: String, waits: Bool, _ client: inout Client
  ) throws(CommandError) -> Answer {
    let made = try client.operate(Request(.put, path, apiVersion: version, body: body), waits: waits)
    return waits ? .modelled(made, as: .named("keyvault update")) : .nothing
  }

  // MARK: - Deletion and what follows

  private static func delete() -> Command<Client> {
    .classic("keyvault delete", in: table, reads: "resource_group_name vault_name hsm_name") {
      (call, _, client) throws(CommandError) in
      let path = try path(call, &client)
      // A vault goes at once: the client waits for modules only, and `--no-wait` is about them.
      _ = try client.send(Request(.delete, path, apiVersion: version))
      return .nothing
    }
  }

  private static func listDeleted() -> Command<Client> {
    .classic("keyvault list-deleted", in: table, reads: "resource_type") { (call, _, client) throws(CommandError) in
      var shown: [JSONValue] = []
      try checkKind(call.text(of: "resource_type"))
      if call.text(of: "resource_type") != "hsm" {
        let found = try deleted("deletedVaults", &client)
        shown = DocumentShape.named("keyvault list-deleted").shown(.array(found)).array ?? []
      }
      if call.text(of: "resource_type") != "vault" { shown += try deleted("deletedManagedHSMs", &client) }
      return .value(.array(shown))
    }
  }

  private static func deleted(_ kind: String, _ client: inout Client) throws(CommandError) -> [JSONValue] {
    try client.pages(
      Request(.get, "\(client.subscriptionPath)/providers/Microsoft.KeyVault/\(kind)", apiVersion: version))
  }

  /// The deleted vault that the options name.
  private static func findDeleted(_ call: Call, _ client: inout Client) throws(CommandError) -> JSONValue {
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

  private static func deletedPath(_ name: String, _ location: String, _ client: Client) -> String {
    "\(client.subscriptionPath)/providers/Microsoft.KeyVault/locations/\(location)/deletedVaults/\(name)"
  }

  private static func showDeleted() -> Command<Client> {
    .classic("keyvault show-deleted", in: table, reads: "vault_name hsm_name location") {
      (call, _, client) throws(CommandError) in
      let found = try findDeleted(call, &client)
      let path = deletedPath(
        call.text(of: "vault_name") ?? "", found.at("properties", "location").string ?? "", client)
      return .modelled(try client.get(path, apiVersion: version), as: .named("keyvault show-deleted"))
    }
  }

  private static func purge() -> Command<Client> {
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

  private static func recover() -> Command<Client> {
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

  // MARK: - Access policies

  private static func setPolicy() -> Command<Client> {
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

  private static func deletePolicy() -> Command<Client> {
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

  private static func checkPrincipal(_ call: Call) throws(CommandError) {
    guard ["object_id", "spn", "upn"].count(where: { !(call.text(of: $0) ?? "").isEmpty }) == 1 else {
      throw CommandError(.usage, "specify exactly one: --object-id, --spn, --upn")
    }
  }

  private static func refuseRoles(_ vault: JSONValue, _ verb: String) throws(CommandError) {
    guard vault.at("properties", "enableRbacAuthorization") == true else { return }
    throw CommandError(
      .refused, "Cannot \(verb) policies to a vault with '--enable-rbac-authorization' specified")
  }

  private static func matches(_ policy: JSONValue, _ principal: String, _ call: Call, _ vault: JSONValue) -> Bool {
    (policy["objectId"].string ?? "").equalsIgnoringCase(principal)
      && (policy["applicationId"].string ?? "").equalsIgnoringCase(call.text(of: "application_id") ?? "")
      && (policy["tenantId"].string ?? "").equalsIgnoringCase(vault.at("properties", "tenantId").string ?? "")
  }

  /// The object id of whom the options name.
  private static func principal(_ call: Call, _ client: inout Client) throws(CommandError) -> String {
    if let id = call.text(of: "object_id"), !id.isEmpty { return id }
    let isUser = !(call.text(of: "upn") ?? "").isEmpty
    let name = (isUser ? call.text(of: "upn") : call.text(of: "spn")) ?? ""
    let found = try client.directory(
      .get, isUser ? "/users" : "/servicePrincipals",
      filter: isUser ? "userPrincipalName eq '\(name)'" : "servicePrincipalNames/any(c:c eq '\(name)')")
    guard let id = found["value"].array?.first?["id"].string else {
      throw CommandError(.refused, "Unable to get object id from principal name.")
    }
    return id
  }
}
