import ARM
import JSON
import World

/// `Microsoft.Compute/galleries`: galleries, image definitions and image versions (gallery.md).
enum GalleryProvider {
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    switch (call.target.type.asciiLowercased, words.count) {
    case ("galleries", 1): return try list(GalleryImage.galleryType, call, in: world)
    case ("galleries", 2): return try Gallery.answer(call, in: &world)
    case ("galleries/share", 3): return try GallerySharing.share(call, in: &world)
    case ("galleries/images", 3): return try list(GalleryImage.definitionType, call, in: world)
    case ("galleries/images", 4): return try ImageDefinition.answer(call, in: &world)
    case ("galleries/images/versions", 5): return try list(GalleryImageVersion.type, call, in: world)
    case ("galleries/images/versions", 6): return try ImageVersionRequests.answer(call, in: &world)
    case ("galleries/softdeletedartifacttypes/artifacts/versions", 7): return try SoftDeletion.list(call, in: world)
    case ("galleries/applications", 3), ("galleries/applications/versions", 5),
      ("galleries/invmaccesscontrolprofiles", 3), ("galleries/invmaccesscontrolprofiles/versions", 5):
      return try list(call.id.type, call, in: world)
    case ("galleries/applications", 4), ("galleries/applications/versions", 6),
      ("galleries/invmaccesscontrolprofiles", 4), ("galleries/invmaccesscontrolprofiles/versions", 6):
      return try GalleryArtifact.answer(call, in: &world)
    default: throw .noSuchType(call.target)
    }
  }

  /// Answers a list: of the group's galleries, or all; of what lies directly below a gallery or definition.
  private static func list(_ type: String, _ call: ServiceCall, in world: World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    let words = call.target.words
    guard words.count > 1 else {
      let group = call.target.group.map { ResourceID(subscription: world.subscription.id, group: $0) }
      return Response(200, ["value": .array(world.resources.ofType(type, in: group).map(\.shown))])
    }
    let parent = ResourceID(trusted: "/" + call.id.segments.dropLast().joined(separator: "/"))
    guard world.resources[parent] != nil else { throw .galleryParentNotFound(parent) }
    let wanted = "\(parent.type)/\(words[words.count - 1])"
    let found = world.resources.inside(parent).filter { $0.id.isType(wanted) && !SoftDeletion.isDeleted($0) }
    return Response(200, ["value": .array(found.map(\.shown))])
  }

  /// Refuses to delete what others lie below (gallery.md §6).
  static func checkNothingInside(_ id: ResourceID, _ childType: String, in world: World) throws(ServiceError) {
    let children = world.resources.inside(id).filter { $0.id.isType(childType) && !SoftDeletion.isDeleted($0) }
    if !children.isEmpty { throw .nestedResources(children.map(\.id)) }
  }

  /// Starts a deletion.
  static func delete(_ resource: Resource, seconds: Int, in world: inout World) -> Response {
    world.resources.update(resource.id) { $0.provisioningState = "Deleting" }
    let operation = ResourceWork.begin(.deletion, on: resource.id, "delete", seconds: seconds, in: &world)
    return .accepted(202, operation: operation, location: resource.location, in: world)
  }

  /// Keeps a document that was made or changed, and starts the operation that ends with it.
  static func keep(
    _ id: ResourceID, _ document: JSONValue, existing: Resource?, seconds: Int, in world: inout World
  ) -> Response {
    var document = document
    document.set(.string(existing == nil ? "Creating" : "Updating"), at: ["properties", "provisioningState"])
    let resource = Resource(id: id, document: document)
    world.resources[id] = resource
    let operation = ResourceWork.begin(.provisioning, on: id, "write", seconds: seconds, in: &world)
    return .accepted(
      existing == nil ? 201 : 200, resource.shown, operation: operation, location: resource.location, in: world)
  }

  /// The members that every resource begins with, and those that every request may give.
  static func head(_ id: ResourceID, _ body: JSONValue, location: String) -> JSONObject {
    var document: JSONObject = [
      "name": .string(id.name), "id": .string(id.text), "type": .string(id.type), "location": .string(location),
    ]
    if body["tags"].object != nil { document["tags"] = body["tags"].withoutNulls }
    return document
  }
}

extension ServiceCall {
  /// The body of a PUT; that of a PATCH laid over what is there.
  ///
  /// - Throws: `ResourceNotFound` for a PATCH of nothing.
  func wantedDocument(over existing: Resource?) throws(ServiceError) -> JSONValue {
    guard method == .patch else { return body }
    guard let existing else { throw .notFound(id) }
    return existing.shown.overlaid(with: body)
  }
}

extension JSONValue {
  /// The value with another laid over it: members are joined, everything else is replaced.
  func overlaid(with other: JSONValue) -> JSONValue {
    guard case .object(var members) = self, let added = other.object else { return other }
    for (name, value) in added.pairs { members[name] = (members[name] ?? .null).overlaid(with: value) }
    return .object(members)
  }
}
