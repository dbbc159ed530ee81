import ARM
package import Grammar
import Shapes

extension VMImageGroup {
  /// `az vm image list-skus`: the SKUs of an offer.
  package static func listSKUs() -> Command<Client> {
    var command = Command<Client>(.classic, "vm image list-skus", "List the SKUs of an offer.")
    let location = command.location(required: true)
    let publisher = command.argument("--publisher -p", "Who publishes them.", of: String.self, required: true)
    let offer = command.argument("--offer -f", "The offer.", of: String.self, required: true)
    let edgeZone = command.argument("--edge-zone", "The edge zone that is meant.", of: String.self)
    command.example("List SKUs.", "az vm image list-skus -l eastus -p Canonical -f 0001-com-ubuntu-server-jammy")
    command.run { (call, client) throws(CommandError) in
      let path =
        try client.imagesPath(of: call, location, edgeZone)
        + "/\(call.required(publisher))/artifacttypes/vmimage/offers/\(call.required(offer))/skus"
      let isThere = call.optional(edgeZone) != nil
      return .shown(
        try client.send(.generated(.get, path, apiVersion: ImageSearch.oldVersion)),
        as: .named(isThere ? "vm image edge-zone list-skus" : "vm image list-skus"))
    }
    return command
  }
}
