import ARM
import JSON
import World

/// Image versions that were deleted and can be had back, in galleries that keep such (gallery.md §4.7).
enum SoftDeletion {
  /// Whether a resource is one that was deleted and is kept.
  static func isDeleted(_ resource: Resource) -> Bool { GalleryImageVersion(resource).isSoftDeleted }

  /// Days that a deleted version is kept when the gallery does not say.
  private static let retentionDays = 7

  /// Puts a version aside instead of taking it away, when its gallery keeps what is deleted.
  ///
  /// - Returns: whether it was put aside.
  static func putAside(_ id: ResourceID, in world: inout World) -> Bool {
    guard id.isType(GalleryImageVersion.type), let gallery = id.parent?.parent.flatMap({ world.resources[$0] }) else {
      return false
    }
    let policy = gallery.document.at("properties", "softDeletePolicy")
    guard policy["isSoftDeleteEnabled"] == true, world.resources[id]?.record["isGoneAtOnce"] != true else {
      return false
    }
    let days = policy["retentionPeriodInDays"].integer ?? retentionDays
    let now = world.now
    world.resources.update(id) { resource in
      resource.record["softDeleted"] = [
        "time": .string(now.description), "until": .string(now.adding(seconds: days * 86_400).description),
      ]
      resource.provisioningState = "Succeeded"
    }
    return true
  }

  /// `GET …/softDeletedArtifactTypes/images/artifacts/D/versions`: what can be had back.
  static func list(_ call: ServiceCall, in world: World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    let words = call.target.words
    let gallery = ResourceID(trusted: "/" + call.id.segments.dropLast(words.count - 2).joined(separator: "/"))
    guard world.resources[gallery] != nil else { throw .galleryParentNotFound(gallery) }
    let versions = world.resources.inside(gallery.child("images", words[5])).filter(isDeleted)
    return Response(200, ["value": .array(versions.map { document(of: $0) })])
  }

  private static func document(of version: Resource) -> JSONValue {
    [
      "id": .string(version.id.text), "name": .string(version.id.name), "type": .string(version.id.type),
      "location": .string(version.location),
      "properties": [
        "resourceArmId": .string(version.id.text), "softDeletedArtifactType": "Images",
        "softDeletedTime": version.record.at("softDeleted", "time"),
        "hardDeletionTargetTime": version.record.at("softDeleted", "until"),
      ],
    ]
  }

  /// A PUT that asks for a version back: it says so, or names nothing that a new one could be made from.
  static func restore(_ resource: Resource, _ body: JSONValue, in world: inout World) throws(ServiceError) -> Response {
    let makesAnother = !body.at("properties", "storageProfile").withoutNulls.isNull
    guard body.at("properties", "restore") == true || !makesAnother else {
      throw ServiceError(
        409, "Conflict",
        "The gallery image version '\(resource.id.name)' is soft-deleted. Restore it, or choose a different version name."
      )
    }
    world.resources.update(resource.id) { version in
      version.document.remove(at: ["record", "softDeleted"])
      version.provisioningState = "Updating"
      if body["tags"].object != nil { version.document["tags"] = body["tags"] }
    }
    let operation = ResourceWork.begin(
      .provisioning, on: resource.id, "write", seconds: Durations.updateImageVersion, in: &world)
    return .accepted(
      200, world.resources[resource.id]?.shown, operation: operation, location: resource.location, in: world)
  }
}
