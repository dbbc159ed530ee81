import ARM
import Grammar
import JSON
import Shapes

/// What is sent to make or change a storage account.
enum StorageAccountBody {
  static let created: StaticString =
    "resource_group_name account_name location subnet vnet_name action sku kind tags encryption_services encryption_key_source encryption_key_name encryption_key_vault encryption_key_version access_tier https_only enable_sftp enable_local_user bypass default_action assign_identity enable_large_file_share enable_hierarchical_namespace encryption_key_type_for_table encryption_key_type_for_queue routing_choice publish_microsoft_endpoints publish_internet_endpoints require_infrastructure_encryption allow_blob_public_access min_tls_version allow_shared_key_access edge_zone identity_type user_identity_id key_vault_user_identity_id federated_identity_client_id sas_expiration_action sas_expiration_period key_expiration_period_in_days allow_cross_tenant_replication enable_nfs_v3 public_network_access dns_endpoint_type zones zone_placement_policy enable_blob_geo_priority_replication publish_ipv6_endpoint allowed_copy_scope custom_domain"
  static let updated: StaticString =
    "resource_group_name account_name sku tags custom_domain use_subdomain encryption_services encryption_key_source encryption_key_name encryption_key_vault encryption_key_version access_tier https_only enable_sftp enable_local_user bypass default_action assign_identity enable_large_file_share routing_choice publish_microsoft_endpoints publish_internet_endpoints allow_blob_public_access min_tls_version allow_shared_key_access identity_type user_identity_id key_vault_user_identity_id federated_identity_client_id sas_expiration_action sas_expiration_period key_expiration_period_in_days allow_cross_tenant_replication public_network_access upgrade_to_storagev2 yes zones zone_placement_policy enable_blob_geo_priority_replication publish_ipv6_endpoint allowed_copy_scope"

  /// Options whose value goes to one place of the properties, unchanged.
  private static let plain: [(option: String, place: [String])] = [
    ("access_tier", ["accessTier"]), ("https_only", ["supportsHttpsTrafficOnly"]), ("enable_sftp", ["isSftpEnabled"]),
    ("enable_local_user", ["isLocalUserEnabled"]), ("enable_hierarchical_namespace", ["isHnsEnabled"]),
    ("allow_blob_public_access", ["allowBlobPublicAccess"]), ("allow_shared_key_access", ["allowSharedKeyAccess"]),
    ("key_expiration_period_in_days", ["keyPolicy", "keyExpirationPeriodInDays"]),
    ("allow_cross_tenant_replication", ["allowCrossTenantReplication"]), ("enable_nfs_v3", ["isNfsV3Enabled"]),
    ("public_network_access", ["publicNetworkAccess"]), ("dns_endpoint_type", ["dnsEndpointType"]),
    ("enable_blob_geo_priority_replication", ["geoPriorityReplicationStatus", "isBlobEnabled"]),
    ("publish_ipv6_endpoint", ["dualStackEndpointPreference", "publishIpv6Endpoint"]),
    ("allowed_copy_scope", ["allowedCopyScope"]),
    ("key_vault_user_identity_id", ["encryption", "identity", "userAssignedIdentity"]),
    ("federated_identity_client_id", ["encryption", "identity", "federatedIdentityClientId"]),
  ]

  /// The subnet that the network rules let in, by its id.
  static func subnet(_ call: Call, group: String, _ client: Client) throws(CommandError) -> String? {
    let word = call.text(of: "subnet") ?? ""
    if word.isEmpty, (call.text(of: "vnet_name") ?? "").isEmpty { return nil }
    let isID = Client.parsedID(word) != nil
    let network = call.text(of: "vnet_name")
    guard isID != (network != nil), !word.isEmpty else {
      throw CommandError(.refused, "incorrect usage: [--subnet ID | --subnet NAME --vnet-name NAME]")
    }
    guard let network else { return word }
    return ResourceID(
      subscription: client.subscriptionID, group: group, type: "Microsoft.Network/virtualNetworks/subnets",
      names: [network, word]
    ).text
  }

