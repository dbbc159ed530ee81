import ARM
package import Grammar
import Shapes

extension VMExtensionImageGroup {
  /// `az vm extension image list-versions`: the versions of an extension.
  package static func listVersions() -> Command<Client> {
    var command = Command<Client>(.generated, "vm extension image list-versions", "List the versions of an extension.")
    let publisher = command.extensionPublisher()
    let type = command.extensionType()
    let query = ExtensionVersionQuery(declaredIn: &command)
    command.example(
      "List the newest version.",
      "az vm extension image list-versions -l eastus -p Microsoft.Azure.Extensions -n CustomScript --top 1 --orderby \"name desc\""
    )
    command.run { (call, client) throws(CommandError) in
      let path = try client.extensionTypesPath(of: call, publisher) + "/\(call.required(type))/versions"
      return .shown(
        try client.send(.generated(.get, path, apiVersion: "2026-04-01", parameters: query.parameters(of: call))),
        as: .named("vm extension image list-versions"))
    }
    return command
  }
}
