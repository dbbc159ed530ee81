import ARM
import JSON
import Templates
import World

/// Carries out template deployments (platform.md §9).
struct DeploymentEngine {
  let azure: Azure

  /// How many deployments may be under way at once.
  private static let runningLimit = 800
  /// At how many deployments in a group the oldest are cleared away, and how many stay then.
  private static let history = (limit: 775, kept: 750)

  // MARK: - Starting

  /// Starts a deployment.
  ///
  /// - Parameter nesting: how many deployments the request comes from.
  /// - Returns: 201 or 200 with the deployment's document, or the refusal.
  func begin(_ id: ResourceID, _ body: JSONValue, nesting: Int, in world: inout World) -> Response {
    do throws(DeploymentRefusal) {
      return try start(id, body, nesting: nesting, in: &world)
    } catch {
      return error.response
    }
  }

  private func start(
    _ id: ResourceID, _ body: JSONValue, nesting: Int, in world: inout World
  ) throws(DeploymentRefusal) -> Response {
    if let refusal = DeploymentRefusal.name(id.name) { throw refusal }
    if let group = id.group {
      do throws(ServiceError) { try ResourceGroups.check(group, for: .put, in: world) } catch {
        throw DeploymentRefusal(error)
      }
    }
    let existing = Deployment(id, in: world)
    if let existing, existing.isActive { throw .active(existing) }
    let running = world.processes.count { if case .deployment = $0.kind { true } else { false } }
    guard running < Self.runningLimit else { throw .tooMany(Self.runningLimit) }
    // A refusal must leave no trace, not even in the generator.
    var next = world
    let request = try DeploymentRequest(body, id: existing?.id ?? id, nesting: nesting, in: &next)
    try preflight(request, in: next)
    let operation = next.beginOperation("Microsoft.Resources/deployments/write", on: request.id)
    let document = request.document(correlationID: next.generator.guid(), state: "Accepted", at: next.now)
    let deployment = Deployment(
      id: request.id, document: document, operation: operation, started: next.now, plan: request.plan.json)
    clearHistory(of: request.id, in: &next)
    deployment.keep(in: &next)
    next.processes.append(
      Process(
        subject: request.id, kind: .deployment(plan: ["phase": "run"]), operation: operation,
        due: next.now.adding(seconds: Durations.deploymentOverhead / 2)))
    world = next
    return Response(
      existing == nil ? 201 : 200, document, operationURL: Self.operationURL(of: deployment))
  }

  /// Looks what would be refused, on a copy of the world.
  func preflight(_ request: DeploymentRequest, in world: World) throws(DeploymentRefusal) {
    guard request.hasPreflight else { return }
    var copy = world
    let deployment = Deployment(
      id: request.id, document: [:], operation: "", started: copy.now, plan: .null)
    var run = DeploymentRun(engine: self, plan: request.plan, deployment: deployment, isRehearsal: true)
    run.startReady(in: &copy)
    let errors = run.deployment.steps.filter { !$0.isExpressionFailure }.compactMap(\.error)
    if let own = errors.first(where: { DeploymentPreflight.isOwn($0["code"].string ?? "") }) {
      throw DeploymentRefusal(status: 400, json: own)
    }
    let found = errors.filter { DeploymentPreflight.isFound($0["code"].string ?? "") }
    if found.isEmpty { return }
    throw .preflight(request.id.name, tracking: copy.generator.guid(), found)
  }

  /// Azure clears the oldest deployments of a group away before there are too many.
  private func clearHistory(of id: ResourceID, in world: inout World) {
    guard let group = id.groupID else { return }
    let all = world.resources.ofType(Deployment.type, in: group).map(Deployment.init)
    guard all.count >= Self.history.limit else { return }
    for deployment in all.filter({ !$0.isActive }).prefix(all.count - Self.history.kept) {
      world.resources[deployment.id] = nil
    }
  }

