import ARM
import JSON
import World

/// Resources of types that azsim knows nothing of, in namespaces that Azure has or may have: they are kept as they are given, with the
/// id, name, type and state that every resource has.
struct UnknownDocuments {
  let call: ServiceCall
  /// As Azure spells it.
  let namespace: String

  func answer(in world: inout World) throws(ServiceError) -> Response {
    guard call.target.isResource else { return try list(in: world) }
    let id = id(in: world)
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, existing.document)
    case .head: return Response(existing == nil ? 404 : 204)
    case .put, .patch:
      guard existing != nil || call.method == .put else { throw .notFound(id) }
      if let parent = id.parent, !parent.names.isEmpty, world.resources[parent] == nil {
        throw .parentNotFound(parent.name)
      }
      var document = existing?.document ?? [:]
      if call.method == .put { document = call.body.object == nil ? [:] : call.body } else { document.merge(call.body) }
      world.resources[existing?.id ?? id] = Resource(id: id, document: completed(document.withoutNulls, id))
      return Response(existing == nil ? 201 : 200, world.resources[id]?.document)
    case .delete:
      guard existing != nil else { return Response(204) }
      for inner in world.resources.inside(id) { world.resources[inner.id] = nil }
      world.resources[id] = nil
      return Response(200)
    case .post, .options: throw .notAllowed(call)
    }
  }

  /// The id as Azure writes it.
  private func id(in world: World) -> ResourceID {
    guard let group = call.target.group else { return call.id }
    let known = world.resources[ResourceID(subscription: world.subscription.id, group: group)]
    let names = call.target.words.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    return ResourceID(
      subscription: world.subscription.id, group: known?.id.name ?? group, type: "\(namespace)/\(call.target.type)",
      names: names)
  }

  private func completed(_ given: JSONValue, _ id: ResourceID) -> JSONValue {
    var document = given
    document["id"] = .string(id.text)
    document["name"] = .string(id.name)
    document["type"] = .string(id.type)
    if let location = document["location"].string {
      document["location"] = .string(Region.named(location)?.name ?? location)
    }
    if document["properties"].object == nil { document["properties"] = [:] }
    document.set("Succeeded", at: ["properties", "provisioningState"])
    return document
  }

  private func list(in world: World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .noSuchType(call.target) }
    let group = call.target.group.map { ResourceID(subscription: world.subscription.id, group: $0) }
    let parent = ResourceID(trusted: "/" + call.id.segments.dropLast().joined(separator: "/"))
    let isChild = call.target.words.count > 1
    if isChild, world.resources[parent] == nil { throw .notFound(parent) }
    let found = world.resources.ofType("\(namespace)/\(call.target.type)", in: isChild ? parent : group)
    return Response(200, ["value": .array(found.map(\.document))])
  }
}
