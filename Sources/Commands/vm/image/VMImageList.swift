package import Grammar
import JSON

extension VMImageGroup {
  /// `az vm image list`: the images that machines can be made from.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "vm image list", "List images that machines can be made from.")
    let location = command.location()
    let publisher = command.argument("--publisher -p", "A part of who publishes it.", of: String.self)
    let offer = command.argument("--offer -f", "A part of the offer.", of: String.self)
    let sku = command.argument("--sku -s", "A part of the SKU.", of: String.self)
    let asksService = command.flag("--all", "Ask the service, rather than list the images that have an alias.")
    let edgeZone = command.argument("--edge-zone", "The edge zone whose images to list.", of: String.self)
    let architecture = command.argument("--architecture", "The kind of processor.", of: ImageArchitecture.self)
    command.example("List images of Ubuntu.", "az vm image list --offer Ubuntu -o table")
    command.run { (call, client) throws(CommandError) in
      let zone = call.optional(edgeZone)
      let search = ImageSearch(
        publisher: call.optional(publisher), offer: call.optional(offer), sku: call.optional(sku),
        architecture: call.optional(architecture)?.rawValue, edgeZone: zone)
      guard call.isSet(asksService) || zone != nil else {
        client.warn("You are viewing an offline list of images, use --all to retrieve an up-to-date list")
        return .value(.array(search.aliases))
      }
      if search.isForAll {
        client.warn(
          "You are retrieving all the images from server which could take more than a minute. To shorten the wait, provide '--publisher', '--offer' , '--sku' or '--edge-zone'. Partial name search is supported."
        )
      }
      let region = try client.imageRegion(call.optional(location))
      return .value(.array(try search.images(of: region, &client)))
    }
    return command
  }
}
