package import ARM
import JSON

/// Who holds which role where: `az role assignment create`.
package struct RoleAssignment: Sendable {
  package static let type = "Microsoft.Authorization/roleAssignments"

  package let id: ResourceID
  /// The object id of whoever holds the role.
  package let principalID: String
  /// The GUID of the role.
  package let roleID: String
  /// Where it is held: the id of a resource, a group or a subscription.
  package let scope: ResourceID
  package let created: VirtualTime

  /// Reads an assignment from its resource.
  package init(_ resource: Resource) {
    let properties = resource.document["properties"]
    id = resource.id
    principalID = properties["principalId"].string ?? ""
    roleID = properties["roleDefinitionId"].string?.split(separator: "/").last.map(String.init) ?? ""
    scope = ResourceID(trusted: properties["scope"].string ?? "")
    created = properties["createdOn"].string.flatMap { VirtualTime($0) } ?? .earliest
  }

  /// Whether the assignment counts at a place: where it was made, and in all that lies in it.
  package func reaches(_ place: ResourceID) -> Bool { scope == place || place.lies(in: scope) }
}

extension World {
  /// The type of custom roles, which are resources of the subscription.
  package static let roleDefinitionType = "Microsoft.Authorization/roleDefinitions"

  /// The role with a GUID or an id that ends with it, built in or custom.
  package func role(_ id: String) -> Role? {
    let guid = id.split(separator: "/").last.map(String.init) ?? id
    if let role = BuiltInRoles.role(guid) { return role }
    return customRoles.first { $0.id.equalsIgnoringCase(guid) }
  }

  /// The roles that somebody has made here.
  package var customRoles: [Role] {
    resources.ofType(Self.roleDefinitionType).compactMap { Role($0.document) }
  }

  /// All assignments, oldest first.
  package var roleAssignments: [RoleAssignment] { resources.ofType(RoleAssignment.type).map { RoleAssignment($0) } }

  /// Whether somebody may do something somewhere: a role that covers the action is assigned there or further out, and has
  /// become effective.
  ///
  /// Source: platform.md §7, image-builder.md §5.1; `rbac-lag` holds an assignment back.
  ///
  /// - Parameters:
  ///   - principal: the object id of an identity, a service principal or a user.
  ///   - action: `Microsoft.Compute/galleries/images/versions/write`.
  ///   - onData: whether it is an action on data and not of the control plane.
  package func permits(principal: String, action: String, scope: ResourceID, onData: Bool = false) -> Bool {
    roleAssignments.contains { assignment in
      assignment.principalID.equalsIgnoringCase(principal) && assignment.reaches(scope) && isEffective(assignment)
        && role(assignment.roleID)?.permits(action, onData: onData) ?? false
    }
  }

  /// Whether an assignment counts yet: at once, unless a fault says that it takes its time.
  package func isEffective(_ assignment: RoleAssignment) -> Bool {
    guard !faults.isEmpty else { return true }
    let lag = faults(striking: FaultSubject(at: assignment.scope)).compactMap(\.effect.rightsLag).max() ?? 0
    return assignment.created.adding(seconds: lag) <= now
  }
}
