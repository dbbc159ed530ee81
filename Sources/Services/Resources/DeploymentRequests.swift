import ARM
import JSON
import World

extension DeploymentEngine {
  /// Answers requests about deployments.
  func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    guard call.target.word(0, is: "deployments") else { throw .noSuchType(call.target) }
    do throws(DeploymentRefusal) {
      guard let response = try response(to: call, in: &world) else { throw DeploymentRefusal(.notAllowed(call)) }
      return response
    } catch {
      return error.response
    }
  }

  /// - Returns: `nil` when the path has no such method.
  private func response(to call: ServiceCall, in world: inout World) throws(DeploymentRefusal) -> Response? {
    let words = call.target.words
    guard words.count > 1 else {
      return call.method == .get ? list(call, in: world) : nil
    }
    let id = id(of: words[1], call, in: world)
    var body = call.body
    if let text = call.request.templateText {
      body.set(.string(String(decoding: text, as: UTF8.self)), at: ["properties", "template"])
    }
    switch (call.method, words.count > 2 ? words[2].asciiLowercased : "", words.count) {
    case (.put, "", 2): return begin(id, body, nesting: 0, in: &world)
    case (.post, "validate", 3): return try validate(id, body, in: &world)
    case (.post, "whatif", 3): return try whatIf(id, body, in: &world)
    case (.head, "", 2): return Response(world.resources[id] == nil ? 404 : 204)
    case (_, _, 5...): return nil
    default: break
    }
    guard let deployment = Deployment(id, in: world) else { throw .notFound(words[1]) }
    switch (call.method, words.count > 2 ? words[2].asciiLowercased : "", words.count) {
    case (.get, "", 2): return Response(200, deployment.document)
    case (.delete, "", 2): return try delete(deployment, in: &world)
    case (.post, "cancel", 3): return try cancel(deployment, in: &world)
    case (.post, "exporttemplate", 3): return Response(200, ["template": deployment.plan["template"]])
    case (.get, "operations", 3):
      return Response(200, ["value": .array(deployment.steps.map { $0.document(in: deployment, now: world.now) })])
    case (.get, "operations", 4): return try operation(words[3], of: deployment, in: world)
    case (.get, "operationstatuses", 4): return try status(words[3], of: deployment, in: world)
    default: return nil
    }
  }

  /// The id of a deployment as Azure writes it.
  private func id(of name: String, _ call: ServiceCall, in world: World) -> ResourceID {
    let subscription = world.subscription.id
    guard let group = call.target.group else {
      return ResourceID(trusted: "/subscriptions/\(subscription)/providers/\(Deployment.type)/\(name)")
    }
    let known = world.resources[ResourceID(subscription: subscription, group: group)]
    return ResourceID(
      subscription: subscription, group: known?.id.name ?? group, type: Deployment.type, names: [name])
  }

  // MARK: - Looking

  /// `$filter=provisioningState eq 'Failed'` and `$top` are understood.
  private func list(_ call: ServiceCall, in world: World) -> Response {
    let group = call.target.group.map { ResourceID(subscription: world.subscription.id, group: $0) }
    var found = world.resources.ofType(Deployment.type, in: group).map(Deployment.init)
    if group == nil { found = found.filter { $0.id.group == nil } }
    if let words = call.request[parameter: "$filter"]?.split(separator: "'"), words.count > 1,
      words[0].hasPrefix("provisioningState eq")
    {
      found = found.filter { $0.provisioningState.equalsIgnoringCase(String(words[1])) }
    }
    if let top = call.request[parameter: "$top"].flatMap({ Int($0) }), top >= 0 { found = Array(found.prefix(top)) }
    return Response(200, ["value": .array(found.map(\.document))])
  }

  private func operation(
    _ id: String, of deployment: Deployment, in world: World
  ) throws(DeploymentRefusal) -> Response {
    guard let step = deployment.steps.first(where: { $0.operationID(in: deployment).equalsIgnoringCase(id) }) else {
      throw .operationNotFound(id, of: deployment.id.name)
    }
    return Response(200, step.document(in: deployment, now: world.now))
  }

  /// What a client polls while the deployment runs.
  private func status(
    _ operation: String, of deployment: Deployment, in world: World
  ) throws(DeploymentRefusal) -> Response {
    guard operation.equalsIgnoringCase(deployment.operation) else {
      throw .operationNotFound(operation, of: deployment.id.name)
    }
    var status: JSONObject = ["status": .string(deployment.provisioningState)]
    let error = deployment.document.at("properties", "error")
    if !error.isNull { status["error"] = error }
    var response = Response(200, .object(status))
    if deployment.provisioningState == "Failed" { response.hint = Self.standing(of: deployment, in: world) }
    return response
  }

  /// Which resources of a failed deployment are there all the same.
  private static func standing(of deployment: Deployment, in world: World) -> String {
    let standing = deployment.steps.filter {
      $0.position != nil && $0.state == .succeeded && world.resources[$0.target] != nil
    }.map { "\($0.target.type)/\($0.target.names.joined(separator: "/"))" }
    guard !standing.isEmpty else {
      return "Nothing of this deployment stands: its resources were refused before they were made."
    }
    return
      "What was made before the failure stands: \(standing.joined(separator: ", ")). Mend the template and deploy it again."
  }

  // MARK: - Changing

  private func validate(
    _ id: ResourceID, _ body: JSONValue, in world: inout World
  ) throws(DeploymentRefusal) -> Response {
    if let refusal = DeploymentRefusal.name(id.name) { throw refusal }
    var copy = world
    let request = try DeploymentRequest(body, id: id, nesting: 0, in: &copy)
    world.notes = copy.notes
    try preflight(request, in: copy)
    return Response(200, request.validated(correlationID: copy.generator.guid(), at: copy.now))
  }

  private func delete(_ deployment: Deployment, in world: inout World) throws(DeploymentRefusal) -> Response {
    if deployment.isActive { throw .active(deployment) }
    world.resources[deployment.id] = nil
    return Response(204)
  }

  /// Stops a deployment; what its resources have begun they bring to an end.
  private func cancel(_ deployment: Deployment, in world: inout World) throws(DeploymentRefusal) -> Response {
    guard deployment.isActive else { throw .notRunning(deployment) }
    var deployment = deployment
    deployment.provisioningState = "Canceled"
    deployment.touch(at: world.now)
    deployment.plan = ["template": deployment.plan["template"]]
    deployment.keep(in: &world)
    world.processes.removeAll { $0.operation == deployment.operation }
    world.endOperation(
      deployment.operation,
      error: ServiceError(
        409, "DeploymentCanceled", "The deployment '\(deployment.id.name)' was canceled.", target: deployment.id.text))
    world.record(.deploymentEnded, deployment.id, "deployment \(deployment.id.name) was canceled")
    return Response(204)
  }
}
