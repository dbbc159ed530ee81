import ARM
import JSON
import World

/// Galleries as others see them: `locations/L/sharedGalleries/U/…` and `locations/L/communityGalleries/P/…`.
///
/// The subscription has no neighbours; what is seen are its own galleries that it shares (gallery.md §4.7).
enum SharedGalleryRequests {
  /// Answers a request about what is shared; `nil` for a request about something else.
  static func answer(_ call: ServiceCall, in world: World) throws(ServiceError) -> Response? {
    let words = call.target.words
    guard words.count >= 3 else { return nil }
    let isShared = call.target.word(2, is: "sharedGalleries")
    guard isShared || call.target.word(2, is: "communityGalleries") else { return nil }
    guard call.method == .get else { throw .notAllowed(call) }
    let location = Region.canonicalName(words[1])
    let view = View(isShared: isShared, location: location, world: world)
    guard words.count > 3 else {
      let all = world.resources.ofType(GalleryImage.galleryType).filter(view.isSeen)
      return Response(200, ["value": .array(all.map(view.gallery))])
    }
    guard let gallery = view.find(words[3]) else { throw notFound(call) }
    if words.count == 4 { return Response(200, view.gallery(gallery)) }
    guard words[4].equalsIgnoringCase("images") else { throw .noSuchType(call.target) }
    if words.count == 5 {
      let all = world.resources.inside(gallery.id).filter { $0.id.isType(GalleryImage.definitionType) }
      return Response(200, ["value": .array(all.map { view.definition($0, in: gallery) })])
    }
    guard let definition = world.resources[gallery.id.child("images", words[5])] else { throw notFound(call) }
    if words.count == 6 { return Response(200, view.definition(definition, in: gallery)) }
    guard words[6].equalsIgnoringCase("versions") else { throw .noSuchType(call.target) }
    let versions = world.resources.inside(definition.id).filter {
      $0.id.isType(GalleryImageVersion.type) && GalleryImageVersion($0).isAvailable(in: location)
    }
    guard words.count > 7 else {
      return Response(200, ["value": .array(versions.map { view.version($0, of: definition, in: gallery) })])
    }
    guard let version = versions.first(where: { $0.id.name == words[7] }) else { throw notFound(call) }
    return Response(200, view.version(version, of: definition, in: gallery))
  }

  private static func notFound(_ call: ServiceCall) -> ServiceError {
    ServiceError(404, "NotFound", "The requested resource '\(call.request.path)' was not found.")
  }

  /// How shared galleries look from one region.
  private struct View {
    let isShared: Bool
    let location: String
    let world: World

    func isSeen(_ gallery: Resource) -> Bool {
      let permissions = gallery.document.at("properties", "sharingProfile", "permissions").string ?? "Private"
      return permissions.equalsIgnoringCase(isShared ? "Groups" : "Community")
    }

    func find(_ name: String) -> Resource? {
      let id = world.resourceID(ofImage: "/\(isShared ? "SharedGalleries" : "CommunityGalleries")/\(name)/Images/x")
      return id?.parent.flatMap { world.resources[$0] }.flatMap { isSeen($0) ? $0 : nil }
    }

    /// The name that others know a gallery by.
    private func publicName(_ gallery: Resource) -> String {
      let properties = gallery.document["properties"]
      if isShared { return properties.at("identifier", "uniqueName").string ?? gallery.id.name }
      let names = properties.at("sharingProfile", "communityGalleryInfo", "publicNames")
      return names[0].string ?? gallery.id.name
    }

    private func uniqueID(_ gallery: Resource, _ rest: String = "") -> JSONValue {
      .string("/\(isShared ? "SharedGalleries" : "CommunityGalleries")/\(publicName(gallery))\(rest)")
    }

    func gallery(_ gallery: Resource) -> JSONValue {
      document(name: publicName(gallery), unique: uniqueID(gallery), kind: "", properties: [:])
    }

    func definition(_ definition: Resource, in gallery: Resource) -> JSONValue {
      var properties = definition.document["properties"].object ?? JSONObject()
      properties.remove("provisioningState")
      return document(
        name: definition.id.name, unique: uniqueID(gallery, "/Images/\(definition.id.name)"), kind: "/Images",
        properties: properties)
    }

    func version(_ version: Resource, of definition: Resource, in gallery: Resource) -> JSONValue {
      let profile = version.document.at("properties", "publishingProfile")
      let view = GalleryImageVersion(version)
      var properties: JSONObject = [
        "publishedDate": profile["publishedDate"], "excludeFromLatest": .bool(view.isExcluded(in: location)),
      ]
      if !profile["endOfLifeDate"].isNull { properties["endOfLifeDate"] = profile["endOfLifeDate"] }
      let disk = version.document.at("properties", "storageProfile", "osDiskImage")
      properties["storageProfile"] = [
        "osDiskImage": ["diskSizeGB": disk["sizeInGB"], "hostCaching": disk["hostCaching"]]
      ]
      return document(
        name: version.id.name,
        unique: uniqueID(gallery, "/Images/\(definition.id.name)/Versions/\(version.id.name)"),
        kind: "/Images/Versions",
        properties: properties)
    }

    private func document(name: String, unique: JSONValue, kind: String, properties: JSONObject) -> JSONValue {
      var document: JSONObject = [
        "name": .string(name), "location": .string(location), "identifier": ["uniqueId": unique],
      ]
      if !isShared {
        document["type"] = .string("Microsoft.Compute/Locations/CommunityGalleries\(kind)")
      }
      if !properties.isEmpty { document["properties"] = .object(properties) }
      return .object(document)
    }
  }
}
