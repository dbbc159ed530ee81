import JSON

extension Evaluator {
  /// Functions of where the deployment goes and of resource ids; `nil` for other functions.
  mutating func scopeValue(of call: FunctionCall) throws(ExpressionError) -> JSONValue? {
    switch call.function {
    case .resourceGroup:
      guard let group = scope.resourceGroup else { throw .misplaced(call.name) }
      return group
    case .subscription:
      return scope.subscription
    case .tenant:
      return ["id": .string("/tenants/" + scope.tenantID), "tenantId": .string(scope.tenantID), "displayName": ""]
    case .environment:
      return DeploymentScope.environment
    case .deployment:
      return deployment
    case .resourceId:
      return .string(try resourceID(call, mayName: scope.resourceGroup == nil ? 1 : 2))
    case .subscriptionResourceId:
      return .string(try resourceID(call, mayName: 1, isOfSubscription: true))
    case .tenantResourceId:
      let (type, names) = try typeAndNames(call, from: 0)
      return .string(ResourcePath.id(scope: "", type: type, names: names))
    case .extensionResourceId:
      let (type, names) = try typeAndNames(call, from: 1)
      return .string(ResourcePath.id(scope: try call.string(0), type: type, names: names))
    case .managementGroupResourceId:
      let isNamed = !(try call.string(0).utf8.contains(UInt8(ascii: "/")))
      let (type, names) = try typeAndNames(call, from: isNamed ? 1 : 0)
      let group = isNamed ? try call.string(0) : scope.tenantID
      return .string(
        ResourcePath.id(
          scope: "/providers/Microsoft.Management/managementGroups/" + group, type: type, names: names))
    case .providers:
      return try provider(call)
    case .pickZones:
      return .array(try zones(call))
    default:
      return nil
    }
  }

  private var deployment: JSONValue {
    let template = template
    var object: JSONObject = ["name": .string(scope.deploymentName)]
    if let location = scope.location { object["location"] = .string(location) }
    object["properties"] = [
      "template": template.document, "templateHash": .string(template.hash), "parameters": [:],
      "mode": .string(scope.mode), "provisioningState": "Accepted",
    ]
    return .object(object)
  }

  // MARK: - Ids

  /// The id that `([subscription], [group], type, name…)` means.
  private func resourceID(
    _ call: FunctionCall, mayName: Int, isOfSubscription: Bool = false
  ) throws(ExpressionError) -> String {
    var texts: [String] = []
    for index in call.arguments.indices { texts.append(try call.string(index)) }
    let typed = texts.indices.filter { texts[$0].utf8.contains(UInt8(ascii: "/")) }
    guard typed.count == 1, let position = typed.first, position <= mayName else {
      throw call.failure(
        "function requires exactly one multi-segmented argument which must be resource type including resource "
          + "provider namespace. Current function arguments '\(texts.joined(separator: ","))'.")
    }
    let (type, names) = try typeAndNames(call, from: position)
    if isOfSubscription || scope.resourceGroup == nil && position == 0 || scope.resourceGroup == nil && mayName == 1 {
      let subscription = position == 1 ? "/subscriptions/" + texts[0] : scope.subscriptionPath
      return ResourcePath.id(scope: subscription, type: type, names: names)
    }
    switch position {
    case 0: return ResourcePath.id(scope: scope.path, type: type, names: names)
    case 1:
      return ResourcePath.id(
        scope: scope.subscriptionPath + "/resourceGroups/" + texts[0], type: type, names: names)
    default:
      return ResourcePath.id(
        scope: "/subscriptions/" + texts[0] + "/resourceGroups/" + texts[1], type: type, names: names)
    }
  }

  private func typeAndNames(
    _ call: FunctionCall, from position: Int
  ) throws(ExpressionError) -> (type: String, names: [String]) {
    let type = try call.string(position)
    var names: [String] = []
    for index in call.arguments.indices.dropFirst(position + 1) { names.append(try call.string(index)) }
    let wanted = ResourcePath.segments(type).count - 1
    guard wanted > 0, wanted == names.count else {
      throw call.failure("the type '\(type)' requires '\(wanted)' resource name argument(s).")
    }
    return (type, names)
  }

