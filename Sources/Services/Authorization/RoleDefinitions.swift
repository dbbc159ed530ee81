import ARM
import JSON
import World

/// Roles: those built in, and those that users make (platform.md §7.2).
enum RoleDefinitions {
  static func answer(_ call: ExtensionCall, in world: inout World) throws(ServiceError) -> Response {
    let scope = try call.knownScope(in: world)
    guard call.words.count > 1 else {
      guard call.method == .get else { throw call.refusal() }
      return Response(200, ["value": .array(list(at: scope, call, in: world))])
    }
    let name = call.words[1]
    let existing = world.role(name)
    switch (call.method, call.words.count) {
    case (.get, 2):
      guard let existing else { throw .noRole(name) }
      return Response(200, document(of: existing, in: world))
    case (.put, 2): return try put(name, existing, call.body, at: scope, in: &world)
    case (.delete, 2):
      guard let existing else { return Response(204) }
      let shown = document(of: existing, in: world)
      try delete(existing, in: &world)
      return Response(200, shown)
    default: throw call.refusal()
    }
  }

  private static func list(at scope: ResourceID?, _ call: ExtensionCall, in world: World) -> [JSONValue] {
    let filter = ODataFilter(call.request[parameter: "$filter"])
    let roles = world.customRoles.filter { role in
      guard let scope else { return true }
      let places = role.assignableScopes.map { ResourceID(trusted: $0) }
      return places.contains { $0.text == "/" || $0 == scope || scope.lies(in: $0) || $0.lies(in: scope) }
    }
    return (BuiltInRoles.all + roles).filter { role in
      filter.matches { field in
        switch field {
        case "rolename": [role.name]
        case "type": [role.isBuiltIn ? "BuiltInRole" : "CustomRole"]
        default: nil
        }
      }
    }.map { document(of: $0, in: world) }
  }

  /// What a GET of a role answers: the kept document, or one made from the table of those built in.
  static func document(of role: Role, in world: World) -> JSONValue {
    let id = id(of: role.id, in: world)
    if !role.isBuiltIn, let kept = world.resources[id] { return kept.document }
    let permissions = role.permissions.map { permission in
      [
        "actions": words(permission.actions), "notActions": words(permission.notActions),
        "dataActions": words(permission.dataActions), "notDataActions": words(permission.notDataActions),
      ] as JSONValue
    }
    return [
      "properties": [
        "roleName": .string(role.name), "type": "BuiltInRole", "description": .string(role.description),
        "assignableScopes": words(role.assignableScopes), "permissions": .array(permissions),
        "createdOn": "2015-02-02T21:55:09.8806423Z", "updatedOn": "2023-07-07T20:27:50.9966619Z", "createdBy": .null,
        "updatedBy": .null,
      ],
      "id": .string(id.text), "type": "Microsoft.Authorization/roleDefinitions", "name": .string(role.id),
    ]
  }

  private static func words(_ words: [String]) -> JSONValue { .array(words.map { .string($0) }) }

  private static func id(of guid: String, in world: World) -> ResourceID {
    ResourceID(trusted: "/subscriptions/\(world.subscription.id)/providers/\(World.roleDefinitionType)/\(guid)")
  }

  // MARK: - Changing

