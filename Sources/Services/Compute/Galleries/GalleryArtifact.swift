import ARM
import JSON
import World

/// Gallery applications and access control profiles with their versions: documents and nothing more (gallery.md §4.7).
enum GalleryArtifact {
  static let applicationType = "Microsoft.Compute/galleries/applications"

  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let id = call.resourceID(in: world)
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, existing.shown)
    case .head: return Response(existing == nil ? 404 : 204)
    case .put, .patch:
      guard let parent = id.parent, world.resources[parent] != nil else {
        throw .galleryParentNotFound(id.parent ?? id)
      }
      let wanted = try call.wantedDocument(over: existing)
      let location = try ResourceLocation.checked(wanted["location"].string, of: id, existing: existing, in: world)
      if id.type.hasSuffix("ersions"), ImageVersionNumber(id.name) == nil { throw .invalidImageVersionName }
      var document = GalleryProvider.head(id, wanted, location: location)
      document["properties"] = wanted["properties"].object == nil ? [:] : wanted["properties"].withoutNulls
      return GalleryProvider.keep(
        id, .object(document), existing: existing, seconds: Durations.putGallery, in: &world)
    case .delete:
      guard let existing else { return Response(204) }
      let children = world.resources.inside(existing.id)
      if !children.isEmpty { throw .nestedResources(children.map(\.id)) }
      return GalleryProvider.delete(existing, seconds: Durations.deleteGallery, in: &world)
    case .post, .options: throw .notAllowed(call)
    }
  }
}
