import ARM
package import Grammar
import Shapes

extension VMImageGroup {
  /// `az vm image list-publishers`: who publishes images.
  package static func listPublishers() -> Command<Client> {
    var command = Command<Client>(.classic, "vm image list-publishers", "List who publishes images in a region.")
    let location = command.location(required: true)
    let edgeZone = command.argument("--edge-zone", "The edge zone that is meant.", of: String.self)
    command.example("List publishers.", "az vm image list-publishers -l eastus")
    command.run { (call, client) throws(CommandError) in
      let path = try client.imagesPath(of: call, location, edgeZone)
      let isThere = call.optional(edgeZone) != nil
      return .shown(
        try client.send(.generated(.get, path, apiVersion: ImageSearch.version(call.optional(edgeZone)))),
        as: .named(isThere ? "vm image edge-zone list-publishers" : "vm image list-publishers"))
    }
    return command
  }
}
