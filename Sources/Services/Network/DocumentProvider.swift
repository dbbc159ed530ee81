import ARM
import World

/// Providers whose resources are documents and nothing more.
enum DocumentProvider {
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    throw .noSuchType(call.target)
  }
}