  private static func put(
    _ name: String, _ existing: Role?, _ body: JSONValue, at scope: ResourceID?, in world: inout World
  ) throws(ServiceError) -> Response {
    let properties = body["properties"]
    guard isGUID(name) else {
      throw ServiceError(
        400, "InvalidRoleDefinitionId", "The role definition ID '\(name)' is not valid. It must be a GUID.")
    }
    guard existing?.isBuiltIn != true else {
      throw ServiceError(
        400, "RoleDefinitionUpdateNotPermitted", "The built-in role definition '\(name)' cannot be changed.")
    }
    guard let roleName = properties["roleName"].string, !roleName.isEmpty else {
      throw ServiceError(
        400, "InvalidRoleDefinitionName", "The role definition name cannot be null or empty.")
    }
    let scopes = (properties["assignableScopes"].array ?? []).compactMap(\.string)
    try check(scopes, in: world)
    let others = (BuiltInRoles.all + world.customRoles).filter { !$0.id.equalsIgnoringCase(name) }
    guard !others.contains(where: { $0.name.equalsIgnoringCase(roleName) }) else {
      throw ServiceError(
        409, "RoleDefinitionWithSameNameExists",
        "A custom role with the name '\(roleName)' already exists in this directory. Use a different name.")
    }
    let id = id(of: name, in: world)
    let old = world.resources[id]?.document
    let caller = JSONValue.string(AuthorizationProvider.caller(in: world))
    let now = JSONValue.string(world.now.zulu)
    let permissions = (properties["permissions"].array ?? []).map { permission in
      [
        "actions": list(permission["actions"]), "notActions": list(permission["notActions"]),
        "dataActions": list(permission["dataActions"]), "notDataActions": list(permission["notDataActions"]),
      ] as JSONValue
    }
    try check(permissions)
    let document: JSONValue = [
      "properties": [
        "roleName": .string(roleName), "type": "CustomRole",
        "description": .string(properties["description"].string ?? ""),
        "assignableScopes": properties["assignableScopes"], "permissions": .array(permissions),
        "createdOn": old.map { $0.at("properties", "createdOn") } ?? now, "updatedOn": now,
        "createdBy": old.map { $0.at("properties", "createdBy") } ?? caller, "updatedBy": caller,
      ],
      "id": .string(id.text), "type": "Microsoft.Authorization/roleDefinitions", "name": .string(name),
    ]
    world.resources[id] = Resource(id: id, document: document)
    return Response(201, document)
  }

  private static func list(_ value: JSONValue) -> JSONValue { value.array == nil ? [] : value }

  /// Roles are made for this subscription and what is in it.
  private static func check(_ scopes: [String], in world: World) throws(ServiceError) {
    guard !scopes.isEmpty else {
      throw ServiceError(
        400, "MissingAssignableScopes", "The role definition must have at least one assignable scope.")
    }
    for scope in scopes {
      guard let id = ResourceID(scope), id.subscription.equalsIgnoringCase(world.subscription.id) else {
        throw ServiceError(
          400, "LinkedInvalidPropertyId",
          "Property id '\(scope)' at path 'properties.assignableScopes' is invalid. Expect fully qualified resource Id "
            + "that start with '/subscriptions/{subscriptionId}' or '/providers/{resourceProviderNamespace}/'.")
      }
    }
  }

  /// An action names a namespace and something in it, or is `*` and the like.
  private static func check(_ permissions: [JSONValue]) throws(ServiceError) {
    let actions = permissions.flatMap { ($0["actions"].array ?? []) + ($0["notActions"].array ?? []) }
    for action in actions {
      let text = action.string ?? ""
      guard text.utf8.contains(UInt8(ascii: "*")) || text.utf8.contains(UInt8(ascii: "/")) else {
        throw ServiceError(
          400, "InvalidActionOrNotAction", "'\(text)' does not match any of the actions supported by the providers.")
      }
    }
  }

  private static func delete(_ role: Role, in world: inout World) throws(ServiceError) {
    guard !role.isBuiltIn else {
      throw ServiceError(
        400, "RoleDefinitionDeleteNotPermitted", "The built-in role definition '\(role.id)' cannot be deleted.")
    }
    guard !world.roleAssignments.contains(where: { $0.roleID.equalsIgnoringCase(role.id) }) else {
      throw ServiceError(
        400, "RoleDefinitionHasAssignments",
        "There are existing role assignments referencing role (code: RoleDefinitionHasAssignments).")
    }
    world.resources[id(of: role.id, in: world)] = nil
  }

  /// Whether a text has the form of a GUID.
  static func isGUID(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12]
      && parts.joined().allSatisfy { (48...57).contains($0) || (97...102).contains($0.lowercasedASCII) }
  }
}

extension ServiceError {
  static func noRole(_ name: String) -> ServiceError {
    ServiceError(
      404, "RoleDefinitionDoesNotExist", "The specified role definition with ID '\(digits(name))' does not exist.")
  }

  /// A GUID as this provider's messages write it: without hyphens.
  static func digits(_ guid: String) -> String {
    String(decoding: guid.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }
}
