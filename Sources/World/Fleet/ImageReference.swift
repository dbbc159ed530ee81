import ARM
package import JSON

/// Which image a model names: a platform image by four words, or a gallery or managed image by id.
package struct ImageReference: Sendable, Equatable {
  package let publisher: String
  package let offer: String
  package let sku: String
  /// `latest`, or an exact version; empty for a reference by id.
  package let version: String
  /// The id of a managed image, a gallery definition or a gallery version.
  package let id: String?

  /// Reads `storageProfile.imageReference`; `nil` when the profile names no image.
  package init?(_ document: JSONValue) {
    id = document["id"].string ?? document["sharedGalleryImageId"].string ?? document["communityGalleryImageId"].string
    publisher = document["publisher"].string ?? ""
    offer = document["offer"].string ?? ""
    sku = document["sku"].string ?? ""
    version = document["version"].string ?? ""
    if id == nil, publisher.isEmpty || offer.isEmpty || sku.isEmpty { return nil }
  }

  /// Whether the newest version is meant, whatever that is when somebody asks.
  package var tracksLatest: Bool {
    guard let id else { return version.equalsIgnoringCase("latest") || version.isEmpty }
    let parsed = ResourceID(id)
    return parsed.map { $0.isType("Microsoft.Compute/galleries/images") || $0.name.equalsIgnoringCase("latest") }
      ?? false
  }

  /// Whether both name the same image, in whatever version.
  package func isSameImage(as other: ImageReference) -> Bool {
    guard let id, let otherID = other.id else {
      return self.id == nil && other.id == nil && publisher.equalsIgnoringCase(other.publisher)
        && offer.equalsIgnoringCase(other.offer) && sku.equalsIgnoringCase(other.sku)
    }
    return Self.definition(id) == Self.definition(otherID)
  }

  /// The definition of a gallery image; a managed image is its own.
  private static func definition(_ id: String) -> ResourceID {
    let parsed = ResourceID(trusted: id)
    return parsed.isType("Microsoft.Compute/galleries/images/versions") ? parsed.parent ?? parsed : parsed
  }

  /// Whether it is a managed image, which has no versions.
  package var isManaged: Bool {
    id.flatMap { ResourceID($0) }?.isType("Microsoft.Compute/images") ?? false
  }

  /// Whether a selector of faults names this image in this version: a version, a URN or an id.
  package func matches(_ selector: String, exactVersion: String) -> Bool {
    if selector.equalsIgnoringCase(exactVersion) { return true }
    guard let id else {
      return [version, exactVersion].contains { selector.equalsIgnoringCase("\(publisher):\(offer):\(sku):\($0)") }
    }
    if selector.equalsIgnoringCase(id) { return true }
    guard let named = ResourceID(selector), named.isType("Microsoft.Compute/galleries/images/versions") else {
      return false
    }
    return named.parent?.text.equalsIgnoringCase(id) == true && named.name == exactVersion
  }
}
