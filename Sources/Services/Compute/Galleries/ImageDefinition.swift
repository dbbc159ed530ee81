import ARM
import JSON
import World

/// Requests about one image definition (gallery.md §3).
enum ImageDefinition {
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let id = call.resourceID(in: world)
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, existing.shown)
    case .head: return Response(existing == nil ? 404 : 204)
    case .put, .patch: return try put(call, id, existing, in: &world)
    case .delete:
      guard let existing else { return Response(204) }
      try GalleryProvider.checkNothingInside(existing.id, GalleryImageVersion.type, in: world)
      return GalleryProvider.delete(existing, seconds: Durations.deleteGallery, in: &world)
    case .post, .options: throw .notAllowed(call)
    }
  }

  private static func put(
    _ call: ServiceCall, _ id: ResourceID, _ existing: Resource?, in world: inout World
  ) throws(ServiceError) -> Response {
    guard let gallery = id.parent, world.resources[gallery] != nil else {
      throw .galleryParentNotFound(id.parent ?? id)
    }
    let wanted = try call.wantedDocument(over: existing)
    let location = try ResourceLocation.checked(wanted["location"].string, of: id, existing: existing, in: world)
    guard GalleryRules.isDefinitionName(id.name) else { throw .invalidGalleryName(id.name, "galleryImageName") }
    var properties = wanted["properties"].withoutNulls
    try check(&properties, id, existing?.document["properties"] ?? .null, in: world)
    properties.remove(at: ["provisioningState"])
    var document = GalleryProvider.head(id, wanted, location: location)
    document["properties"] = properties
    return GalleryProvider.keep(
      id, .object(document), existing: existing, seconds: Durations.putGallery, in: &world)
  }

  /// Looks over what is wanted, and writes what nobody said.
  private static func check(
    _ properties: inout JSONValue, _ id: ResourceID, _ earlier: JSONValue, in world: World
  ) throws(ServiceError) {
    try fixWord(&properties, "osType", ["Linux", "Windows"])
    try fixWord(&properties, "osState", ["Generalized", "Specialized"])
    for (member, standard) in [("hyperVGeneration", "V1"), ("architecture", "x64")] where properties[member].isNull {
      properties[member] = earlier[member].isNull ? .string(standard) : earlier[member]
    }
    try fixWord(&properties, "hyperVGeneration", ["V1", "V2"])
    try fixWord(&properties, "architecture", ["x64", "Arm64"])
    try checkIdentifier(properties["identifier"], id, earlier["identifier"], in: world)
    if earlier.object != nil {
      for member in ["osType", "osState", "hyperVGeneration", "architecture"]
      where !earlier[member].isNull && earlier[member] != properties[member] {
        throw .galleryPropertyChange("galleryImage.properties.\(member)")
      }
    }
    try GalleryRules.checkEndOfLife(
      properties["endOfLifeDate"], earlier: earlier["endOfLifeDate"], at: world.now)
  }

  /// Writes a word as the service spells it.
  private static func fixWord(
    _ properties: inout JSONValue, _ member: String, _ allowed: [String]
  ) throws(ServiceError) {
    guard let word = properties[member].string else {
      throw .missingParameter("galleryImage.properties.\(member)")
    }
    guard let known = allowed.first(where: { $0.equalsIgnoringCase(word) }) else {
      throw .invalidWord(word, "galleryImage.properties.\(member)", allowed)
    }
    properties[member] = .string(known)
  }

  private static func checkIdentifier(
    _ identifier: JSONValue, _ id: ResourceID, _ earlier: JSONValue, in world: World
  ) throws(ServiceError) {
    let members = [("publisher", 128), ("offer", 64), ("sku", 64)]
    for (member, limit) in members {
      let path = "galleryImage.properties.identifier.\(member)"
      guard let text = identifier[member].string, !text.isEmpty else { throw .missingParameter(path) }
      guard text.unicodeScalars.count <= limit else {
        throw ServiceError(
          400, "InvalidParameter",
          "The value of parameter \(path) is too long: it may have at most \(limit) characters.", target: path)
      }
      if earlier.object != nil, earlier[member].string?.equalsIgnoringCase(text) == false {
        throw .galleryPropertyChange(path)
      }
    }
    guard earlier.object == nil, let gallery = id.parent else { return }
    for other in world.resources.inside(gallery) where other.id.isType(GalleryImage.definitionType) {
      let taken = other.document.at("properties", "identifier")
      let isSame = members.allSatisfy { member, _ in
        identifier[member].string.map { taken[member].string?.equalsIgnoringCase($0) == true } == true
      }
      guard isSame else { continue }
      let words = members.map { "\($0.0):\(identifier[$0.0].string ?? "")" }.joined(separator: ", ")
      throw ServiceError(
        409, "Conflict",
        "Gallery image: \(other.id.name) identified by (\(words)) already exists. Choose a different publisher, offer, sku "
          + "combination.")
    }
  }
}
