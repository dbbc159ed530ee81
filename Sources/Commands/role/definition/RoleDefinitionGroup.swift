import ARM
package import Grammar
import JSON
import Shapes

/// `az role definition`.
package enum RoleDefinitionGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "role definition", "Manage roles.",
      verbs: [
        ("create", { create() }), ("delete", { delete() }), ("list", { list() }), ("show", { show() }),
        ("update", { update() }),
      ])
  }

  /// `az role definition list`.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "role definition list", "List roles.")
    let name = command.argument("--name -n", "Only roles of this name or GUID.", of: String.self)
    let group = command.roleResourceGroup()
    let scope = command.argument("--scope", "Where the roles can be assigned.", of: String.self)
    let onlyCustom = command.argument(
      "--custom-role-only", "Only roles that users have made.", of: Bool.self, default: "false")
    command.table(named: "transform_definition_list")
    command.ignore("--cmd")
    command.example("Show what a role permits.", "az role definition list --name Contributor")
    command.run { (call, client) throws(CommandError) in
      let scope = try client.roleScope(group: call.optional(group), scope: call.optional(scope))
      let roles = try client.roles(
        named: call.optional(name), at: scope, onlyCustom: call.optional(onlyCustom) ?? false)
      return .modelled(.array(roles), as: .named("role definition list"))
    }
    return command
  }

  /// `az role definition show`.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "role definition show", "Show a role.")
    let scope = command.argument("--scope", "Where the role can be assigned.", of: String.self)
    let name = command.argument("--name -n", "The GUID of the role.", of: String.self)
    let id = command.argument("--id", "The id of the role.", of: String.self)
    command.ignore("--cmd")
    command.example(
      "Show a role.",
      "az role definition show --id /subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
    )
    command.run { (call, client) throws(CommandError) in
      func given(_ key: Key<String>) -> String? { call.optional(key).flatMap { $0.isEmpty ? nil : $0 } }
      let path: String
      var parameters: [Request.Parameter] = []
      if let id = given(id) {
        // The client's two ways to ask for a role differ in this.
        parameters = [.init("disambiguation_dummy", "")]
        path = "/\(id.drop { $0 == "/" })"
      } else if let scope = given(scope), let name = given(name) {
        path = client.rolePath(scope, "roleDefinitions/\(name)")
      } else {
        throw CommandError(
          .refused,
          given(scope) == nil && given(name) == nil
            ? "Usage error: Provide --scope and --name, or --id" : "Usage error: Provide both --scope and --name")
      }
      let document = try client.get(path, apiVersion: Client.roleVersion, parameters: parameters)
      return .modelled(document, as: .named("role definition show"))
    }
    return command
  }

  /// `az role definition delete`.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "role definition delete", "Delete a role that a user has made.")
    let name = command.argument("--name -n", "The name or GUID of the role.", of: String.self, required: true)
    let group = command.roleResourceGroup()
    let scope = command.argument("--scope", "Where the role can be assigned.", of: String.self)
    let onlyCustom = command.argument(
      "--custom-role-only", "Only look among roles that users have made.", of: Bool.self, default: "false")
    command.ignore("--cmd")
    command.example("Delete a role.", "az role definition delete --name ImageBuilder")
    command.run { (call, client) throws(CommandError) in
      let scope = try client.roleScope(group: call.optional(group), scope: call.optional(scope))
      let roles = try client.roles(
        named: try call.required(name), at: scope, onlyCustom: call.optional(onlyCustom) ?? false)
      for role in roles {
        let path = client.rolePath(scope, "roleDefinitions/\(role["name"].string ?? "")")
        _ = try client.send(Request(.delete, path, apiVersion: Client.roleVersion))
      }
      return .nothing
    }
    return command
  }
}
