import ARM
import JSON
import World

/// `Microsoft.VirtualMachineImages`: image templates, their runs and what they made (image-builder.md §3, §4, §6).
enum ImageTemplateRequests {
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    guard call.target.word(0, is: "imageTemplates") else { throw .noSuchType(call.target) }
    if words.count == 1 { return try list(call, in: world) }
    guard let group = call.target.group else { throw .noSuchType(call.target) }
    let id = ImageTemplate.id(words[1], in: group, of: world)
    if words.count == 2 { return try one(call, id, in: &world) }
    guard let template = world.resources[id] else { throw .templateNotFound(id) }
    switch (words[2].asciiLowercased, words.count) {
    case ("run", 3): return try run(call, template, in: &world)
    case ("cancel", 3): return try cancel(call, template, in: &world)
    case ("runoutputs", 3...4): return try outputs(call, template, in: world)
    case ("triggers", 3...4): return try ImageTriggers.answer(call, template, in: &world)
    default: throw .noSuchType(call.target)
    }
  }

  private static func list(_ call: ServiceCall, in world: World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    let group = call.target.group.map { ResourceID(subscription: world.subscription.id, group: $0) }
    let all = world.resources.ofType(ImageTemplate.type, in: group)
    return Response(200, ["value": .array(all.map(\.shown))])
  }

  private static func one(
    _ call: ServiceCall, _ id: ResourceID, in world: inout World
  ) throws(ServiceError) -> Response {
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .templateNotFound(id) }
      return Response(200, existing.shown)
    case .head: return Response(existing == nil ? 404 : 204)
    case .put: return try ImageTemplatePut.put(call, existing?.id ?? id, existing, in: &world)
    case .patch:
      guard let existing else { throw .templateNotFound(id) }
      return try ImageTemplatePut.patch(call, existing, in: &world)
    case .delete:
      guard let existing else { return Response(204) }
      return try delete(existing, in: &world)
    case .post, .options: throw .notAllowed(call)
    }
  }

  private static func delete(_ template: Resource, in world: inout World) throws(ServiceError) -> Response {
    guard !ImageTemplate.isRunning(template), template.provisioningState != "Creating" else {
      throw .templateBusy("delete", template)
    }
    world.resources.update(template.id) { $0.provisioningState = "Deleting" }
    let operation = ResourceWork.begin(
      .deletion, on: template.id, "delete", seconds: Durations.deleteTemplate, in: &world)
    return accepted(202, nil, operation, template, in: world)
  }

  // MARK: - Runs

  private static func run(
    _ call: ServiceCall, _ template: Resource, in world: inout World
  ) throws(ServiceError) -> Response {
    guard call.method == .post else { throw .notAllowed(call) }
    guard template.provisioningState == "Succeeded", !ImageTemplate.isRunning(template) else {
      throw .templateBusy("run/action", template)
    }
    let operation = ImageBuild.begin(template.id, in: &world)
    return accepted(202, nil, operation, template, in: world)
  }

  private static func cancel(
    _ call: ServiceCall, _ template: Resource, in world: inout World
  ) throws(ServiceError) -> Response {
    guard call.method == .post else { throw .notAllowed(call) }
    guard ImageTemplate.runState(of: template) == "Running" else { throw .templateBusy("cancel/action", template) }
    ImageBuild.cancel(template.id, in: &world)
    return Response(204)
  }

  private static func outputs(
    _ call: ServiceCall, _ template: Resource, in world: World
  ) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    let words = call.target.words
    guard words.count == 4 else {
      let all = world.resources.inside(template.id).filter { $0.id.isType("\(ImageTemplate.type)/runOutputs") }
      return Response(200, ["value": .array(all.map(\.shown))])
    }
    let id = template.id.child("runOutputs", words[3])
    guard let output = world.resources[id] else { throw .notFound(id) }
    return Response(200, output.shown)
  }

  /// The answer to a request that has started an operation.
  static func accepted(
    _ status: Int, _ body: JSONValue?, _ operation: String, _ template: Resource, in world: World
  ) -> Response {
    .accepted(
      status, body, operation: operation, namespace: ImageTemplate.namespace, location: template.location, in: world)
  }
}

extension ServiceError {
  /// The template is not there; the service names the group as it was asked for.
  static func templateNotFound(_ id: ResourceID) -> ServiceError { .notFound(id) }

  /// Something that cannot be done to a template as it stands (image-builder.md §6.1).
  static func templateBusy(_ verb: String, _ template: Resource) -> ServiceError {
    let provisioning =
      template.provisioningState == "Succeeded" ? "provisioned" : template.provisioningState.asciiLowercased
    let run = ImageTemplate.runState(of: template)?.asciiLowercased ?? "none"
    return ServiceError(
      409, "OperationNotAllowed",
      "Operation \(ImageTemplate.type)/\(verb) is not allowed in provisioning state: \(provisioning) or run state: \(run)."
    )
  }
}
