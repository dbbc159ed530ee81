import ARM
package import Grammar
import JSON
import Shapes

extension VMAvailabilitySetGroup {
  /// `az vm availability-set convert`: has the machines of an availability set use managed disks.
  package static func convert() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm availability-set convert", "Have an availability set use managed disks.")
    let availabilitySet = command.availabilitySet()
    AvailabilitySetEvents.declareApproval(in: &command)
    command.example("Use managed disks.", "az vm availability-set convert -g MyGroup -n MySet")
    command.run { (call, client) throws(CommandError) in
      let path = try availabilitySet.path(of: call, client)
      let shape = DocumentShape.named("vm availability-set update")
      var document = shape.held(try client.send(.generated(.get, path, apiVersion: "2025-04-01")))
      guard document.at("sku", "name") != "Aligned" else {
        client.warn(
          "Availability set '\(document["name"].string ?? "")' is already configured for managed disks.")
        return .shown(document, as: shape)
      }
      document.set("Aligned", at: ["sku", "name"])
      try client.limitFaultDomains(of: &document)
      call.apply(to: &document)
      let body: JSONValue
      do throws(ShapeError) {
        body = try shape.request(from: document)
      } catch {
        throw CommandError(error)
      }
      return .shown(try client.send(.generated(.put, path, apiVersion: "2025-04-01", body: body)), as: shape)
    }
    return command
  }
}

extension Client {
  /// Takes the number of fault domains down to what sets with managed disks can have in the region.
  fileprivate mutating func limitFaultDomains(of document: inout JSONValue) throws(CommandError) {
    let skus = try resourceSKUs(location: document["location"].string)
    let sku = skus.first { $0["resourceType"] == "availabilitySets" && $0["name"] == "Aligned" }
    let capability = sku?["capabilities"].array?.first { $0["name"] == "MaximumPlatformFaultDomainCount" }
    guard let limit = capability?["value"].string.flatMap({ Int($0) }), limit > 0,
      let count = document.at("properties", "platformFaultDomainCount").integer, limit < count
    else { return }
    warn(
      "The fault domain count will be adjusted from \(count) to \(limit) so to stay within region's limitation")
    document.set(.integer(limit), at: ["properties", "platformFaultDomainCount"])
  }
}