  static func operationURL(of deployment: Deployment) -> String {
    "https://management.azure.com\(deployment.id)/operationStatuses/\(deployment.operation)?api-version=2025-04-01"
  }

  // MARK: - Going on

  /// Goes on with a deployment whose time has come.
  ///
  /// - Returns: the process as it stands now, or `nil` when the deployment has ended.
  func carryOn(_ process: Process, in world: inout World) -> Process? {
    guard let kept = Deployment(process.subject, in: world), kept.operation == process.operation, kept.isActive,
      case .deployment(let state) = process.kind
    else {
      // Its group has gone, or somebody has put another in its place.
      world.endOperation(process.operation, error: .groupNotFound(process.subject.group ?? ""))
      return nil
    }
    var run: DeploymentRun
    do throws(TemplateError) {
      let subscription = world.subscription.id
      let plan = try DeploymentPlan(json: kept.plan) { ResourceProviders.document($0, in: subscription) }
      run = DeploymentRun(engine: self, plan: plan, deployment: kept)
    } catch {
      return giveUp(kept, error, in: &world)
    }
    var process = process
    var phase = state["phase"].string ?? "run"
    run.deployment.provisioningState = "Running"
    run.settle(in: &world)
    if phase == "run" {
      run.startReady(in: &world)
      if run.awaited.isEmpty { phase = run.hasFailed || run.plan.scope.mode != "Complete" ? "end" : "delete" }
    }
    if phase == "delete" {
      run.deleteTheRest(in: &world)
      if run.awaited.isEmpty { phase = "end" }
    } else if phase == "end", state["phase"] == "end" {
      run.end(in: &world)
      run.deployment.keep(in: &world)
      return nil
    }
    run.deployment.touch(at: world.now)
    run.deployment.keep(in: &world)
    process.kind = .deployment(plan: ["phase": .string(phase)])
    process.awaits = run.awaited
    process.due = phase == "end" ? world.now.adding(seconds: endSeconds) : world.now
    return process
  }

  private var endSeconds: Int { Durations.deploymentOverhead - Durations.deploymentOverhead / 2 }

  /// Ends a deployment whose plan cannot be read.
  private func giveUp(_ deployment: Deployment, _ error: TemplateError, in world: inout World) -> Process? {
    var deployment = deployment
    deployment.provisioningState = "Failed"
    deployment.document.set(error.json, at: ["properties", "error"])
    deployment.touch(at: world.now)
    deployment.keep(in: &world)
    world.endOperation(deployment.operation, error: ServiceError(status: 409, body: error.json))
    return nil
  }

  /// What an expression asks about the world.
  func answer(_ question: RuntimeCall, in world: inout World) -> JSONValue? {
    let method: Request.Method = question.isReference ? .get : .post
    let path = question.isReference ? question.resourceID : "\(question.resourceID)/\(question.function)"
    let version = question.apiVersion.isEmpty ? nil : question.apiVersion
    let response = azure.answer(Request(method, path, apiVersion: version, body: question.body), in: &world)
    return response.isSuccess ? response.body : nil
  }
}

/// Which refusals show before anything is deployed.
enum DeploymentPreflight {
  /// What the resource manager finds by itself, and tells as it is; also that azsim has not such a type.
  private static let own = [
    "LocationRequired", "LocationNotAvailableForResourceType", "InvalidResourceType", "InvalidResourceNamespace",
  ]
  /// What providers find when they look at a resource beforehand (gallery.md §5.4, platform.md §9.4, §12).
  private static let found = [
    "InvalidParameter", "SkuNotAvailable", "QuotaExceeded", "PlatformImageNotFound", "GalleryImageNotFound",
    "ImageNotFound", "InvalidTemplate", "InvalidTemplateCircularDependency",
  ]

  static func isOwn(_ code: String) -> Bool { own.contains(code) }
  static func isFound(_ code: String) -> Bool { found.contains(code) }
}
