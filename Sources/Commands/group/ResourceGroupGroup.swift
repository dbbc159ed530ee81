import ARM
package import Grammar
import JSON

/// `az group`.
package enum ResourceGroupGroup {
  /// The version of the resource manager's interface that these commands speak.
  static let version = "2024-11-01"

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "group", "Manage resource groups.",
      verbs: [
        ("create", { create() }),
        ("delete", { delete() }),
        ("exists", { exists() }),
        ("export", { export() }),
        ("list", { list() }),
        ("show", { show() }),
        ("update", { update() }),
        ("wait", { wait() }),
      ],
      subgroups: [("deployment", { OldDeploymentGroup.group() }), ("lock", { LockGroup.ofGroups() })])
  }
}

extension Command where Context == Client {
  /// `--name -n --resource-group -g` of the commands on groups.
  @inline(never)
  mutating func groupName() -> Key<String> {
    argument(
      "--name -n --resource-group -g",
      "The name of the resource group. A default can be kept with `az configure --defaults group=NAME`.",
      of: String.self, required: true, idPart: .resourceGroup, configuredDefault: "group",
      completer: "resource-group")
  }
}

extension Client {
  /// A request about a resource group.
  func groupRequest(_ method: Request.Method, _ name: String, body: JSONValue? = nil) -> Request {
    Request(
      method, "\(subscriptionPath)/resourcegroups/\(name)", apiVersion: ResourceGroupGroup.version, body: body)
  }
}
