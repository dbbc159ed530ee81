import ARM
package import Grammar
import JSON
import Shapes

extension VMGroup {
  /// `az vm list-skus`: what sizes and other things can be had where.
  package static func listSKUs() -> Command<Client> {
    var command = Command<Client>(.classic, "vm list-skus", "List sizes of machines and other things that can be had.")
    let location = command.location()
    let size = command.argument("--size -s", "A part of the name of a size.", of: String.self)
    let zonal = command.argument("--zone -z", "Only what can be had in zones.", of: Bool.self)
    let all = command.argument("--all", "Also what the subscription cannot have.", of: Bool.self)
    let type = command.argument(
      "--resource-type -r", "The kind of thing: virtualMachines, disks, availabilitySets.", of: String.self)
    command.table(named: "transform_sku_for_table_output")
    command.example(
      "List sizes that can be had in zones.",
      "az vm list-skus -l eastus --zone -r virtualMachines -o table")
    command.run { (call, client) throws(CommandError) in
      let region: String? = try client.location(call.optional(location))
      let isZonal = call.optional(zonal) ?? false
      var skus = try client.resourceSKUs(location: region)
      if call.optional(all) != true { skus = skus.filter { ResourceSKU($0).isAvailable(zonal: isZonal) } }
      if let type = call.optional(type), !type.isEmpty {
        skus = skus.filter { $0["resourceType"].string?.equalsIgnoringCase(type) ?? false }
      }
      if let size = call.optional(size), !size.isEmpty {
        skus = skus.filter {
          $0["resourceType"] == "virtualMachines" && ($0["name"].string ?? "").lowercased().contains(size.lowercased())
        }
      }
      if isZonal { skus = skus.filter { !($0["locationInfo"][0]["zones"].array ?? []).isEmpty } }
      return .listed(skus)
    }
    return command
  }
}

/// Something that can be had in a region.
struct ResourceSKU {
  let document: JSONValue

  init(_ document: JSONValue) { self.document = document }

  /// Whether the subscription can have it: not when its region is closed, nor, for what must be zonal, all zones.
  func isAvailable(zonal: Bool) -> Bool {
    let place = document["locationInfo"][0]
    for restriction in document["restrictions"].array ?? []
    where restriction["reasonCode"] == "NotAvailableForSubscription" {
      let closed = restriction["restrictionInfo"]
      if restriction["type"] == "Zone", zonal {
        let closedZones = closed["zones"].array ?? []
        if (place["zones"].array ?? []).allSatisfy(closedZones.contains) { return false }
      }
      if restriction["type"] == "Location", (closed["locations"].array ?? []).contains(place["location"]) {
        return false
      }
    }
    return true
  }
}

extension Client {
  /// What can be had, in a region or anywhere, as `vm list-skus` prints it.
  mutating func resourceSKUs(location: String?) throws(CommandError) -> [JSONValue] {
    let skus = try list(
      .generated(.get, "\(subscriptionPath)/providers/Microsoft.Compute/skus", apiVersion: "2019-04-01"),
      shape: .named("vm list-skus"), window: .everything)
    guard let location, !location.isEmpty else { return skus }
    return skus.filter { sku in
      (sku["locations"].array ?? []).contains { $0.string?.equalsIgnoringCase(location) ?? false }
    }
  }
}
