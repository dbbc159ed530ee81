import ARM
import JSON
import Templates
import World

/// A deployment while it is carried out: starts what is ready, sees what has ended, and ends the deployment.
///
/// All that it does to resources it does by requests, as a user would.
struct DeploymentRun {
  let engine: DeploymentEngine
  let plan: DeploymentPlan
  var deployment: Deployment
  /// Whether this is only tried on a copy of the world: nothing is waited for then.
  var isRehearsal = false

  // MARK: - Resources

  /// Starts all resources whose turn has come, until none is left that can be started now.
  mutating func startReady(in world: inout World) {
    while true {
      let started = Set(deployment.steps.compactMap(\.position))
      let finished = Set(deployment.steps.filter { $0.state == .succeeded }.compactMap(\.position))
      let ready = plan.ready(finished: finished, started: started)
      if ready.isEmpty { return }
      for position in ready { start(position, in: &world) }
    }
  }

  private mutating func start(_ position: Int, in world: inout World) {
    let resource = plan.resources[position]
    let id = ResourceID(trusted: resource.id)
    var step = DeploymentStep(.create(position), id, started: world.now)
    defer { deployment.steps.append(step) }
    let body: JSONValue
    do throws(TemplateError) {
      body = try plan.body(of: position) { engine.answer($0, in: &world) }
    } catch {
      step.status = 400
      step.isExpressionFailure = true
      step.end(.failed, at: world.now, error: error.json)
      return
    }
    let response =
      id.isType(Deployment.type)
      ? engine.begin(id, body, nesting: plan.scope.nesting + 1, in: &world)
      : engine.azure.answer(Request(.put, resource.id, apiVersion: resource.apiVersion, body: body), in: &world)
    take(response, into: &step, at: world.now)
  }

  /// Notes in a step what a provider has answered.
  private func take(_ response: Response, into step: inout DeploymentStep, at now: VirtualTime) {
    step.status = response.status
    guard response.isSuccess else {
      let json =
        response.error.map { DeploymentFailure.refusal($0, of: step.target) }
        ?? DeploymentFailure.operation(nil, of: step.target, state: "Failed")
      step.end(.failed, at: now, error: json)
      return
    }
    if let url = response.operationURL, !isRehearsal {
      step.operation = url.split(separator: "?").first?.split(separator: "/").last.map(String.init)
    } else {
      step.end(.succeeded, at: now)
    }
  }

  /// Sees which operations have ended.
  mutating func settle(in world: inout World) {
    for position in deployment.steps.indices where deployment.steps[position].state == .running {
      guard let operation = deployment.steps[position].operation, !world.operations.isInProgress(operation) else {
        continue
      }
      settle(&deployment.steps[position], world.operations[operation], in: &world)
    }
  }

  private func settle(_ step: inout DeploymentStep, _ operation: Operation?, in world: inout World) {
    let ended = operation?.ended ?? world.now
    let version = ResourceProviders.newestVersion(of: step.target.type)
    let resource = engine.azure.answer(Request(.get, step.target.text, apiVersion: version), in: &world)
    let state = resource.body?.at("properties", "provisioningState").string ?? ""
    // An operation that nobody remembers has ended as its resource stands.
    let isFine = operation.map { $0.status == .succeeded } ?? (step.kind == .delete || state == "Succeeded")
    if isFine {
      step.status = 200
      step.end(.succeeded, at: ended)
      return
    }
    var error = operation?.error
    if step.target.isType(Deployment.type), let nested = resource.body?.at("properties", "error"),
      let told = ServiceError(status: 409, body: nested)
    {
      error = told
    }
    step.status = 409
    let word = ["Failed", "Canceled"].contains(state) ? state : "Failed"
    step.end(.failed, at: ended, error: DeploymentFailure.operation(error, of: step.target, state: word))
  }

  /// The operations that are still under way.
  var awaited: [String] {
    deployment.steps.filter { $0.state == .running }.compactMap(\.operation)
  }

  /// Whether anything has failed.
  var hasFailed: Bool { deployment.steps.contains { $0.state == .failed } }

  // MARK: - Complete mode

