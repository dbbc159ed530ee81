import ARM
import JSON
import World

/// What whoever is logged in may do with data, by roles or by the access policies of a vault.
enum VaultRights {
  /// Whether a role of the user's covers an action.
  static func user(of world: World, may action: String, at scope: ResourceID, onData: Bool) -> Bool {
    let user = Principal.user(of: world)
    if world.permits(principal: user.id, action: action, scope: scope, onData: onData) { return true }
    // Whoever is logged in owns the subscription, which covers all but data.
    return !onData
  }

  /// What is asked of a vault: the word of access policies, and that of roles.
  struct Wish {
    /// `secrets` or `keys`.
    let kind: String
    /// `get`, `set`, `list`, …
    let permission: String
    /// `getSecret/action`.
    let action: String
    let name: String
  }

  /// Refuses what the user may not do in a vault.
  static func check(_ wish: Wish, in vault: Resource, _ world: World) throws(ServiceError) {
    let user = Principal.user(of: world)
    let caller =
      "appid=04b07795-8ddb-461a-bbee-02f9e1bf7b46;oid=\(user.id);iss=https://sts.windows.net/\(world.subscription.tenantID)/"
    if vault.document.at("properties", "enableRbacAuthorization") == true {
      let place = wish.name.isEmpty ? vault.id : vault.id.child(wish.kind, wish.name)
      let action = "Microsoft.KeyVault/vaults/\(wish.kind)/\(wish.action)"
      if Self.user(of: world, may: action, at: place, onData: true) { return }
      var error = ServiceError(
        403, "Forbidden",
        "Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\nCaller: \(caller)\r\nAction: '\(action)'\r\nResource: '\(place.text.asciiLowercased)'\r\nAssignment: (not found)\r\nDenyAssignmentId: null\r\nDecisionReason: null \r\nVault: \(vault.id.name);location=\(vault.location)\r\n"
      )
      error.target = nil
      error.inner = "ForbiddenByRbac"
      throw error
    }
    let policy = (vault.document.at("properties", "accessPolicies").array ?? []).first {
      $0["objectId"].string?.equalsIgnoringCase(user.id) ?? false
    }
    let granted = (policy?.at("permissions", wish.kind).array ?? []).compactMap(\.string)
    if granted.contains(where: { $0.equalsIgnoringCase("all") || $0.equalsIgnoringCase(wish.permission) }) { return }
    var error = ServiceError(
      403, "Forbidden",
      "The user, group or application '\(caller)' does not have \(wish.kind) \(wish.permission) permission on key vault '\(vault.id.name);location=\(vault.location)'. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125287"
    )
    error.inner = "AccessDenied"
    throw error
  }
}
