import ARM
import JSON
import World

/// Where resources and subscriptions send their logs and metrics: kept, checked, shown.
///
/// Source: the service's interfaces of 2021-05-01-preview (resources) and 2017-05-01-preview (subscriptions).
struct DiagnosticSettingRequests {
  static let type = "Microsoft.Insights/diagnosticSettings"
  /// The most settings that one thing has.
  private static let most = 5

  let call: ExtensionCall
  let scope: ResourceID
  /// Whether the scope is a resource, and no subscription.
  let isResource: Bool

  func answer(in world: inout World) throws(ServiceError) -> Response {
    if call.word(0, is: "diagnosticSettingsCategories") { return try categories(in: world) }
    guard call.words.count <= 2 else { throw call.refusal() }
    guard call.words.count == 2 else {
      guard call.method == .get else { throw call.refusal() }
      return Response(200, ["value": .array(settings(in: world).map(\.document))])
    }
    let id = ResourceID(trusted: "\(scope.text)/providers/\(Self.type)/\(call.words[1])")
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, existing.document)
    case .put:
      guard existing != nil || settings(in: world).count < Self.most else {
        throw ServiceError(
          409, "Conflict", "The limit of \(Self.most) diagnostic settings was reached for '\(scope.text)'.")
      }
      let document = try document(of: existing?.id ?? id, in: world)
      world.resources[id] = Resource(id: existing?.id ?? id, document: document)
      return Response(200, document)
    case .delete:
      world.resources[id] = nil
      return Response(existing == nil ? 204 : 200)
    default: throw call.refusal()
    }
  }

  private func settings(in world: World) -> [Resource] {
    world.resources.ofType(Self.type).filter { setting in
      ResourceID(trusted: "/" + setting.id.segments.dropLast(4).joined(separator: "/")) == scope
    }
  }

  // MARK: - Documents

  private func document(of id: ResourceID, in world: World) throws(ServiceError) -> JSONValue {
    var properties = call.body["properties"].object ?? [:]
    let places = ["storageAccountId", "workspaceId", "eventHubAuthorizationRuleId", "marketplacePartnerId"]
    // A request for a subscription may say nothing yet.
    guard !isResource || places.contains(where: { !(properties[$0] ?? .null).isNull }) else {
      throw ServiceError(
        400, "BadRequest",
        "At least one data sink needs to be specified: a storage account, a workspace or an event hub.")
    }
    for place in ["storageAccountId", "workspaceId"] {
      guard let target = properties[place]?.string.flatMap({ ResourceID($0) }) else { continue }
      guard !target.subscription.equalsIgnoringCase(world.subscription.id) || world.resources[target] != nil else {
        throw .notFound(target)
      }
    }
    for kind in ["logs", "metrics"] {
      let given = properties[kind]?.array ?? []
      properties[kind] = .array(try given.map { entry throws(ServiceError) in try completed(entry, kind) })
    }
    // The service writes the id of what a setting lies on in small letters.
    var text = "\(scope.text.asciiLowercased)/providers/microsoft.insights/diagnosticSettings/\(id.name)"
    if !isResource { text = String(text.dropFirst()) }
    var document: JSONObject = [
      "id": .string(text), "name": .string(id.name), "type": .string(Self.type), "properties": .object(properties),
    ]
    if !isResource { document["location"] = call.body["location"].isNull ? "global" : call.body["location"] }
    return .object(document)
  }

  private func completed(_ entry: JSONValue, _ kind: String) throws(ServiceError) -> JSONValue {
    var entry = entry
    if let category = entry["category"].string, isResource, let known = Self.known[scope.type.asciiLowercased] {
      let isLog = kind == "logs"
      guard known.contains(where: { $0.isLog == isLog && $0.name.equalsIgnoringCase(category) }) else {
        throw ServiceError(400, "BadRequest", "Category '\(category)' is not supported.")
      }
    }
    if isResource, entry["retentionPolicy"].isNull { entry["retentionPolicy"] = ["enabled": false, "days": 0] }
    return entry
  }

  // MARK: - Categories

  /// What resources can send, by type. Source: Azure Monitor's reference of resource logs, as of 2026-11.
  private static let known: [String: [(name: String, isLog: Bool)]] = [
    "microsoft.compute/virtualmachinescalesets": [("AllMetrics", false)],
    "microsoft.compute/virtualmachines": [("AllMetrics", false)],
    "microsoft.insights/autoscalesettings": [
      ("AutoscaleEvaluations", true), ("AutoscaleScaleActions", true), ("AllMetrics", false),
    ],
    "microsoft.network/loadbalancers": [("LoadBalancerHealthEvent", true), ("AllMetrics", false)],
    "microsoft.network/applicationgateways": [
      ("ApplicationGatewayAccessLog", true), ("ApplicationGatewayPerformanceLog", true),
      ("ApplicationGatewayFirewallLog", true), ("AllMetrics", false),
    ],
    "microsoft.network/networksecuritygroups": [
      ("NetworkSecurityGroupEvent", true), ("NetworkSecurityGroupRuleCounter", true),
    ],
    "microsoft.network/publicipaddresses": [
      ("DDoSProtectionNotifications", true), ("DDoSMitigationFlowLogs", true), ("DDoSMitigationReports", true),
      ("AllMetrics", false),
    ],
    "microsoft.network/virtualnetworks": [("VMProtectionAlerts", true), ("AllMetrics", false)],
    "microsoft.keyvault/vaults": [
      ("AuditEvent", true), ("AzurePolicyEvaluationDetails", true), ("AllMetrics", false),
    ],
    "microsoft.storage/storageaccounts": [("Transaction", false), ("Capacity", false)],
    "microsoft.operationalinsights/workspaces": [
      ("Audit", true), ("SummaryLogs", true), ("Jobs", true), ("AllMetrics", false),
    ],
  ]

  private func categories(in world: World) throws(ServiceError) -> Response {
    guard call.method == .get, isResource, call.words.count <= 2 else { throw call.refusal() }
    let all = (Self.known[scope.type.asciiLowercased] ?? [("AllMetrics", false)]).map { name, isLog -> JSONValue in
      [
        "id": .string("\(scope.text)/providers/microsoft.insights/diagnosticSettingsCategories/\(name)"),
        "name": .string(name), "type": "microsoft.insights/diagnosticSettingsCategories",
        "properties": ["categoryType": isLog ? "Logs" : "Metrics"],
      ]
    }
    guard call.words.count == 2 else { return Response(200, ["value": .array(all)]) }
    guard let found = all.first(where: { $0["name"].string?.equalsIgnoringCase(call.words[1]) ?? false }) else {
      throw ServiceError(
        404, "ResourceNotFound", "The diagnostic settings category '\(call.words[1])' could not be found.")
    }
    return Response(200, found)
  }
}
