import ARM
package import Grammar
import JSON
import Shapes

extension RoleAssignmentGroup {
  /// `az role assignment create`: what is there already is shown.
  ///
  /// Source: platform.md §7.1.
  package static func create() -> Command<Client> {
    enum PrincipalType: String, ArgumentChoice {
      case user = "User"
      case group = "Group"
      case servicePrincipal = "ServicePrincipal"
      case foreignGroup = "ForeignGroup"
    }

    var command = Command<Client>(.classic, "role assignment create", "Give somebody a role.")
    let role = command.roleName(required: true)
    let scope = command.argument(
      "--scope", "Where the role counts: the id of a subscription, a group or a resource.", of: String.self,
      required: true)
    let assignee = command.assignee()
    let objectID = command.assigneeObjectID()
    let type = command.argument(
      "--assignee-principal-type", "What kind of principal the object id is of.", of: PrincipalType.self)
    let description = command.argument("--description", "What the assignment is for.", of: String.self)
    command.mature(description, .preview)
    let condition = command.argument("--condition", "When the role counts, as an expression.", of: String.self)
    command.mature(condition, .preview)
    let conditionVersion = command.argument(
      "--condition-version", "The version of the expression: 2.0.", of: String.self)
    command.mature(conditionVersion, .preview)
    let name = command.argument(
      "--name -n", "The GUID of the assignment; a new one if it is not given.", of: String.self)
    command.ignore("--cmd")
    command.example(
      "Let the identity of image builds make images in a group.",
      "az role assignment create --assignee-object-id 22222222-2222-2222-2222-222222222222 --assignee-principal-type ServicePrincipal --role Contributor --scope /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/MyGroup"
    )
    command.run { (call, client) throws(CommandError) in
      let role = try call.required(role)
      let scope = try call.required(scope)
      let assignee = call.optional(assignee)
      try Client.refuseEmpty([("--assignee", assignee), ("--scope", scope), ("--role", role)])
      let given = call.optional(objectID).flatMap { $0.isEmpty ? nil : $0 }
      guard (assignee == nil) != (given == nil) else {
        throw CommandError(.refused, "usage error: --assignee STRING | --assignee-object-id GUID")
      }
      if call.optional(type) != nil, given == nil {
        throw CommandError(.refused, "usage error: --assignee-object-id GUID --assignee-principal-type TYPE")
      }
      let condition = call.optional(condition)
      var version = call.optional(conditionVersion)
      if let condition, !condition.isEmpty, version ?? "" == "" { version = "2.0" }
      if let version, !version.isEmpty, condition ?? "" == "" {
        throw CommandError(
          .refused, "usage error: When --condition-version is set, --condition must be set as well.")
      }
      let holder = try holder(assignee, given, type: call.optional(type)?.rawValue, &client)
      _ = try client.roleScope(group: nil, scope: scope)
      var properties: JSONObject = ["roleDefinitionId": .string(try client.roleID(role, at: scope))]
      properties["principalId"] = .string(holder.id)
      if let type = holder.type { properties["principalType"] = .string(type) }
      for (member, value) in [
        ("description", call.optional(description)), ("condition", condition), ("conditionVersion", version),
      ] {
        if let value { properties[member] = .string(value) }
      }
      let body: JSONValue = ["properties": .object(properties)]
      let name = call.optional(name).flatMap { $0.isEmpty ? nil : $0 } ?? client.guid(for: body)
      return try client.assign(body, name: name, scope: scope, role: role)
    }
    return command
  }

  /// Who is to hold the role; only an object id of a kind that is told is taken as it is.
  private static func holder(
    _ assignee: String?, _ objectID: String?, type: String?, _ client: inout Client
  ) throws(CommandError) -> (id: String, type: String?) {
    if let assignee { return try client.principal(assignee) }
    let id = objectID ?? ""
    if let type { return (id, type) }
    client.warn(
      "RBAC service might reject creating role assignment without --assignee-principal-type in the future. Better to "
        + "specify --assignee-principal-type manually.")
    return (id, try client.directoryObjects([id]).first.flatMap(Client.principalType))
  }
}

extension Client {
  /// A GUID that is drawn, or follows from what it is for where nothing is drawn.
  mutating func guid(for document: JSONValue) -> String { manager.drawGUID() ?? UniqueText.guid(from: document) }

  /// Makes an assignment, and shows the one that is there already.
  fileprivate mutating func assign(
    _ body: JSONValue, name: String, scope: String, role: String
  ) throws(CommandError) -> Answer {
    let response = answer(
      Request(
        .put, rolePath(scope, "roleAssignments/\(name)"), apiVersion: Self.roleAssignmentVersion, body: body))
    if response.isSuccess {
      return .modelled(response.body ?? .null, as: .named("role assignment create"))
    }
    guard response.error?.code == "RoleAssignmentExists" else { throw CommandError(response) }
    var search = RoleAssignmentSearch()
    search.scope = scope
    search.principalID = body.at("properties", "principalId").string
    search.role = role
    let found = try roleAssignments(search)
    return .value(addingResourceGroup(.array(found))[0])
  }
}
