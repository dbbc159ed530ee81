package import ARM
import JSON

extension World {
  /// The exact version that an image reference means now in a region.
  ///
  /// - Throws: Azure's refusal when there is no such image or it is not available there (gallery.md §5.4).
  package func exactVersion(of image: ImageReference, in location: String) throws(ServiceError) -> String {
    guard let id = image.id else { return try platformVersion(of: image, in: location) }
    guard let parsed = ResourceID(id) else {
      throw ServiceError(
        400, "InvalidParameter", "The id '\(id)' is not a valid resource reference.", target: "imageReference")
    }
    if parsed.isType("Microsoft.Compute/galleries/images/versions"), !parsed.name.equalsIgnoringCase("latest") {
      return try replicatedVersion(parsed, in: location)
    }
    if parsed.isType("Microsoft.Compute/galleries/images") {
      return try newestVersion(of: parsed, in: location)
    }
    if parsed.isType("Microsoft.Compute/galleries/images/versions"), let definition = parsed.parent {
      return try newestVersion(of: definition, in: location)
    }
    guard resources[parsed] != nil else { throw .notFound(parsed) }
    // A managed image has no versions: it is its own.
    return parsed.name
  }

  private func platformVersion(of image: ImageReference, in location: String) throws(ServiceError) -> String {
    let known = PlatformImage.named(publisher: image.publisher, offer: image.offer, sku: image.sku)
    guard let known, image.tracksLatest || known.couldHave(version: image.version) else {
      throw .platformImageNotFound(image, in: location)
    }
    return image.tracksLatest ? known.newestVersion(at: now) : image.version
  }

  private func replicatedVersion(_ id: ResourceID, in location: String) throws(ServiceError) -> String {
    guard let version = resources[id] else { throw .notFound(id) }
    guard isReplicated(version, to: location) else {
      throw ServiceError(
        404, "GalleryImageNotFound",
        "\"The gallery image \(id.text) is not available in \(location) region. Please contact image owner to replicate "
          + "to this region, or change your requested region.\"", target: "imageReference")
    }
    return id.name
  }

  /// The highest version in the region that is not kept out of `latest` (vmss.md §6.2).
  private func newestVersion(of definition: ResourceID, in location: String) throws(ServiceError) -> String {
    let usable = resources.inside(definition).filter { version in
      version.id.isType("Microsoft.Compute/galleries/images/versions") && isReplicated(version, to: location)
        && version.document.at("properties", "publishingProfile", "excludeFromLatest") != true
    }
    guard let newest = usable.map(\.id.name).max(by: ImageVersionNumber.isLower) else {
      throw ServiceError(
        404, "InvalidParameter",
        "In region \(location), the following list of Shared Image Gallery images referenced from the deployment template "
          + "were not found: \(definition.text). Please check that at least one image has been replicated to \(location) or "
          + "that the 'exclude from latest' flag is set to false. Please refer to "
          + "https://docs.microsoft.com/en-us/azure/virtual-machines/windows/shared-image-galleries for instructions on "
          + "creating and deleting such images.", target: "imageReference")
    }
    return newest
  }

  private func isReplicated(_ version: Resource, to location: String) -> Bool {
    let regions = version.document.at("properties", "publishingProfile", "targetRegions").array ?? []
    let wanted = Region.named(location)?.name ?? location
    return regions.contains { region in
      guard let name = region["name"].string else { return false }
      return (Region.named(name)?.name ?? name).equalsIgnoringCase(wanted)
    }
  }
}

/// Versions of gallery images: three numbers, compared as numbers.
package enum ImageVersionNumber {
  /// Whether the first version is lower than the second.
  package static func isLower(_ left: String, _ right: String) -> Bool {
    numbers(left).lexicographicallyPrecedes(numbers(right))
  }

  private static func numbers(_ version: String) -> [Int] {
    version.split(separator: ".").map { Int($0) ?? 0 }
  }
}

extension ServiceError {
  /// The resource is not there (platform.md §12).
  package static func notFound(_ id: ResourceID) -> ServiceError {
    let path = zip(id.type.split(separator: "/").dropFirst(), id.names).map { "\($0)/\($1)" }.joined(separator: "/")
    let namespace = id.type.split(separator: "/").first.map(String.init) ?? ""
    return ServiceError(
      404, "ResourceNotFound",
      "The Resource '\(namespace)/\(path)' under resource group '\(id.group ?? "")' was not found. For more details please "
        + "go to https://aka.ms/ARMResourceNotFoundFix")
  }

  /// The resource group is not there.
  package static func groupNotFound(_ name: String) -> ServiceError {
    ServiceError(404, "ResourceGroupNotFound", "Resource group '\(name)' could not be found.")
  }

  /// Nobody publishes such an image (gallery.md §5.4; the text follows the service's usual form [I]).
  package static func platformImageNotFound(_ image: ImageReference, in location: String) -> ServiceError {
    ServiceError(
      404, "PlatformImageNotFound",
      "The platform image '\(image.publisher):\(image.offer):\(image.sku):\(image.version)' is not available. Verify that "
        + "all fields in the storage profile are correct. For more details about storage profile information, please refer "
        + "to https://aka.ms/storageprofile", target: "imageReference")
  }
}