  /// Refuses a vault's key without its source, and a source without its key.
  static func checkEncryption(_ call: Call) throws(CommandError) {
    func isGiven(_ option: String) -> Bool { !(call.text(of: option) ?? "").isEmpty }
    let source = call.text(of: "encryption_key_source")
    let isOfVault = source == "Microsoft.Keyvault"
    if isOfVault, !(isGiven("encryption_key_name") && isGiven("encryption_key_vault")) {
      throw CommandError(
        .usage,
        "--encryption-key-name and --encryption-key-vault are required when --encryption-key-source=Microsoft.Keyvault is specified."
      )
    }
    let namesKey =
      isGiven("encryption_key_name") || isGiven("encryption_key_vault")
      || call.text(of: "encryption_key_version") != nil
    if namesKey, source != nil, !isOfVault {
      throw CommandError(
        .usage,
        "--encryption-key-name, --encryption-key-vault, and --encryption-key-version are not applicable without Microsoft.Keyvault key-source."
      )
    }
  }

  static func forCreation(
    _ call: Call, location: String, subnet: String?, _ client: inout Client
  ) throws(CommandError) -> JSONValue {
    if call.isGiven("custom_domain") {
      throw .unexpected("CustomDomain.__init__() got an unexpected keyword argument 'use_sub_domain'")
    }
    var body: JSONValue = [
      "sku": ["name": call.value(of: "sku") ?? .null], "kind": call.value(of: "kind") ?? .null,
      "location": .string(location),
    ]
    if let tags = call.value(of: "tags") { body["tags"] = tags }
    var encryption: JSONValue = ["keySource": "Microsoft.Storage", "services": ["blob": [:]]]
    if let services = call.words(of: "encryption_services") {
      encryption = ["services": .object(JSONObject(services.map { ($0, ["enabled": true]) }))]
    }
    if let source = call.value(of: "encryption_key_source") { encryption["keySource"] = source }
    if encryption["keySource"] == "Microsoft.Keyvault" { encryption["keyvaultproperties"] = keyPlace(call, in: [:]) }
    for service in ["table", "queue"] {
      guard let type = call.value(of: "encryption_key_type_for_\(service)") else { continue }
      encryption.set(["enabled": true, "keyType": type], at: ["services", service])
    }
    if call.isOn("require_infrastructure_encryption") { encryption["requireInfrastructureEncryption"] = true }
    body.set(encryption, at: ["properties", "encryption"])
    if let bypass = bypass(call), call.text(of: "default_action") == nil {
      _ = bypass
      throw CommandError(.refused, "incorrect usage: --default-action ACTION [--bypass SERVICE ...]")
    }
    if call.text(of: "default_action") != nil || subnet != nil {
      var rules: JSONValue = [:]
      if let bypass = bypass(call) { rules["bypass"] = bypass }
      if let action = call.value(of: "default_action") { rules["defaultAction"] = action }
      if let subnet {
        rules["virtualNetworkRules"] = [["id": .string(subnet), "action": call.value(of: "action") ?? "Allow"]]
      }
      body.set(rules, at: ["properties", "networkAcls"])
    }
    try fill(&body, call, &client)
    if let zone = call.value(of: "edge_zone") { body["extendedLocation"] = ["name": zone, "type": "EdgeZone"] }
    return body
  }

