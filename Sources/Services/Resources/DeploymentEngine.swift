import ARM
import World

/// Carries out template deployments.
struct DeploymentEngine {
  let azure: Azure

  func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    throw .noSuchType(call.target)
  }

  func carryOn(_ process: Process, in world: inout World) -> Process? { nil }
}
