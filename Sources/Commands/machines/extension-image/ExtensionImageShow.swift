import ARM
import Grammar
import Shapes

extension ExtensionImageGroup {
  /// `extension image show`: one version of an extension.
  static func show(_ owner: ExtensionOwner) -> Command<Client> {
    var command = Command<Client>(
      .generated, owner.pick("vm extension image show", "vmss extension image show"),
      "Show a version of an extension.")
    let publisher = command.extensionPublisher()
    let type = command.extensionType()
    let version = command.argument("--version", "The version.", of: String.self, required: true, idPart: .child(4))
    command.example(
      "Show a version of an extension.",
      owner.pick(
        "az vm extension image show -l eastus -p Microsoft.Azure.Extensions -n CustomScript --version 2.1.13",
        "az vmss extension image show -l eastus -p Microsoft.Azure.Extensions -n CustomScript --version 2.1.13"))
    command.run { (call, client) throws(CommandError) in
      let path =
        try client.extensionTypesPath(of: call, publisher)
        + "/\(call.required(type))/versions/\(call.required(version))"
      return .shown(
        try client.send(.generated(.get, path, apiVersion: "2026-04-01")), as: .named("vm extension image show"))
    }
    return command
  }
}
