import Grammar
import JSON

extension ExtensionImageGroup {
  /// `extension image list`: the extensions of all publishers, or of some.
  static func list(_ owner: ExtensionOwner) -> Command<Client> {
    var command = Command<Client>(
      .classic, owner.pick("vm extension image list", "vmss extension image list"),
      "List extensions with their versions.")
    let location = command.argument(
      "--location -l", "The region to look in; the first of the subscription when left out.", of: String.self,
      completer: "location")
    let publisher = command.argument("--publisher -p", "A part of the publisher's name.", of: String.self)
    // A default for scale sets counts for the name of the extension too, as in az.
    let name = command.argument(
      "--name -n", "A part of the name.", of: String.self, configuredDefault: owner == .scaleSet ? "vmss" : nil)
    let version = command.argument("--version", "A part of the version.", of: String.self)
    let latest = command.flag("--latest", "Only the newest version of each.")
    command.example(
      "List the newest version of an extension.",
      owner.pick(
        "az vm extension image list -l eastus -p Microsoft.Azure.Extensions -n CustomScript --latest",
        "az vmss extension image list -l eastus -p Microsoft.Azure.Extensions -n CustomScript --latest"))
    command.run { (call, client) throws(CommandError) in
      let wanted = ExtensionSearch(
        publisher: call.optional(publisher), name: call.optional(name), version: call.optional(version),
        takesLatest: call.isSet(latest))
      return .value(.array(try client.extensions(wanted, location: call.optional(location))))
    }
    return command
  }
}
