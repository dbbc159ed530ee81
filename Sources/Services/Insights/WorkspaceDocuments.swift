import ARM
import JSON
import World

/// What `Microsoft.OperationalInsights` says about workspaces beyond their declarations.
enum WorkspaceDocuments: DocumentRules {
  static func act(
    _ verb: String, on resource: Resource, _ call: ServiceCall, in world: inout World
  ) throws(ServiceError) -> Response? {
    guard verb.equalsIgnoringCase("sharedKeys") else { return nil }
    func key(_ name: String) -> JSONValue {
      let bytes = (0..<4).flatMap { Array(GUID.of("\(resource.id.key)/\(name)/\($0)").utf8.prefix(16)) }
      return .string(Base64.encode(bytes))
    }
    return Response(200, ["primarySharedKey": key("primary"), "secondarySharedKey": key("secondary")])
  }
}
