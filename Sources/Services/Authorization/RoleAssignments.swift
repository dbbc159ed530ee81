import ARM
import JSON
import World

/// Who holds which role where (platform.md §7.1).
enum RoleAssignments {
  static func answer(_ call: ExtensionCall, in world: inout World) throws(ServiceError) -> Response {
    let scope = try call.knownScope(in: world)
    guard call.words.count > 1 else {
      guard call.method == .get else { throw call.refusal() }
      return Response(200, ["value": .array(list(at: scope, call, in: world))])
    }
    guard let scope, call.words.count == 2 else { throw call.refusal() }
    let id = id(of: call.words[1], at: scope)
    switch call.method {
    case .get:
      guard let found = world.resources[id] else {
        throw ServiceError(
          404, "RoleAssignmentNotFound", "The role assignment '\(call.words[1])' is not found.")
      }
      return Response(200, found.document)
    case .put: return try put(id, call.body, at: scope, in: &world)
    case .delete:
      guard let found = world.resources[id] else { return Response(204) }
      world.resources[id] = nil
      return Response(200, found.document)
    default: throw call.refusal()
    }
  }

  private static func id(of name: String, at scope: ResourceID) -> ResourceID {
    ResourceID(trusted: "\(scope.text)/providers/\(RoleAssignment.type)/\(name)")
  }

  /// With `atScope()` what is assigned at the scope and further out, otherwise also what is further in.
  private static func list(at scope: ResourceID?, _ call: ExtensionCall, in world: World) -> [JSONValue] {
    let filter = ODataFilter(call.request[parameter: "$filter"])
    return world.resources.ofType(RoleAssignment.type).filter { resource in
      let assignment = RoleAssignment(resource)
      let isInside = scope.map { assignment.scope.lies(in: $0) && !filter.isAtScope } ?? true
      guard isInside || scope.map(assignment.reaches) ?? true else { return false }
      return filter.matches { $0 == "principalid" ? [assignment.principalID] : nil }
    }.map(\.document)
  }

  private static func put(
    _ id: ResourceID, _ body: JSONValue, at scope: ResourceID, in world: inout World
  ) throws(ServiceError) -> Response {
    let properties = body["properties"]
    guard RoleDefinitions.isGUID(id.name) else {
      throw ServiceError(
        400, "InvalidRoleAssignmentId",
        "The role assignment ID '\(id.name)' is not valid. The role assignment ID must be a GUID.")
    }
    let roleID = properties["roleDefinitionId"].string ?? ""
    guard let role = world.role(roleID) else {
      throw .noRole(roleID.split(separator: "/").last.map(String.init) ?? "")
    }
    let principal = properties["principalId"].string ?? ""
    let known = Principal.all(in: world).first { $0.id.equalsIgnoringCase(principal) }
    let given = properties["principalType"].string
    try check(known, principal, type: given, in: world)
    let existing = world.resources[id]?.document
    if let existing, existing.at("properties", "principalId") != .string(known?.id ?? principal) {
      throw ServiceError(
        400, "RoleAssignmentUpdateNotPermitted",
        "Tenant ID, application ID, principal ID, and scope are not allowed to be updated.")
    }
    let same = world.roleAssignments.first {
      $0.principalID.equalsIgnoringCase(principal) && $0.roleID.equalsIgnoringCase(role.id) && $0.scope == scope
    }
    if let same, same.id != id {
      throw ServiceError(
        409, "RoleAssignmentExists",
        "The role assignment already exists. The ID of the conflicting role assignment is "
          + "\(ServiceError.digits(same.id.name)).")
    }
    let caller = JSONValue.string(AuthorizationProvider.caller(in: world))
    let now = JSONValue.string(world.now.zulu)
    let definition = "/subscriptions/\(world.subscription.id)/providers/\(World.roleDefinitionType)/\(role.id)"
    let document: JSONValue = [
      "properties": [
        "roleDefinitionId": .string(definition), "principalId": .string(known?.id ?? principal),
        "principalType": .string(known?.kind.rawValue ?? given ?? "User"), "scope": .string(scope.text),
        "condition": properties["condition"], "conditionVersion": properties["conditionVersion"],
        "createdOn": existing.map { $0.at("properties", "createdOn") } ?? now, "updatedOn": now,
        // The service tells who made an assignment only when somebody looks at it.
        "createdBy": existing.map { $0.at("properties", "createdBy") } ?? .null, "updatedBy": caller,
        "delegatedManagedIdentityResourceId": properties["delegatedManagedIdentityResourceId"],
        "description": properties["description"],
      ],
      "id": .string(id.text), "type": .string(RoleAssignment.type), "name": .string(id.name),
    ]
    world.resources[id] = Resource(id: id, document: document)
    return Response(existing == nil ? 201 : 200, document)
  }

  /// Only principals of the directory hold roles, and they are what they are said to be.
  private static func check(
    _ known: Principal?, _ principal: String, type: String?, in world: World
  ) throws(ServiceError) {
    guard RoleDefinitions.isGUID(principal) else {
      throw ServiceError(
        400, "InvalidPrincipalId", "A valid principal ID must be provided for role assignment.")
    }
    guard let known else {
      throw ServiceError(
        400, "PrincipalNotFound",
        "Principal \(ServiceError.digits(principal)) does not exist in the directory \(world.subscription.tenantID). "
          + "Check that you have the correct principal ID. If you are creating this principal and then immediately "
          + "assigning a role, this error might be related to a replication delay. In this case, set the role assignment "
          + "principalType property to a value, such as ServicePrincipal, User, or Group.  See "
          + "https://aka.ms/docs-principaltype")
    }
    if let type, !type.equalsIgnoringCase(known.kind.rawValue) {
      throw ServiceError(
        400, "UnmatchedPrincipalType",
        "The PrincipalId '\(ServiceError.digits(principal))' has type '\(known.kind.rawValue)' , which is different from "
          + "specified PrinciaplType '\(type)'.")
    }
  }
}
