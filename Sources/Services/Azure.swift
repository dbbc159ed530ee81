package import ARM
import JSON
import Orchestration
package import World

/// Azure, as it answers requests: each is handed to the provider whose namespace it names.
///
/// It has no state of its own; everything is in the world.
package struct Azure: ProcessCarrier {
  package init() {}

  /// Carries out one request.
  package func answer(_ request: Request, in world: inout World) -> Response {
    let response = respond(to: request, in: &world)
    if request.method != .get, response.isSuccess { AutoscaleProcess.wake(after: request.path, in: &world) }
    return response
  }

  /// Carries out a request that the autoscale engine itself makes.
  func respond(to request: Request, in world: inout World) -> Response {
    do throws(ServiceError) {
      guard let target = RequestTarget(request.path) else {
        throw ServiceError(
          404, "InvalidResourceType", "The path '\(request.path)' is not one that Azure Resource Manager knows.")
      }
      return try route(ServiceCall(request: request, target: target), in: &world)
    } catch {
      return Response(error)
    }
  }

  package func carryOn(_ process: Process, in world: inout World) -> Process? {
    switch process.kind {
    case .groupDeletion: GroupDeletion.carryOn(process, in: &world)
    case .autoscale: AutoscaleProcess(azure: self).carryOn(process, in: &world)
    case .deployment: DeploymentEngine(azure: self).carryOn(process, in: &world)
    }
  }

  private func route(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    if !call.target.subscription.isEmpty, !call.target.subscription.equalsIgnoringCase(world.subscription.id) {
      throw ServiceError(
        404, "SubscriptionNotFound", "The subscription '\(call.target.subscription)' could not be found.")
    }
    if ResourceProviders.isAsked(call.target) { return try ResourceProviders.answer(call, in: world) }
    guard let namespace = call.target.namespace else {
      return try ResourceGroups.answer(call, in: &world)
    }
    if call.target.isOperation { return try Operations.answer(call, in: world) }
    if let group = call.target.group { try ResourceGroups.check(group, for: call.request.method, in: world) }
    switch namespace.asciiLowercased {
    case "microsoft.compute": return try ComputeProvider.answer(call, in: &world)
    case "microsoft.resources": return try DeploymentEngine(azure: self).answer(call, in: &world)
    default: return try DocumentProvider.answer(call, in: &world)
    }
  }
}

/// A request with what its path means.
struct ServiceCall: Sendable {
  let request: Request
  let target: RequestTarget

  var method: Request.Method { request.method }
  var body: JSONValue { request.body ?? .null }

  /// The id of the resource that the path names.
  var id: ResourceID { ResourceID(trusted: request.path) }
}
