import ARM
import JSON
import World

/// Requests about one gallery (gallery.md §2).
enum Gallery {
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let id = call.resourceID(in: world)
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, shown(existing, call.request[parameter: "$select"]))
    case .head: return Response(existing == nil ? 404 : 204)
    case .put, .patch: return try put(call, id, existing, in: &world)
    case .delete:
      guard let existing else { return Response(204) }
      try GalleryProvider.checkNothingInside(existing.id, GalleryImage.definitionType, in: world)
      try GalleryProvider.checkNothingInside(existing.id, GalleryArtifact.applicationType, in: world)
      return GalleryProvider.delete(existing, seconds: Durations.deleteGallery, in: &world)
    case .post, .options: throw .notAllowed(call)
    }
  }

  private static func put(
    _ call: ServiceCall, _ id: ResourceID, _ existing: Resource?, in world: inout World
  ) throws(ServiceError) -> Response {
    let wanted = try call.wantedDocument(over: existing)
    let location = try ResourceLocation.checked(wanted["location"].string, of: id, existing: existing, in: world)
    try check(id, existing, in: world)
    var document = GalleryProvider.head(id, wanted, location: location)
    if wanted["identity"].object != nil { document["identity"] = ManagedIdentity.filled(wanted["identity"], in: world) }
    var properties: JSONObject = [:]
    let given = wanted["properties"].withoutNulls
    if given["description"].string != nil { properties["description"] = given["description"] }
    properties["identifier"] = [
      "uniqueName": .string("\(world.subscription.id)-\(upperCased(id.name))")
    ]
    if given["sharingProfile"].object != nil {
      properties["sharingProfile"] = GallerySharing.profile(
        given["sharingProfile"], earlier: existing?.document.at("properties", "sharingProfile") ?? .null, of: id)
    }
    if given["softDeletePolicy"].object != nil { properties["softDeletePolicy"] = given["softDeletePolicy"] }
    document["properties"] = .object(properties)
    return GalleryProvider.keep(
      id, .object(document), existing: existing, seconds: Durations.putGallery, in: &world)
  }

  private static func check(_ id: ResourceID, _ existing: Resource?, in world: World) throws(ServiceError) {
    guard GalleryRules.isGalleryName(id.name) else { throw .invalidGalleryName(id.name, "galleryName") }
    guard existing == nil else { return }
    let all = world.resources.ofType(GalleryImage.galleryType)
    if all.contains(where: { $0.id.name.equalsIgnoringCase(id.name) }) {
      throw .galleryNameTaken(id.name, in: world.subscription.id)
    }
  }

  /// The document as a GET answers it: with whom it is shared only when somebody asks.
  private static func shown(_ resource: Resource, _ selection: String?) -> JSONValue {
    var document = resource.shown
    if selection?.equalsIgnoringCase("Permissions") != true {
      document.remove(at: ["properties", "sharingProfile", "groups"])
    }
    return document
  }

  private static func upperCased(_ name: String) -> String {
    String(decoding: name.utf8.map { (0x61...0x7A).contains($0) ? $0 - 32 : $0 }, as: UTF8.self)
  }
}

/// Identities in the documents of resources that have some.
enum ManagedIdentity {
  static let type = "Microsoft.ManagedIdentity/userAssignedIdentities"

  /// `identity` with the ids that the service fills in.
  static func filled(_ identity: JSONValue, in world: World) -> JSONValue {
    guard case .object(var members) = identity.withoutNulls else { return identity }
    guard let named = identity["userAssignedIdentities"].object else { return .object(members) }
    var filled = JSONObject()
    for (id, value) in named.pairs {
      guard let resource = ResourceID(id).flatMap({ world.resources[$0] }) else {
        filled[id] = value.object == nil ? [:] : value
        continue
      }
      filled[id] = [
        "principalId": resource.document.at("properties", "principalId"),
        "clientId": resource.document.at("properties", "clientId"),
      ]
    }
    members["userAssignedIdentities"] = .object(filled)
    return .object(members)
  }
}