  static func forUpdate(
    _ call: Call, of account: JSONValue, _ client: inout Client
  ) throws(CommandError) -> JSONValue {
    let held = account["properties"]
    var body: JSONValue = ["sku": [:], "properties": [:]]
    body.set(call.value(of: "sku") ?? account.at("sku", "name"), at: ["sku", "name"])
    if let tags = call.value(of: "tags") ?? account.object?["tags"], !tags.isNull { body["tags"] = tags }
    for name in ["accessTier", "supportsHttpsTrafficOnly", "customDomain"] where !held[name].isNull {
      body.set(held[name], at: ["properties", name])
    }
    if let domain = call.value(of: "custom_domain") {
      var value: JSONValue = ["name": domain]
      if let word = call.text(of: "use_subdomain") { value["useSubDomainName"] = .bool(word == "true") }
      body.set(value, at: ["properties", "customDomain"])
    }
    if let encryption = try encryption(call, in: held["encryption"]) {
      body.set(encryption, at: ["properties", "encryption"])
    }
    var rules = held["networkAcls"]
    if rules.isNull, call.text(of: "default_action") == nil, bypass(call) != nil {
      throw CommandError(.refused, "incorrect usage: --default-action ACTION [--bypass SERVICE ...]")
    }
    if let bypass = bypass(call) { rules["bypass"] = bypass }
    if let action = call.value(of: "default_action") { rules["defaultAction"] = action }
    if !rules.isNull { body.set(rules, at: ["properties", "networkAcls"]) }
    if call.isOn("upgrade_to_storagev2") { body["kind"] = "StorageV2" }
    try fill(
      &body, call, &client, policy: held.at("sasPolicy", "expirationAction"),
      identities: account.at("identity", "userAssignedIdentities").object ?? JSONObject())
    if isUpgradeOfBlobs(call, account), call.text(of: "access_tier") == nil {
      body.set("Hot", at: ["properties", "accessTier"])
    }
    return body
  }

  /// What encrypts the account, with what the service alone decides left out.
  private static func encryption(_ call: Call, in held: JSONValue) throws(CommandError) -> JSONValue? {
    var encryption = held
    for service in held["services"].object?.names ?? [] {
      encryption.remove(at: ["services", service, "lastEnabledTime"])
    }
    if let services = call.words(of: "encryption_services") {
      encryption["services"] = .object(JSONObject(services.map { ($0, ["enabled": true]) }))
    }
    if let source = call.value(of: "encryption_key_source") { encryption["keySource"] = source }
    if encryption["keySource"] == "Microsoft.Keyvault" {
      encryption["keyvaultproperties"] = keyPlace(call, in: encryption["keyvaultproperties"])
    } else {
      let names = ["encryption_key_name", "encryption_key_vault", "encryption_key_version"]
      guard !names.contains(where: { !(call.text(of: $0) ?? "").isEmpty }) else {
        throw .unexpected("Specify `--encryption-key-source=Microsoft.Keyvault` to configure key vault properties.")
      }
      encryption.remove(at: ["keyvaultproperties"])
    }
    return encryption.isNull ? nil : encryption
  }

  private static func keyPlace(_ call: Call, in held: JSONValue) -> JSONValue {
    var place: JSONValue = held.isNull ? [:] : held
    if let name = call.value(of: "encryption_key_name") { place["keyname"] = name }
    if let vault = call.value(of: "encryption_key_vault") { place["keyvaulturi"] = vault }
    if let version = call.value(of: "encryption_key_version") { place["keyversion"] = version }
    return place
  }

  private static func bypass(_ call: Call) -> JSONValue? {
    call.words(of: "bypass").map { .string($0.joined(separator: ", ")) }
  }

