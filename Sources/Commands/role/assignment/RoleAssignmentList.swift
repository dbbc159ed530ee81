import ARM
package import Grammar
import JSON
import Shapes

extension RoleAssignmentGroup {
  /// `az role assignment list`.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "role assignment list", "List who holds which role.")
    let assignee = command.assignee()
    let objectID = command.assigneeObjectID()
    let role = command.roleName(required: false)
    let group = command.roleResourceGroup()
    let scope = command.argument(
      "--scope", "Where the roles count: the id of a subscription, a group or a resource.", of: String.self)
    let inherited = command.flag("--include-inherited", "Also list what is assigned further out.")
    let all = command.flag("--all", "List all assignments of the subscription.")
    let groups = command.flag("--include-groups", "Also list what somebody holds through a group.")
    let fillsRoles = command.argument(
      "--fill-role-definition-name", "Show the names of the roles.", of: Bool.self, default: "true")
    let fillsPrincipals = command.argument(
      "--fill-principal-name", "Show the names of who holds them.", of: Bool.self, default: "true")
    command.table(named: "transform_assignment_list")
    command.ignore("--cmd")
    command.example("List who holds a role in a group.", "az role assignment list -g MyGroup -o table")
    command.run { (call, client) throws(CommandError) in
      var search = RoleAssignmentSearch()
      let scope = call.optional(scope)
      let group = RoleAssignmentSearch.group(group, scope: scope, of: call)
      let assignee = call.optional(assignee)
      search.role = call.optional(role)
      try Client.refuseEmpty([
        ("--assignee", assignee), ("--scope", scope), ("--role", search.role), ("--resource-group", group),
      ])
      search.principalID = call.optional(objectID).flatMap { $0.isEmpty ? nil : $0 }
      if assignee != nil, search.principalID != nil {
        throw CommandError(.refused, "Usage error: Provide only one of --assignee or --assignee-object-id.")
      }
      if call.isSet(all) {
        if group != nil || scope != nil {
          throw CommandError(.refused, "group or scope are not required when --all is used")
        }
      } else {
        search.scope = try client.roleScope(group: group, scope: scope)
      }
      if let assignee, search.principalID == nil { search.principalID = try client.principal(assignee).id }
      search.includesInherited = call.isSet(inherited)
      search.includesGroups = call.isSet(groups)
      search.fillsRoles = call.optional(fillsRoles) ?? true
      search.fillsPrincipals = call.optional(fillsPrincipals) ?? true
      return .value(addingResourceGroup(.array(try client.roleAssignments(search))))
    }
    return command
  }

  /// `az role assignment delete`.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "role assignment delete", "Take roles away.")
    let ids = command.argument("--ids", "The ids of assignments, with spaces between.", of: [String].self)
    let assignee = command.assignee()
    let objectID = command.assigneeObjectID()
    let role = command.roleName(required: false)
    let group = command.roleResourceGroup()
    let scope = command.argument(
      "--scope", "Where the roles count: the id of a subscription, a group or a resource.", of: String.self)
    let inherited = command.flag("--include-inherited", "Also take away what is assigned further out.")
    let yes = command.flag("--yes -y", "Nobody is asked anyway.")
    command.ignore("--cmd")
    command.example("Take a role away.", "az role assignment delete --assignee me@example.com --role Reader -g MyGroup")
    command.run { (call, client) throws(CommandError) in
      _ = call.isSet(yes)
      let ids = call.optional(ids) ?? []
      var search = RoleAssignmentSearch()
      search.role = call.optional(role)
      let scope = call.optional(scope)
      let assignee = call.optional(assignee)
      let group = RoleAssignmentSearch.group(group, scope: scope, of: call)
      try Client.refuseEmpty([
        ("--assignee", assignee), ("--scope", scope), ("--role", search.role), ("--resource-group", group),
      ])
      search.principalID = call.optional(objectID).flatMap { $0.isEmpty ? nil : $0 }
      guard
        !ids.isEmpty || assignee != nil || search.principalID != nil || search.role != nil || group != nil
          || scope != nil
      else {
        throw CommandError(
          .refused,
          "Please provide at least one of these arguments: --ids, --assignee, --assignee-object-id, --role, "
            + "--resource-group, --scope")
      }
      if assignee != nil, search.principalID != nil {
        throw CommandError(.refused, "Usage error: Provide only one of --assignee or --assignee-object-id.")
      }
      guard ids.isEmpty else {
        let ignored = [
          ("--assignee", assignee != nil), ("--role", search.role != nil), ("--resource-group", group != nil),
          ("--scope", scope != nil), ("--include-inherited", call.isSet(inherited)),
        ]
        for (option, isGiven) in ignored where isGiven {
          client.warn("option '\(option)' will be ignored due to use of '--ids'.")
        }
        for id in ids { try client.deleteAssignment(id) }
        return .nothing
      }
      search.scope = try client.roleScope(group: group, scope: scope)
      if let assignee, search.principalID == nil { search.principalID = try client.principal(assignee).id }
      search.includesInherited = call.isSet(inherited)
      let found = try client.foundAssignments(search)
      guard !found.isEmpty else { throw CommandError(.refused, "No matched assignments were found to delete") }
      for assignment in found { try client.deleteAssignment(assignment["id"].string ?? "") }
      return .nothing
    }
    return command
  }
}