  // MARK: - Providers

  /// What is known of a type of a provider, or of all its types.
  private func provider(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    let namespace = try call.string(0)
    guard let provider = scope.provider(namespace) else {
      throw ExpressionError(
        "The resource namespace '\(namespace)' is invalid.", .code("InvalidResourceNamespace"))
    }
    if call.arguments.count == 1 { return provider }
    let name = try call.string(1)
    guard let type = Self.type(name, of: provider) else {
      throw ExpressionError(
        "The resource type '\(name)' could not be found in the namespace '\(namespace)'.",
        .code("InvalidResourceType"))
    }
    return [
      "resourceType": type["resourceType"], "locations": .array(type["locations"].array ?? []),
      "apiVersions": .array(type["apiVersions"].array ?? []),
    ]
  }

  private static func type(_ name: String, of provider: JSONValue) -> JSONValue? {
    provider["resourceTypes"].array?.first { $0["resourceType"].string?.equalsIgnoringCase(name) ?? false }
  }

  /// Zones of a location in which a type is offered; none where it knows no zones.
  private func zones(_ call: FunctionCall) throws(ExpressionError) -> [JSONValue] {
    let count = call.arguments.count > 3 ? try call.integer(3) : 1
    let offset = call.arguments.count > 4 ? try call.integer(4) : 0
    let location = try call.string(2).normalizedLocation
    guard (1...3).contains(count), (0...2).contains(offset) else {
      throw call.failure("the number of zones must be between '1' and '3', their offset between '0' and '2'.")
    }
    let type = scope.provider(try call.string(0)).flatMap { Self.type(call[1].string ?? "", of: $0) }
    let mapping = type?["zoneMappings"].array?.first {
      $0["location"].string?.normalizedLocation.isIdentical(to: location) ?? false
    }
    let zones = (mapping?["zones"].array ?? []).compactMap(\.string).sorted { $0.precedes($1) }
    if zones.isEmpty { return [] }
    guard offset + count <= zones.count else {
      throw call.failure(
        "the requested number of zones '\(count)' with offset '\(offset)' exceeds the '\(zones.count)' available.")
    }
    return zones[offset..<offset + count].map { .string($0) }
  }
}

extension String {
  /// A location as ids have it: `East US` is `eastus`.
  var normalizedLocation: String { lowercased().filter { $0 != " " } }
}

extension DeploymentScope {
  /// What `subscription()` is worth.
  var subscription: JSONValue {
    [
      "id": .string(subscriptionPath), "subscriptionId": .string(subscriptionID), "tenantId": .string(tenantID),
      "displayName": .string(subscriptionName),
    ]
  }

  /// What `environment()` is worth: the addresses of the public cloud.
  static let environment: JSONValue = [
    "name": "AzureCloud",
    "gallery": "https://gallery.azure.com/",
    "graph": "https://graph.windows.net/",
    "portal": "https://portal.azure.com",
    "graphAudience": "https://graph.windows.net/",
    "activeDirectoryDataLake": "https://datalake.azure.net/",
    "batch": "https://batch.core.windows.net/",
    "media": "https://rest.media.azure.net",
    "sqlManagement": "https://management.core.windows.net:8443/",
    "vmImageAliasDoc":
      "https://raw.githubusercontent.com/Azure/azure-rest-api-specs/master/arm-compute/quickstart-templates/aliases.json",
    "resourceManager": "https://management.azure.com/",
    "authentication": [
      "loginEndpoint": "https://login.microsoftonline.com/",
      "audiences": ["https://management.core.windows.net/", "https://management.azure.com/"],
      "tenant": "common",
      "identityProvider": "AAD",
    ],
    "suffixes": [
      "acrLoginServer": ".azurecr.io",
      "azureDatalakeAnalyticsCatalogAndJob": "azuredatalakeanalytics.net",
      "azureDatalakeStoreFileSystem": "azuredatalakestore.net",
      "azureFrontDoorEndpointSuffix": "azurefd.net",
      "keyvaultDns": ".vault.azure.net",
      "sqlServerHostname": ".database.windows.net",
      "storage": "core.windows.net",
    ],
  ]
}
