import ARM
package import Grammar
import JSON
import Shapes

extension IdentityGroup {
  /// `az identity list-operations`: what can be done with identities.
  package static func listOperations() -> Command<Client> {
    var command = Command<Client>(
      .classic, "identity list-operations", "List what can be done with managed identities.")
    command.ignore("")
    command.example("List the names.", "az identity list-operations --query [].name")
    command.run { (_, client) throws(CommandError) in
      let request = Request(.get, "/providers/Microsoft.ManagedIdentity/operations", apiVersion: "2024-11-30")
      return .value(.array(try client.pages(request)))
    }
    return command
  }

  /// `az identity list-resources`: what has been given an identity.
  package static func listResources() -> Command<Client> {
    var command = Command<Client>(
      .classic, "identity list-resources", "List the resources that have been given an identity.")
    let group = command.resourceGroup()
    let name = command.argument(
      "--name -n", "The name of the identity.", of: String.self, required: true, idPart: .name,
      completer: "Microsoft.ManagedIdentity/userAssignedIdentities")
    command.ignore("--cmd")
    command.example("List who has an identity.", "az identity list-resources -g MyGroup -n MyIdentity")
    command.run { (call, client) throws(CommandError) in
      let path = client.path(
        group: try call.required(group),
        "Microsoft.ManagedIdentity/userAssignedIdentities/\(try call.required(name))/listAssociatedResources")
      let found = try client.pages(Request(.post, path, apiVersion: "2022-01-31-preview"))
      return .value(addingResourceGroup(.array(found)))
    }
    return command
  }
}