  /// Takes away what is in the group and not in the template; what cannot go yet is tried again when something else has
  /// gone.
  mutating func deleteTheRest(in world: inout World) {
    guard let group = deployment.id.groupID else { return }
    let wanted = plan.deployed.map { ResourceID(trusted: plan.resources[$0].id) }
    var refusals: [(ResourceID, Response)] = []
    var hasProgressed = true
    while hasProgressed {
      hasProgressed = false
      refusals = []
      let busy = Set(deployment.steps.filter { $0.state == .running }.map(\.target))
      for resource in world.resources.inside(group)
      where resource.id.names.count == 1 && !resource.id.isType(Deployment.type) && !resource.id.liesOnAnother
        && !busy.contains(resource.id)
      {
        let id = resource.id
        guard !wanted.contains(where: { $0 == id || $0.lies(in: id) }) else { continue }
        let version = ResourceProviders.newestVersion(of: id.type)
        let response = engine.azure.answer(Request(.delete, id.text, apiVersion: version), in: &world)
        guard response.isSuccess else {
          refusals.append((id, response))
          continue
        }
        hasProgressed = hasProgressed || response.operationURL == nil
        var step = DeploymentStep(.delete, id, started: world.now)
        take(response, into: &step, at: world.now)
        deployment.steps.append(step)
      }
    }
    guard awaited.isEmpty else { return }
    for (id, response) in refusals {
      var step = DeploymentStep(.delete, id, started: world.now)
      take(response, into: &step, at: world.now)
      deployment.steps.append(step)
    }
  }

  // MARK: - End

  /// Ends the deployment: its outputs or its error, and what it has made.
  mutating func end(in world: inout World) {
    var error = failure
    if error == nil { error = evaluateOutputs(in: &world) }
    if let error {
      deployment.document.set(error, at: ["properties", "error"])
    } else {
      let made = deployment.steps.filter { $0.position != nil }
      let resources = made.flatMap { outputResources(of: $0.target, in: world) }
      deployment.document.set(.array(resources), at: ["properties", "outputResources"])
    }
    deployment.provisioningState = error == nil ? "Succeeded" : "Failed"
    deployment.touch(at: world.now)
    deployment.plan = ["template": deployment.plan["template"]]
    let serviceError = error.flatMap { ServiceError(status: 409, body: $0) }
    world.endOperation(deployment.operation, error: serviceError)
    world.record(
      .deploymentEnded, deployment.id, "deployment \(deployment.id.name) \(error == nil ? "succeeded" : "failed")")
  }

  /// The error of a deployment in which steps have failed. An expression that could not be evaluated is told by itself.
  private var failure: JSONValue? {
    let failed = deployment.steps.filter { $0.state == .failed }
    if failed.isEmpty { return nil }
    if failed.count == 1, failed[0].isExpressionFailure { return failed[0].error }
    return DeploymentFailure.summary(of: deployment.id, failed.compactMap(\.error))
  }

  private mutating func evaluateOutputs(in world: inout World) -> JSONValue? {
    guard let declared = plan.template.outputsSection else { return nil }
    var step = DeploymentStep(.outputs, deployment.id, started: world.now)
    do throws(TemplateError) {
      let outputs = try plan.outputs { engine.answer($0, in: &world) }
      deployment.document.set(.object(DeploymentName.shown(outputs)), at: ["properties", "outputs"])
      step.end(.succeeded, at: world.now)
      if !declared.isEmpty { deployment.steps.append(step) }
      return nil
    } catch {
      step.status = 400
      step.end(.failed, at: world.now, error: error.json)
      deployment.steps.append(step)
      return error.json
    }
  }

  /// A resource that was made; for a deployment inside of this one, what that one made.
  private func outputResources(of id: ResourceID, in world: World) -> [JSONValue] {
    guard id.isType(Deployment.type), let nested = Deployment(id, in: world) else { return [["id": .string(id.text)]] }
    return nested.document.at("properties", "outputResources").array ?? []
  }
}

extension DeploymentTemplate {
  /// The section of outputs; `nil` when the template has none.
  var outputsSection: JSONObject? {
    guard let members = document.object, let spelling = members.spelling(of: "outputs") else { return nil }
    return members[spelling]?.object
  }
}
