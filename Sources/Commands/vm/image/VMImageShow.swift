package import Grammar
import Shapes

extension VMImageGroup {
  /// `az vm image show`: one version of an image.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vm image show", "Show a version of an image.")
    let choice = PublishedImageKeys(declaredIn: &command)
    let location = command.location()
    let edgeZone = command.argument("--edge-zone", "The edge zone that is meant.", of: String.self)
    command.example(
      "Show the latest version of an image.",
      "az vm image show -l eastus --urn Canonical:0001-com-ubuntu-server-jammy:22_04-lts-gen2:latest")
    command.run { (call, client) throws(CommandError) in
      let region = try client.imageRegion(call.optional(location))
      let image = try choice.image(call, edgeZone: call.optional(edgeZone), in: region, &client)
      return .shown(
        try client.send(image.request(client)),
        as: .named(image.edgeZone == nil ? "vm image show" : "vm image edge-zone show"))
    }
    return command
  }
}
