import ARM
import JSON

extension RecordedStore {
  mutating func post(_ path: String, _ key: String, _ sent: JSONValue?) -> Response {
    let words = Self.words(key)
    if words.count == 5, words[2] == "providers", words[4] == "register" || words[4] == "unregister" {
      return register(words[3], registers: words[4] == "register")
    }
    if key.hasSuffix("/retrieveidentity") || key.hasSuffix("/listkeys") { return Response(200, [:]) }
    if words.count > 8, words[2] == "resourcegroups", words[4] == "providers" {
      let resource = "/" + words[..<8].joined(separator: "/")
      if documents[resource] == nil {
        return notFound("/" + Self.words(path)[..<8].joined(separator: "/"))
      }
    }
    if key == "/providers/microsoft.resourcegraph/resources" {
      return Response(
        200, ["totalRecords": 0, "count": 0, "data": [], "facets": [], "resultTruncated": "false"])
    }
    if key.hasSuffix("/simulateeviction") || key.hasSuffix("/moveresources") { return Response(204) }
    if key.hasSuffix("/runcommand") {
      let status: JSONValue = [
        "code": "ProvisioningState/succeeded", "level": "Info", "displayStatus": "Provisioning succeeded",
        "message": "ok",
      ]
      return Response(200, ["value": [status]])
    }
    if key.hasSuffix("/register"), key.contains("/features/") {
      return Response(200, ["id": .string(path), "name": "x", "properties": ["state": "Registering"]])
    }
    if key.hasSuffix("/share") || key.hasSuffix("/capture") { return Response(200, sent) }
    if key.hasSuffix("/begingetaccess") { return Response(200, ["accessSAS": "https://example.com/sas"]) }
    if key.hasSuffix("/listassociatedresources") { return Response(200, ["totalCount": 0, "value": []]) }
    if key.hasSuffix("/exporttemplate") { return Response(200, ["template": ["resources": []]]) }
    return Response(200)
  }

  /// The answer says that it is under way, the next look says that it is done.
  private mutating func register(_ namespace: String, registers: Bool) -> Response {
    guard let name = providers.spelling(of: namespace), var provider = providers[name] else {
      return Response(
        ServiceError(404, "InvalidResourceNamespace", "The resource namespace '\(namespace)' is invalid."))
    }
    var answer = provider
    answer["registrationState"] = registers ? "Registering" : "Unregistering"
    provider["registrationState"] = registers ? "Registered" : "NotRegistered"
    providers[name] = provider
    return Response(200, answer)
  }

  /// The directory finds whatever is looked for.
  static func directory(_ request: Request) -> Response {
    if request.path.hasSuffix("/getByIds") {
      let found = (request.body?["ids"].array ?? []).map { id in
        [
          "@odata.type": "#microsoft.graph.servicePrincipal", "id": id, "displayName": "app",
          "servicePrincipalNames": ["http://app"],
        ] as JSONValue
      }
      return Response(200, ["value": .array(found)])
    }
    let hasResult = ["/servicePrincipals", "/users", "/groups"].contains { request.path.contains($0) }
    let user: JSONValue = ["@odata.type": "#microsoft.graph.user", "id": "ffffffff-0000-0000-0000-000000000001"]
    return Response(200, ["value": hasResult ? [user] : []])
  }

  func roleDefinitions(_ key: String, _ filter: String) -> Response {
    let tail = Self.words(key).last ?? ""
    guard tail == "roledefinitions" else {
      if let role = roleDefinitions.first(where: { $0["name"] == .string(tail) }) { return Response(200, role) }
      return Response(
        ServiceError(404, "RoleDefinitionDoesNotExist", "The specified role definition was not found."))
    }
    guard let name = Self.values(in: filter, of: "rolename").first else {
      return Response(200, ["value": .array(roleDefinitions)])
    }
    let found = roleDefinitions.filter {
      $0.at("properties", "roleName").string?.lowercased() == name.lowercased()
    }
    return Response(200, ["value": .array(found)])
  }

