import ARM
import JSON
import World

/// Where operations are followed (vmss.md §0.2).
enum Operations {
  /// Answers a poll.
  static func answer(_ call: ServiceCall, in world: World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    guard let operation = world.operations[call.target.words[3]] else {
      throw ServiceError(404, "NotFound", "The entity was not found in this Azure location.")
    }
    return Response(200, operation.document)
  }

  /// Where an operation can be followed.
  static func url(_ id: String, namespace: String, location: String, in world: World) -> String {
    let place = location.isEmpty ? "global" : location
    return
      "https://management.azure.com/subscriptions/\(world.subscription.id)/providers/\(namespace)/locations/\(place)"
      + "/operations/\(id)?api-version=2024-11-01"
  }
}

extension Response {
  /// The answer to a request that has started an operation.
  static func accepted(
    _ status: Int, _ body: JSONValue? = nil, operation: String, namespace: String = "Microsoft.Compute",
    location: String, in world: World
  ) -> Response {
    let url = Operations.url(operation, namespace: namespace, location: location, in: world)
    return Response(status, body, operationURL: url)
  }
}
