import ARM
import JSON
import World

/// `Microsoft.Insights`: the activity log, and documents.
enum InsightsProvider {
  /// Answers a request for the namespace.
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words.map(\.asciiLowercased)
    guard words == ["eventtypes", "management", "values"], call.method == .get else {
      return try DocumentProvider.answer(call, in: &world)
    }
    return try ActivityLogRequests.list(call, in: &world)
  }
}
