import ARM
import JSON
import World

/// `Microsoft.Authorization`: roles, who holds them where, and locks (platform.md §7, §12).
enum AuthorizationProvider {
  /// Answers a request for the namespace.
  static func answer(_ call: ExtensionCall, in world: inout World) throws(ServiceError) -> Response {
    switch call.words[0].asciiLowercased {
    case "roledefinitions": return try RoleDefinitions.answer(call, in: &world)
    case "roleassignments": return try RoleAssignments.answer(call, in: &world)
    case "locks": return try Locks.answer(call, in: &world)
    case "permissions" where call.words.count == 1 && call.method == .get:
      return Response(200, ["value": [["actions": ["*"], "notActions": [], "dataActions": [], "notDataActions": []]]])
    case "provideroperations" where call.scope == nil && call.method == .get:
      return try ProviderOperations.answer(call)
    default:
      throw ServiceError(
        404, "InvalidResourceType",
        "The resource type '\(call.words[0])' could not be found in the namespace 'Microsoft.Authorization'. "
          + "azsim does not emulate it.")
    }
  }

  /// Who is at work, as documents name them: the object id of the user that is logged in.
  static func caller(in world: World) -> String { Principal.user(of: world).id }
}
