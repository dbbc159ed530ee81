import ARM
import JSON
import World

/// Links: notes that a resource has to do with another. They lie on the resource that they lead from.
enum ResourceLinks {
  private static let type = "Microsoft.Resources/links"

  static func answer(_ call: ExtensionCall, in world: inout World) throws(ServiceError) -> Response {
    guard let scope = try call.knownScope(in: world) else { throw call.refusal() }
    guard call.words.count > 1 else {
      guard call.method == .get else { throw call.refusal() }
      return Response(200, ["value": .array(list(at: scope, call, in: world))])
    }
    guard call.words.count == 2 else { throw call.refusal() }
    let id = ResourceID(trusted: "\(scope.text)/providers/\(type)/\(call.words[1])")
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else {
        throw ServiceError(404, "ResourceLinkNotFound", "The link '\(id.text)' could not be found.")
      }
      return Response(200, existing.document)
    case .put:
      let document = try document(id, from: scope, call.body, in: world)
      world.resources[id] = Resource(id: existing?.id ?? id, document: document)
      return Response(existing == nil ? 201 : 200, document)
    case .delete:
      world.resources[id] = nil
      return Response(existing == nil ? 204 : 200)
    default: throw call.refusal()
    }
  }

  private static func document(
    _ id: ResourceID, from source: ResourceID, _ body: JSONValue, in world: World
  ) throws(ServiceError) -> JSONValue {
    let isSubscription = source.segments.count == 2
    guard isSubscription || world.resources[source] != nil else { throw .notFound(source) }
    let text = body.at("properties", "targetId").string ?? ""
    guard let target = ResourceID(text) else {
      throw .invalidPropertyID(text, path: "properties.targetId")
    }
    guard target != source else {
      throw ServiceError(
        400, "InvalidResourceLink", "The link '\(id.text)' cannot lead from a resource to itself.")
    }
    guard target.segments.count == 2 || DocumentReferences.document(target, in: world) != nil else {
      throw .notFound(target)
    }
    var properties: JSONObject = ["sourceId": .string(source.text), "targetId": .string(target.text)]
    if let notes = body.at("properties", "notes").string { properties["notes"] = .string(notes) }
    return [
      "id": .string(id.text), "name": .string(id.name), "type": .string(type), "properties": .object(properties),
    ]
  }

  /// The links of a subscription, or those from one resource; `$filter` may name a target.
  private static func list(at scope: ResourceID, _ call: ExtensionCall, in world: World) -> [JSONValue] {
    let filter = ODataFilter(call.request[parameter: "$filter"])
    return world.resources.ofType(type).filter { link in
      let source = ResourceID(trusted: link.document.at("properties", "sourceId").string ?? "")
      guard source == scope || !filter.isAtScope && source.lies(in: scope) else { return false }
      return filter.matches { $0 == "targetid" ? [link.document.at("properties", "targetId").string ?? ""] : nil }
    }.map(\.document)
  }
}
