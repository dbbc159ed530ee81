import ARM
import Grammar
import Shapes

extension ExtensionImageGroup {
  /// `extension image list-versions`: the versions of an extension.
  static func listVersions(_ owner: ExtensionOwner) -> Command<Client> {
    var command = Command<Client>(
      .generated, owner.pick("vm extension image list-versions", "vmss extension image list-versions"),
      "List the versions of an extension.")
    let publisher = command.extensionPublisher()
    let type = command.extensionType()
    let query = ExtensionVersionQuery(declaredIn: &command)
    command.example(
      "List the newest version.",
      owner.pick(
        "az vm extension image list-versions -l eastus -p Microsoft.Azure.Extensions -n CustomScript --top 1 --orderby \"name desc\"",
        "az vmss extension image list-versions -l eastus -p Microsoft.Azure.Extensions -n CustomScript --top 1 --orderby \"name desc\""
      ))
    command.run { (call, client) throws(CommandError) in
      let path = try client.extensionTypesPath(of: call, publisher) + "/\(call.required(type))/versions"
      return .shown(
        try client.send(.generated(.get, path, apiVersion: "2026-04-01", parameters: query.parameters(of: call))),
        as: .named("vm extension image list-versions"))
    }
    return command
  }
}
