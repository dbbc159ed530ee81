import ARM
package import Grammar
import Shapes

extension VMSSExtensionImageGroup {
  /// `az vmss extension image list-names`: the extensions of a publisher.
  package static func listNames() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vmss extension image list-names", "List the names of the extensions of a publisher.")
    let publisher = command.extensionPublisher()
    command.example(
      "List the extensions of a publisher.",
      "az vmss extension image list-names -l eastus -p Microsoft.Azure.Extensions")
    command.run { (call, client) throws(CommandError) in
      let path = try client.extensionTypesPath(of: call, publisher)
      return .shown(
        try client.send(.generated(.get, path, apiVersion: "2022-08-01")), as: .named("vmss extension image list-names")
      )
    }
    return command
  }
}
