import ARM
import World

/// `Microsoft.Compute`: scale sets, their instances, machines, images.
enum ComputeProvider {
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    throw .noSuchType(call.target)
  }
}
