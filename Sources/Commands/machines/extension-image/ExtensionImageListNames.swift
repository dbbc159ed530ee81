import ARM
import Grammar
import Shapes

extension ExtensionImageGroup {
  /// `extension image list-names`: the extensions of a publisher.
  static func listNames(_ owner: ExtensionOwner) -> Command<Client> {
    var command = Command<Client>(
      .generated, owner.pick("vm extension image list-names", "vmss extension image list-names"),
      "List the names of the extensions of a publisher.")
    let publisher = command.extensionPublisher()
    command.example(
      "List the extensions of a publisher.",
      owner.pick(
        "az vm extension image list-names -l eastus -p Microsoft.Azure.Extensions",
        "az vmss extension image list-names -l eastus -p Microsoft.Azure.Extensions"))
    command.run { (call, client) throws(CommandError) in
      let path = try client.extensionTypesPath(of: call, publisher)
      return .shown(
        try client.send(.generated(.get, path, apiVersion: owner == .machine ? "2024-11-01" : "2022-08-01")),
        as: .named(owner.pick("vm extension image list-names", "vmss extension image list-names")))
    }
    return command
  }
}
