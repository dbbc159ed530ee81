import ARM
import JSON
import World

/// Triggers: a new version of the source image starts a run by itself (image-builder.md §6.8).
enum ImageTriggers {
  static let type = "\(ImageTemplate.type)/triggers"

  static func answer(
    _ call: ServiceCall, _ template: Resource, in world: inout World
  ) throws(ServiceError) -> Response {
    let words = call.target.words
    guard words.count == 4 else {
      guard call.method == .get else { throw .notAllowed(call) }
      return Response(200, ["value": .array(triggers(of: template.id, in: world).map(\.shown))])
    }
    let id = template.id.child("triggers", words[3])
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, existing.shown)
    case .put: return try put(call, existing?.id ?? id, existing, template, in: &world)
    case .delete:
      guard let existing else { return Response(204) }
      let operation = ResourceWork.begin(
        .deletion, on: existing.id, "delete", seconds: Durations.putGallery, in: &world)
      return ImageTemplateRequests.accepted(202, nil, operation, template, in: world)
    case .patch, .head, .post, .options: throw .notAllowed(call)
    }
  }

  private static func put(
    _ call: ServiceCall, _ id: ResourceID, _ existing: Resource?, _ template: Resource, in world: inout World
  ) throws(ServiceError) -> Response {
    let kind = call.body.at("properties", "kind").string ?? ""
    guard kind.equalsIgnoringCase("SourceImage") else {
      throw ServiceError(
        400, "ValidationFailed", "Validation failed: Field 'kind' has a bad value: '\(kind)'. It must be 'SourceImage'."
      )
    }
    guard existing != nil || triggers(of: template.id, in: world).isEmpty else {
      throw ServiceError(
        409, "Conflict", "Only one trigger of kind 'SourceImage' is allowed for image template '\(template.id.name)'.")
    }
    guard template.provisioningState == "Succeeded" else { throw .templateBusy("triggers/write", template) }
    try checkTemplate(template)
    let document: JSONValue = [
      "id": .string(id.text), "name": .string(id.name), "type": .string(type),
      "properties": [
        "kind": "SourceImage", "provisioningState": "Creating",
        "status": ["code": "Healthy", "message": "Trigger is active.", "time": .string(world.now.description)],
      ],
    ]
    world.resources[id] = Resource(id: id, document: document)
    let operation = ResourceWork.begin(
      .provisioning, on: id, "write", seconds: Durations.putGallery, in: &world)
    if existing == nil { watchPlatform(template, id, in: &world) }
    return ImageTemplateRequests.accepted(existing == nil ? 201 : 200, document, operation, template, in: world)
  }

  /// A trigger needs a source that moves on and a target without a number.
  private static func checkTemplate(_ template: Resource) throws(ServiceError) {
    let source = template.document.at("properties", "source")
    let tracked = source["imageVersionId"].string.flatMap { ResourceID($0) }.flatMap { GalleryImage.tracked(by: $0) }
    let moves = source["type"] == "PlatformImage" ? source["version"] == "latest" : tracked != nil
    let targets = template.document.at("properties", "distribute").array ?? []
    let isFixed = targets.contains { target in
      target["galleryImageId"].string.flatMap { ResourceID($0) }.map { id in
        id.isType(GalleryImageVersion.type) || id == tracked
      } ?? false
    }
    guard moves, !isFixed else {
      throw ServiceError(
        400, "ValidationFailed",
        "Validation failed: A trigger of kind 'SourceImage' needs a source image with version 'latest', and distribute "
          + "targets without a version that are not the source image itself.")
    }
  }

  private static func triggers(of template: ResourceID, in world: World) -> [Resource] {
    world.resources.inside(template).filter { $0.id.isType(type) }
  }

  // MARK: - Firing

  /// Starts the runs that a new version of a gallery image asks for.
  static func sourceChanged(_ definition: ResourceID, in region: String, of world: inout World) {
    for trigger in world.resources.ofType(type) {
      guard let id = trigger.id.parent, let template = world.resources[id], template.location == region else {
        continue
      }
      let source = template.document.at("properties", "source", "imageVersionId").string
      guard source.flatMap({ ResourceID($0) }).flatMap({ GalleryImage.tracked(by: $0) }) == definition else { continue }
      let newest = world.newestImageVersion(of: definition, in: region)?.description ?? ""
      let seen = template.document.at("properties", "source", "exactVersion").string ?? ""
      if !seen.hasSuffix("/\(newest)") { fire(template, in: &world) }
    }
  }

  /// Has the clock look for the next version of a platform image.
  private static func watchPlatform(_ template: Resource, _ trigger: ResourceID, in world: inout World) {
    guard template.document.at("properties", "source", "type") == "PlatformImage" else { return }
    world.processes.append(
      Process(
        subject: trigger, kind: .work(.sourceWatch, state: .null), operation: "",
        due: PlatformImage.nextPublication(after: world.now)))
  }

  /// A new version of platform images is out.
  static func carryOn(_ process: Process, in world: inout World) -> Process? {
    guard world.resources[process.subject] != nil,
      let template = process.subject.parent.flatMap({ world.resources[$0] })
    else { return nil }
    fire(template, in: &world)
    var process = process
    process.due = PlatformImage.nextPublication(after: world.now)
    return process
  }

  private static func fire(_ template: Resource, in world: inout World) {
    guard template.provisioningState == "Succeeded", !ImageTemplate.isRunning(template) else { return }
    world.record(.buildChanged, template.id, "a new version of the source image starts a build")
    _ = ImageBuild.begin(template.id, in: &world)
  }
}
