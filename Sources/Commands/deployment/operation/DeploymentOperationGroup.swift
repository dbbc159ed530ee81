import ARM
package import Grammar
import JSON
import Shapes

/// `az deployment operation`: what deployments do, one thing after the other.
package enum DeploymentOperationGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "deployment operation", "Look at the operations of deployments.",
      subgroups: [
        (
          "group",
          {
            CommandGroup(
              "deployment operation group", "Look at the operations of deployments to resource groups.",
              verbs: [("list", { list() }), ("show", { show() })])
          }
        )
      ])
  }

  /// Operations have a path without a provider.
  static func path(_ keys: DeploymentKeys, _ call: Call, _ client: Client) throws(CommandError) -> String {
    "\(client.subscriptionPath)/resourcegroups/\(try call.required(keys.group))/deployments/"
      + "\(try call.required(keys.name))/operations"
  }

  /// `az deployment operation group list`.
  package static func list() -> Command<Client> {
    var command = Command<Client>(
      .classic, "deployment operation group list", "List the operations of a deployment to a resource group.")
    let keys = command.deployment()
    command.ignore("--cmd")
    command.example(
      "List what has failed.",
      "az deployment operation group list -g MyGroup -n MyDeployment --query \"[?properties.provisioningState=='Failed']\""
    )
    command.run { (call, client) throws(CommandError) in
      let request = Request(.get, try path(keys, call, client), apiVersion: DeploymentGroup.version)
      return .modelled(.array(try client.pages(request)), as: .named("deployment operation group list"))
    }
    return command
  }

  /// `az deployment operation group show`.
  static func show(_ naming: DeploymentNaming = .new) -> Command<Client> {
    var command = Command<Client>(
      .classic, naming == .new ? "deployment operation group show" : "group deployment operation show",
      "Show operations of a deployment to a resource group.")
    let keys = command.deployment()
    let ids = command.argument(
      "--operation-ids", "The ids of the operations, with spaces between.", of: [String].self, required: true)
    command.ignore("--cmd")
    command.example(
      "Show an operation.",
      "az deployment operation group show -g MyGroup -n MyDeployment --operation-ids 0123456789ABCDEF")
    command.run { (call, client) throws(CommandError) in
      let path = try path(keys, call, client)
      var shown: [JSONValue] = []
      for id in call.optional(ids) ?? [] {
        let document = try client.get("\(path)/\(id)", apiVersion: DeploymentGroup.version)
        shown.append(addingResourceGroup(DocumentShape.named("deployment operation group show").shown(document)))
      }
      return .value(.array(shown))
    }
    return command
  }
}