  func roleAssignments(_ request: Request, _ path: String, _ key: String) -> Response {
    switch request.method {
    case .put:
      var properties = request.body?["properties"].object ?? JSONObject()
      let words = Self.words(path)
      let end = words.firstIndex { $0.lowercased() == "microsoft.authorization" } ?? 1
      let scope = "/" + words.prefix(max(0, end - 1)).joined(separator: "/")
      if properties["scope"] == nil { properties["scope"] = .string(scope) }
      return Response(
        201,
        [
          "id": .string(path), "name": .string(Self.words(path).last ?? ""),
          "type": "Microsoft.Authorization/roleAssignments", "properties": .object(properties),
        ])
    case .get: return Response(200, ["value": []])
    default: return Response(204)
    }
  }

  mutating func tags(_ request: Request, _ path: String, _ key: String) -> Response {
    let scope = String(key.dropLast("/providers/microsoft.resources/tags/default".count))
    guard var document = documents[scope] else { return notFound(String(path.prefix(scope.count))) }
    let wanted = request.body?["properties"]["tags"].object ?? JSONObject()
    var tags = document["tags"].object ?? JSONObject()
    switch (request.method, request.body?["operation"].string) {
    case (.put, _), (.patch, "Replace"): tags = wanted
    case (.patch, "Delete"): tags = tags.filter { name, _ in wanted[name] == nil }
    case (.patch, _): for (name, value) in wanted.pairs { tags[name] = value }
    case (.delete, _): tags = JSONObject()
    default: break
    }
    document["tags"] = .object(tags)
    documents[scope] = document
    guard request.method != .delete else { return Response(200) }
    return Response(
      200,
      [
        "id": .string(path), "name": "default", "type": "Microsoft.Resources/tags",
        "properties": ["tags": .object(tags)],
      ])
  }

  mutating func deployments(_ request: Request, _ path: String, _ key: String) -> Response {
    let properties = request.body?["properties"] ?? [:]
    let words = Self.words(path)
    let place = words.firstIndex { $0.lowercased() == "deployments" } ?? words.count - 1
    let name: JSONValue = words.count > place + 1 ? .string(words[place + 1]) : .null
    var base: JSONValue = ["id": .string(path), "name": name, "type": "Microsoft.Resources/deployments"]
    let mode = properties["mode"].isNull ? "Incremental" : properties["mode"]
    switch request.method {
    case .post where key.hasSuffix("/validate"):
      base["properties"] = [
        "provisioningState": "Succeeded", "correlationId": .string(subscriptionID), "mode": mode, "parameters": [:],
        "validatedResources": [],
      ]
      return Response(200, base)
    case .post where key.hasSuffix("/whatif"):
      let result: JSONValue = ["correlationId": .string(subscriptionID), "changes": []]
      return Response(200, ["status": "Succeeded", "properties": result])
    case .post: return Response(204)
    case .put:
      base["properties"] = .object(
        [
          "provisioningState": "Succeeded", "correlationId": .string(subscriptionID), "mode": mode,
          "timestamp": "2025-03-10T10:00:00.0000000Z", "duration": "PT1S", "parameters": [:],
          "outputs": Self.outputs(properties["template"]), "providers": [], "dependencies": [],
        ])
      documents[key] = base
      return Response(201, base)
    default:
      if let known = documents[key] { return Response(200, known) }
      if key.hasSuffix("/deployments") { return Response(200, ["value": []]) }
      return Response(
        ServiceError(404, "DeploymentNotFound", "Deployment '\(name.string ?? "None")' could not be found."))
    }
  }

  private static func outputs(_ template: JSONValue) -> JSONValue {
    let declared = template["outputs"].object?.pairs.map { name, output -> (String, JSONValue) in
      (name, ["type": output["type"].isNull ? "string" : output["type"], "value": ["output": .string(name)]])
    }
    return .object(JSONObject(declared ?? []))
  }
}
