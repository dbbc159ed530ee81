import ARM
package import Grammar
import Shapes

extension VMImageGroup {
  /// `az vm image list-offers`: what a publisher offers.
  package static func listOffers() -> Command<Client> {
    var command = Command<Client>(.classic, "vm image list-offers", "List what a publisher offers in a region.")
    let publisher = command.argument("--publisher -p", "Who publishes them.", of: String.self, required: true)
    let location = command.location(required: true)
    let edgeZone = command.argument("--edge-zone", "The edge zone that is meant.", of: String.self)
    command.example("List offers.", "az vm image list-offers -l eastus -p Canonical")
    command.run { (call, client) throws(CommandError) in
      let path =
        try client.imagesPath(of: call, location, edgeZone)
        + "/\(call.required(publisher))/artifacttypes/vmimage/offers"
      let isThere = call.optional(edgeZone) != nil
      return .shown(
        try client.send(.generated(.get, path, apiVersion: ImageSearch.oldVersion)),
        as: .named(isThere ? "vm image edge-zone list-offers" : "vm image list-offers"))
    }
    return command
  }
}
