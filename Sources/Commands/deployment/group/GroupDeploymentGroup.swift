import ARM
package import Grammar
import JSON

/// `az deployment group`: deployments to resource groups.
package enum GroupDeploymentGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "deployment group", "Manage deployments to resource groups.",
      verbs: [
        ("cancel", { cancel() }), ("create", { create() }), ("delete", { delete() }), ("export", { export() }),
        ("list", { list() }), ("show", { show() }), ("validate", { validate() }), ("wait", { wait() }),
        ("what-if", { whatIf() }),
      ])
  }
}

/// The arguments that name a deployment.
struct DeploymentKeys: Sendable {
  let group: Key<String>
  let name: Key<String>

  /// The path of the deployment, or of something in it.
  func path(of call: Call, _ client: Client, _ rest: String = "") throws(CommandError) -> String {
    client.deploymentPath(group: try call.required(group), try call.required(name) + rest)
  }
}

extension Command where Context == Client {
  /// Declares what names a deployment.
  @inline(never)
  mutating func deployment() -> DeploymentKeys {
    let group = resourceGroupWithoutID(required: true)
    let name = argument("--name -n", "The name of the deployment.", of: String.self, required: true)
    return DeploymentKeys(group: group, name: name)
  }
}

extension Client {
  func deploymentPath(group: String, _ rest: String) -> String {
    "\(subscriptionPath)/resourcegroups/\(group)/providers/Microsoft.Resources/deployments/\(rest)"
  }
}
