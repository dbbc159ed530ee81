package import ARM
import JSON

extension World {
  /// The exact version that an image reference means now in a region.
  ///
  /// - Throws: Azure's refusal when there is no such image or it is not available there (gallery.md §5.4).
  package func exactVersion(of image: ImageReference, in location: String) throws(ServiceError) -> String {
    guard let id = image.id else { return try platformVersion(of: image, in: location) }
    guard let parsed = resourceID(ofImage: id) else {
      throw ServiceError(
        400, "InvalidParameter", "The id '\(id)' is not a valid resource reference.", target: "imageReference")
    }
    if let definition = GalleryImage.tracked(by: parsed) {
      return try newestVersion(of: definition, asWritten: id, in: location)
    }
    if parsed.isType(GalleryImageVersion.type) { return try pinnedVersion(parsed, in: location) }
    guard resources[parsed] != nil else { throw .notFound(parsed) }
    // A managed image has no versions: it is its own.
    return parsed.name
  }

  /// The gallery image definition that an image reference is about; `nil` when it is about no such thing, or it is gone.
  package func definition(of image: ImageReference) -> Resource? {
    definitionID(of: image).flatMap { resources[$0] }
  }

  /// The id of the gallery image definition that an image reference is about, there or not.
  package func definitionID(of image: ImageReference) -> ResourceID? {
    guard let parsed = image.id.flatMap({ resourceID(ofImage: $0) }) else { return nil }
    return GalleryImage.tracked(by: parsed) ?? (parsed.isType(GalleryImageVersion.type) ? parsed.parent : nil)
  }

  /// The version with the highest number that can be had as `latest` in a region, if there is one.
  package func newestImageVersion(of definition: ResourceID, in location: String) -> ImageVersionNumber? {
    imageVersions(of: definition).filter { $0.isAvailable(in: location) && !$0.isExcluded(in: location) }
      .compactMap(\.number).max()
  }

  /// All versions of a definition, oldest first.
  package func imageVersions(of definition: ResourceID) -> [GalleryImageVersion] {
    resources.inside(definition).filter { $0.id.isType(GalleryImageVersion.type) }.map(GalleryImageVersion.init)
  }

  private func platformVersion(of image: ImageReference, in location: String) throws(ServiceError) -> String {
    let known = PlatformImage.named(publisher: image.publisher, offer: image.offer, sku: image.sku)
    guard let known, image.tracksLatest || known.couldHave(version: image.version) else {
      throw .platformImageNotFound(image, in: location)
    }
    return image.tracksLatest ? known.newestVersion(at: now) : image.version
  }

  private func pinnedVersion(_ id: ResourceID, in location: String) throws(ServiceError) -> String {
    guard let version = resources[id], GalleryImageVersion(version).isAvailable(in: location) else {
      throw ServiceError(
        404, "GalleryImageNotFound",
        "\"The gallery image \(id.text) is not available in \(location) region. Please contact image owner to replicate "
          + "to this region, or change your requested region.\"", target: "imageReference")
    }
    return id.name
  }

  private func newestVersion(
    of definition: ResourceID, asWritten id: String, in location: String
  ) throws(ServiceError) -> String {
    if let newest = newestImageVersion(of: definition, in: location) { return newest.description }
    throw ServiceError(
      404, "InvalidParameter",
      "In region \(location), the following list of Shared Image Gallery images referenced from the deployment template "
        + "were not found: \(id). Please check that at least one image has been replicated to \(location) or "
        + "that the 'exclude from latest' flag is set to false. Please refer to "
        + "https://docs.microsoft.com/en-us/azure/virtual-machines/windows/shared-image-galleries for instructions on "
        + "creating and deleting such images.", target: "imageReference")
  }
}

/// The ids of gallery images.
package enum GalleryImage {
  package static let galleryType = "Microsoft.Compute/galleries"
  package static let definitionType = "Microsoft.Compute/galleries/images"

  /// The definition whose newest version an id means; `nil` for an id that names one version, or something else.
  package static func tracked(by id: ResourceID) -> ResourceID? {
    if id.isType(definitionType) { return id }
    guard id.isType(GalleryImageVersion.type), id.name.equalsIgnoringCase("latest") else { return nil }
    return id.parent
  }
}

extension World {
  /// The id of the resource that the id in an image reference means: itself, or what stands behind
  /// `/SharedGalleries/U/Images/D/Versions/V` and `/CommunityGalleries/P/…` (gallery.md §5.2).
  package func resourceID(ofImage text: String) -> ResourceID? {
    if let id = ResourceID(text) { return id }
    let words = text.split(separator: "/").map(String.init)
    guard words.count >= 4, words[2].equalsIgnoringCase("images"), let gallery = gallery(words[0], words[1]) else {
      return nil
    }
    let definition = gallery.child("images", words[3])
    guard words.count >= 6, words[4].equalsIgnoringCase("versions") else { return definition }
    return definition.child("versions", words[5])
  }

  /// The gallery that others know under a name: its unique name, or one of its public ones.
  private func gallery(_ kind: String, _ name: String) -> ResourceID? {
    let isShared = kind.equalsIgnoringCase("sharedGalleries")
    guard isShared || kind.equalsIgnoringCase("communityGalleries") else { return nil }
    return resources.ofType(GalleryImage.galleryType).first { gallery in
      let properties = gallery.document["properties"]
      if isShared { return properties.at("identifier", "uniqueName").string?.equalsIgnoringCase(name) == true }
      let names = properties.at("sharingProfile", "communityGalleryInfo", "publicNames").array ?? []
      return names.contains { $0.string?.equalsIgnoringCase(name) == true }
    }?.id
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
