import ARM
import Grammar
import JSON

extension Client {
  /// Looks whether the image of a scale set, as it is printed, goes with Trusted Launch.
  ///
  /// - Throws: that the set is of a kind that cannot change, or the service's refusal to show the image.
  mutating func checkTrustedLaunch(of scaleSet: JSONValue) throws(CommandError) {
    let generation = try hyperVGeneration(
      of: scaleSet.at("virtualMachineProfile", "storageProfile", "imageReference"),
      location: scaleSet["location"].string ?? "")
    let type = scaleSet.at("virtualMachineProfile", "securityProfile")["securityType"].string
    switch (generation, type) {
    case ("V1", _), ("V2", nil):
      warn(
        "Trusted Launch security type is supported on Hyper-V Generation 2 OS Images. To know more please visit https://learn.microsoft.com/en-us/azure/virtual-machines/trusted-launch"
      )
    case ("V2", SecurityType.confidentialVM.rawValue):
      throw CommandError(
        .refused,
        "\(scaleSet["name"].string ?? "") is already configured with ConfidentialVM. Security Configuration cannot be updated from ConfidentialVM to TrustedLaunch."
      )
    default: return
    }
  }

  /// The generation of hardware that an image is for, `V1` or `V2`; `nil` when nobody says.
  private mutating func hyperVGeneration(
    of reference: JSONValue, location: String
  ) throws(CommandError) -> String? {
    guard let look = try imageLook(for: reference, location: location) else { return nil }
    return try send(look).at("properties", "hyperVGeneration").string
  }

  /// The request that gets the image, or the definition, that a reference leads to.
  private mutating func imageLook(for reference: JSONValue, location: String) throws(CommandError) -> Request? {
    let here = "\(subscriptionPath)/providers/Microsoft.Compute/locations/\(location)"
    if let id = reference["id"].string.flatMap({ ResourceID($0) }) {
      if id.isType("Microsoft.Compute/galleries/images/versions"), let definition = id.parent {
        return .generated(.get, definition.text, apiVersion: "2021-10-01")
      }
      if id.isType("Microsoft.Compute/images") { return .generated(.get, id.text, apiVersion: "2024-11-01") }
    }
    if let names = Self.names(inGalleryID: reference["sharedGalleryImageId"]) {
      return .generated(
        .get, "\(here)/sharedGalleries/\(names.gallery)/images/\(names.image)", apiVersion: "2022-01-03")
    }
    if let names = Self.names(inGalleryID: reference["communityGalleryImageId"]) {
      return .generated(
        .get, "\(here)/communityGalleries/\(names.gallery)/images/\(names.image)", apiVersion: "2023-07-03")
    }
    guard let publisher = reference["publisher"].string, let offer = reference["offer"].string,
      let sku = reference["sku"].string, var version = reference["version"].string
    else { return nil }
    let versions = "\(here)/publishers/\(publisher)/artifacttypes/vmimage/offers/\(offer)/skus/\(sku)/versions"
    if version.equalsIgnoringCase("latest") {
      let newest = try send(
        .generated(
          .get, versions, apiVersion: "2024-11-01",
          parameters: [.init("$expand", "properties"), .init("$orderby", "name desc"), .init("$top", "1")]))
      guard let name = newest[0]["name"].string else {
        throw CommandError(.refused, "Can't resolve the version of '\(publisher):\(offer):\(sku)'")
      }
      version = name
    }
    return .generated(.get, "\(versions)/\(version)", apiVersion: "2024-11-01")
  }

  /// The names in `/SharedGalleries/G/Images/I/Versions/V` and its like.
  private static func names(inGalleryID value: JSONValue) -> (gallery: String, image: String)? {
    let parts = (value.string ?? "").utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    return parts.count >= 4 ? (parts[1], parts[3]) : nil
  }
}