/// Which assignments are looked for.
struct RoleAssignmentSearch: Sendable {
  /// `nil` for all of the subscription.
  var scope: String?
  var principalID: String?
  var role: String?
  var includesInherited = false
  var includesGroups = false
  var fillsRoles = true
  var fillsPrincipals = true

  /// The group that is meant: one that the configuration gives is dropped when there is a scope.
  static func group(_ key: Key<String>, scope: String?, of call: Call) -> String? {
    guard let group = call.optional(key) else { return nil }
    return scope != nil && !call.isGiven(key) ? nil : group
  }
}

extension Client {
  /// The assignments that are looked for, as the service has them.
  mutating func foundAssignments(_ search: RoleAssignmentSearch) throws(CommandError) -> [JSONValue] {
    var parameters: [Request.Parameter] = []
    let through = search.includesGroups ? search.principalID.map { "assignedTo('\($0)')" } : nil
    if search.scope != nil {
      parameters.append(.init("$filter", "atScope()" + (through.map { " and \($0)" } ?? "")))
    } else if let filter = through ?? search.principalID.map({ "principalId eq '\($0)'" }) {
      parameters.append(.init("$filter", filter))
    }
    var found = try pages(
      Request(
        .get, rolePath(search.scope ?? subscriptionPath, "roleAssignments"), apiVersion: Self.roleAssignmentVersion,
        parameters: parameters))
    guard !found.isEmpty else { return [] }
    if let scope = search.scope, !search.includesInherited {
      found = found.filter { $0.at("properties", "scope").string?.equalsIgnoringCase(scope) ?? false }
    }
    if let role = search.role {
      let id = try roleID(role, at: search.scope ?? subscriptionPath)
      found = found.filter { $0.at("properties", "roleDefinitionId") == .string(id) }
    }
    if let principal = search.principalID, !search.includesGroups {
      found = found.filter { $0.at("properties", "principalId") == .string(principal) }
    }
    return found
  }

  /// The assignments that are looked for, as lists show them: with the names of roles and principals.
  mutating func roleAssignments(_ search: RoleAssignmentSearch) throws(CommandError) -> [JSONValue] {
    var found = try foundAssignments(search).map(RoleAssignmentGroup.dictionary)
    guard !found.isEmpty else { return [] }
    if search.fillsRoles {
      let roles = try roles(named: nil, at: search.scope ?? subscriptionPath)
      for position in found.indices {
        let role = roles.first { $0["id"] == found[position]["roleDefinitionId"] }
        found[position]["roleDefinitionName"] = role.map { $0.at("properties", "roleName") } ?? .null
      }
    }
    if search.fillsPrincipals {
      var ids: [String] = []
      for id in found.compactMap({ $0["principalId"]?.string }) where !ids.contains(id) { ids.append(id) }
      let objects = try directoryObjects(ids)
      for position in found.indices {
        let object = objects.first { $0["id"] == found[position]["principalId"] }
        found[position]["principalName"] = .string(object.map(Self.displayedName) ?? "")
      }
    }
    return found.map { .object($0) }
  }

  /// Takes an assignment away.
  mutating func deleteAssignment(_ id: String) throws(CommandError) {
    _ = try send(
      Request(.delete, "/\(id.drop { $0 == "/" })", apiVersion: Self.roleAssignmentVersion))
  }
}
