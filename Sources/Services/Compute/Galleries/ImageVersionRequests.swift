import ARM
import JSON
import World

/// Requests about one image version (gallery.md §4).
enum ImageVersionRequests {
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let id = call.resourceID(in: world)
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing, !SoftDeletion.isDeleted(existing) else { throw .notFound(id) }
      return Response(200, shown(existing, expanding: call.request[parameter: "$expand"], at: world.now))
    case .head: return Response(existing == nil ? 404 : 204)
    case .put, .patch: return try put(call, id, existing, in: &world)
    case .delete:
      guard let existing else { return Response(204) }
      try checkDeletion(existing, at: world.now)
      if call.request[parameter: "bypassSoftDelete"]?.equalsIgnoringCase("true") == true {
        world.resources.update(existing.id) { $0.record["isGoneAtOnce"] = true }
      }
      return GalleryProvider.delete(existing, seconds: Durations.deleteImageVersion, in: &world)
    case .post, .options: throw .notAllowed(call)
    }
  }

  private static func put(
    _ call: ServiceCall, _ id: ResourceID, _ existing: Resource?, in world: inout World
  ) throws(ServiceError) -> Response {
    if existing?.provisioningState == "Deleting" {
      throw ServiceError(
        409, "OperationNotAllowed",
        "Operation 'Update Gallery Image Version' is not on allowed on \(id.name); since it is marked for deletion. You can "
          + "only retry the Delete operation (or wait for an ongoing one to complete).")
    }
    if let existing, SoftDeletion.isDeleted(existing) {
      return try SoftDeletion.restore(existing, call.body, in: &world)
    }
    let put = try ImageVersionPut(try call.wantedDocument(over: existing), id, existing, in: &world)
    let operation = put.begin(in: &world)
    return .accepted(
      existing == nil ? 201 : 200, world.resources[id]?.shown ?? .null, operation: operation,
      location: put.location, in: world)
  }

  /// The document as a GET answers it; how far the copies are only when somebody asks (gallery.md §4.4).
  private static func shown(_ resource: Resource, expanding: String?, at now: VirtualTime) -> JSONValue {
    var document = resource.shown
    if expanding?.equalsIgnoringCase("ReplicationStatus") == true {
      document.set(replicationStatus(of: resource, at: now), at: ["properties", "replicationStatus"])
    }
    return document
  }

  private static func replicationStatus(of resource: Resource, at now: VirtualTime) -> JSONValue {
    let version = GalleryImageVersion(resource)
    var states: [RegionalCopy.State] = []
    let summary = version.regions.map { region -> JSONValue in
      let copy = version.copies.first { $0.region.equalsIgnoringCase(region.name) }
      states.append(copy?.state ?? .completed)
      return [
        "region": .string(Region.displayName(region.name)),
        "state": .string((copy?.state ?? .completed).rawValue), "details": .string(copy?.details ?? ""),
        "progress": .integer(copy?.progress(at: now) ?? 100),
      ]
    }
    let whole = states.contains(.replicating) ? "InProgress" : states.contains(.failed) ? "Failed" : "Completed"
    return ["aggregatedState": .string(whole), "summary": .array(summary)]
  }

  /// Refuses to delete a version whose end of life is to come, when it says so (gallery.md §6).
  private static func checkDeletion(_ resource: Resource, at now: VirtualTime) throws(ServiceError) {
    let isBlocked = resource.document.at("properties", "safetyProfile", "blockDeletionBeforeEndOfLife") == true
    let end = resource.document.at("properties", "publishingProfile", "endOfLifeDate").string
    guard isBlocked, let end, let time = VirtualTime(end), time > now else { return }
    throw ServiceError(
      409, "DeleteGalleryImageVersionBlockedBeforeEndOfLife",
      "The gallery image version '\(resource.id.name)' cannot be deleted before its end of life date '\(end)', because "
        + "'blockDeletionBeforeEndOfLife' is set in its safety profile.")
  }
}
