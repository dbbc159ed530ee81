import ARM
import JSON
import World

/// Resources of types that azsim knows nothing about: documents that are kept as they come.
///
/// Everything happens at once. Where a namespace is one that azsim has a table of types for, a type must be in it.
enum GenericResources {
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let namespace = call.target.namespace ?? ""
    guard namespace.utf8.contains(UInt8(ascii: ".")), !call.target.words.isEmpty else {
      throw .noSuchNamespace(namespace)
    }
    let type = "\(namespace)/\(call.target.type)"
    guard call.target.isResource else {
      guard call.method == .get else { throw .noSuchType(call.target) }
      return Response(200, ["value": .array(list(type, call, in: world).map(\.document))])
    }
    let id = id(call, in: world)
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, existing.document)
    case .head: return Response(existing == nil ? 404 : 204)
    case .put:
      let document = try document(call.body, id: existing?.id ?? id, existing: existing, in: world)
      world.resources[id] = Resource(id: existing?.id ?? id, document: document)
      return Response(existing == nil ? 201 : 200, document)
    case .patch:
      guard var existing else { throw .notFound(id) }
      existing.document = existing.document.merged(with: call.body)
      world.resources[id] = existing
      return Response(200, existing.document)
    case .delete:
      for part in world.resources.inside(id) { world.resources[part.id] = nil }
      world.resources[id] = nil
      return Response(existing == nil ? 204 : 200)
    case .post, .options: throw .notAllowed(call)
    }
  }

  /// The id as Azure writes it.
  private static func id(_ call: ServiceCall, in world: World) -> ResourceID {
    guard let group = call.target.group else { return call.id }
    let known = world.resources[ResourceID(subscription: world.subscription.id, group: group)]
    let namesOnly = call.target.words.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    return ResourceID(
      subscription: world.subscription.id, group: known?.id.name ?? group,
      type: "\(call.target.namespace ?? "")/\(call.target.type)", names: namesOnly)
  }

  /// The resources of a type: those of a group, of the subscription, or of a parent.
  private static func list(_ type: String, _ call: ServiceCall, in world: World) -> [Resource] {
    let words = call.target.words
    let group = call.target.group.map { ResourceID(subscription: world.subscription.id, group: $0) }
    guard words.count > 1 else { return world.resources.ofType(type, in: group) }
    let parent = ResourceID(trusted: "/" + call.id.segments.dropLast().joined(separator: "/"))
    return world.resources.inside(parent).filter { $0.id.isType(type) && $0.id.parent == parent }
  }

  private static func document(
    _ body: JSONValue, id: ResourceID, existing: Resource?, in world: World
  ) throws(ServiceError) -> JSONValue {
    guard let sent = body.object else {
      throw ServiceError(
        400, "InvalidRequestContent",
        "The request content was invalid and could not be deserialized: 'It is no object'.")
    }
    if let parent = id.parent, parent.names.count > 0, world.resources[parent] == nil {
      throw .parentNotFound(parent.name)
    }
    var document = JSONObject()
    document["id"] = .string(id.text)
    document["name"] = .string(id.name)
    document["type"] = .string(id.type)
    for (name, value) in sent.pairs where !["id", "name", "type"].contains(name) { document[name] = value }
    // What lies in a group directly has a place; parts and what belongs to the subscription need none.
    if body["location"].string != nil {
      document["location"] = .string(
        try ResourceLocation.checked(body["location"].string, of: id, existing: existing, in: world))
    }
    var properties = sent["properties"]?.object ?? JSONObject()
    properties["provisioningState"] = "Succeeded"
    document["properties"] = .object(properties)
    return .object(document)
  }
}

extension JSONValue {
  /// The value with another laid over it: members of objects one by one, everything else as a whole; null takes away.
  func merged(with other: JSONValue, depth: Int = 0) -> JSONValue {
    guard case .object(var members) = self, case .object(let others) = other, depth < 100 else { return other }
    for (name, value) in others.pairs {
      if value.isNull {
        members.remove(name)
      } else {
        members[name] = (members[name] ?? .null).merged(with: value, depth: depth + 1)
      }
    }
    return .object(members)
  }
}
