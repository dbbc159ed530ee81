import ARM
package import Grammar
import JSON
import Shapes

/// `az role assignment`.
package enum RoleAssignmentGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "role assignment", "Manage who holds which role where.",
      verbs: [
        ("create", { create() }), ("delete", { delete() }), ("list", { list() }),
        ("list-changelogs", { listChangeLogs() }), ("update", { update() }),
      ])
  }

  /// An assignment as lists show it: without what it has not.
  static func dictionary(_ assignment: JSONValue) -> JSONObject {
    let shown = DocumentShape.named("role assignment create").shown(assignment)
    return (shown.object ?? JSONObject()).filter { name, value in !value.isNull && name != "systemData" }
  }
}

extension Command where Context == Client {
  /// `--role` of an assignment.
  @inline(never)
  mutating func roleName(required: Bool) -> Key<String> {
    argument("--role", "The role, by name, GUID or id: Contributor.", of: String.self, required: required)
  }

  /// `--resource-group -g` where a group stands for a scope.
  @inline(never)
  mutating func roleResourceGroup() -> Key<String> {
    argument(
      "--resource-group -g", "The resource group in which the role counts, instead of a scope.", of: String.self,
      idPart: .resourceGroup, configuredDefault: "group", completer: "resource-group")
  }

  @inline(never)
  mutating func assignee() -> Key<String> {
    argument(
      "--assignee", "Who holds the role: a user's name, the client id of a service principal, or an object id.",
      of: String.self)
  }

  @inline(never)
  mutating func assigneeObjectID() -> Key<String> {
    argument(
      "--assignee-object-id", "The object id of who holds the role; the directory is not asked then.", of: String.self)
  }
}