  /// Puts in what creation and update have in common.
  private static func fill(
    _ body: inout JSONValue, _ call: Call, _ client: inout Client, policy: JSONValue = .null,
    identities: JSONObject = JSONObject()
  ) throws(CommandError) {
    for (option, place) in plain {
      if let value = call.value(of: option), !value.isNull { body.set(value, at: ["properties"] + place) }
    }
    if call.value(of: "routing_choice") != nil || call.isOn("publish_microsoft_endpoints")
      || call.isOn("publish_internet_endpoints")
    {
      // Of a preference that only switches things off, the client sends nothing.
      for (option, member) in [
        ("routing_choice", "routingChoice"), ("publish_microsoft_endpoints", "publishMicrosoftEndpoints"),
        ("publish_internet_endpoints", "publishInternetEndpoints"),
      ] {
        if let value = call.value(of: option), !value.isNull {
          body.set(value, at: ["properties", "routingPreference", member])
        }
      }
    }
    if call.isOn("enable_large_file_share") { body.set("Enabled", at: ["properties", "largeFileSharesState"]) }
    if let version = call.text(of: "min_tls_version") {
      let isOld = version == "TLS1_0" || version == "TLS1_1"
      if isOld { client.warn("TLS 1.0 and TLS 1.1 have been retired on 2026/02/03, will use TLS 1.2 instead.") }
      body.set(.string(isOld ? "TLS1_2" : version), at: ["properties", "minimumTlsVersion"])
    }
    let action = call.value(of: "sas_expiration_action")
    if let period = call.value(of: "sas_expiration_period") {
      let kept: JSONValue = policy.isNull ? "Log" : policy
      body.set(
        ["sasExpirationPeriod": period, "expirationAction": action ?? kept], at: ["properties", "sasPolicy"])
    } else if action != nil {
      throw CommandError(
        .refused, "--sas-expiration-action can only be specified together with --sas-expiration-period")
    }
    if let type = call.text(of: "identity_type") {
      var identity: JSONValue = ["type": .string(type)]
      if type.contains("UserAssigned"), let id = call.text(of: "user_identity_id") {
        // Identities that the account has besides are taken from it.
        var wanted = JSONObject(identities.names.map { ($0, .null) })
        wanted[id] = [:]
        identity["userAssignedIdentities"] = .object(wanted)
      }
      body["identity"] = identity
    }
    if call.isOn("assign_identity") { body["identity"] = ["type": "SystemAssigned"] }
    if let zones = call.words(of: "zones") { body["zones"] = .array(zones.map(JSONValue.string)) }
    if let policy = call.value(of: "zone_placement_policy") { body["placement"] = ["zonePlacementPolicy": policy] }
  }

  private static func isUpgradeOfBlobs(_ call: Call, _ account: JSONValue) -> Bool {
    call.isOn("upgrade_to_storagev2") && account["kind"] == "BlobStorage"
  }

  /// What the user is told before the kind or the tier of an account changes: that it may cost more.
  private static func cost(_ call: Call, of account: JSONValue) -> String? {
    let more = "\nSee (http://go.microsoft.com/fwlink/?LinkId=786482) to learn more."
    if call.isOn("upgrade_to_storagev2"), account["kind"] == "Storage" {
      return
        "Upgrading a General Purpose v1 storage account to a general-purpose v2 account is free. You may specify the desired account tier during the upgrade process. If an account tier is not specified on upgrade, the default account tier of the upgraded account will be Hot. \nHowever, changing the storage access tier after the upgrade may result in changes to your bill so it is recommended to specify the new account tier during upgrade. "
        + more
    }
    if isUpgradeOfBlobs(call, account) {
      return
        "Upgrading a BlobStorage account to a general-purpose v2 account is free as long as the upgraded account's tier remains unchanged. If an account tier is not specified on upgrade, the default account tier of the upgraded account will be Hot. \nIf there are account access tier changes as part of the upgrade, there will be charges associated with moving blobs as part of the account access tier change. "
        + more
    }
    guard call.text(of: "access_tier") != nil else { return nil }
    return "Changing the access tier may result in additional charges. " + more
  }

  /// Has the user confirm what may cost more.
  static func confirmCost(_ call: Call, of account: JSONValue, _ client: Client) throws(CommandError) {
    guard !call.isOn("yes"), let question = cost(call, of: account) else { return }
    try UserConfirmation.demand(question, client.ask)
  }

  /// Edits by hand what is sent; names of the client's own stand for members of the properties.
  static func edit(_ body: inout JSONValue, by edits: GenericUpdate, _ client: inout Client) throws(CommandError) {
    do throws(ShapeError) {
      try edits.apply(to: &body, shape: .named("storage account show"), flavour: .dictionary) { client.warn($0) }
    } catch {
      throw CommandError(error)
    }
    let outer = ["sku", "tags", "kind", "identity", "zones", "placement", "properties"]
    for name in body.object?.names ?? [] where !outer.contains(name) {
      let wire = ["enableHttpsTrafficOnly": "supportsHttpsTrafficOnly", "networkRuleSet": "networkAcls"][name] ?? name
      let value = body[name]
      body.remove(at: [name])
      body.set(value, at: ["properties", wire])
    }
  }
}
