import ARM
import JSON
import World

/// Moves resources to another group: their ids change, and so does every id that refers to them (`az resource move`).
enum ResourceMove {
  /// Answers `POST …/resourceGroups/G/moveResources`.
  static func answer(_ call: ServiceCall, from group: ResourceID, in world: inout World) throws(ServiceError)
    -> Response
  {
    let ids = (call.body["resources"].array ?? []).compactMap { $0.string.flatMap { ResourceID($0) } }
    guard let target = call.body["targetResourceGroup"].string.flatMap({ ResourceID($0) }), target.group != nil,
      !ids.isEmpty
    else {
      throw ServiceError(
        400, "InvalidRequestContent",
        "The request content was invalid: 'resources' and 'targetResourceGroup' are required.")
    }
    try ResourceGroups.check(target.group ?? "", for: .put, in: world)
    let known = world.resources[target]?.id ?? target
    guard known != group else {
      throw ServiceError(
        400, "ResourceMoveInvalidRequest", "The source and target resource groups of a move must not be the same.")
    }
    for id in ids { try check(id, group, known, in: world) }
    for id in ids { move(id, to: known, in: &world) }
    return Response(204)
  }

  private static func check(
    _ id: ResourceID, _ group: ResourceID, _ target: ResourceID, in world: World
  ) throws(ServiceError) {
    guard id.lies(in: group), world.resources[id] != nil else { throw .notFound(id) }
    guard id.names.count == 1 else {
      throw ServiceError(
        400, "ResourceMoveNotSupported", "Resource '\(id.text)' is moved with what it is in, not by itself.")
    }
    guard !world.fleets.ids.contains(id) else {
      throw ServiceError(
        409, "ResourceMoveNotSupported",
        "azsim does not move scale sets with their instances: make the set anew in '\(target.name)'.")
    }
    guard world.resources[moved(id, to: target)] == nil else {
      throw ServiceError(
        409, "ResourceMoveFailed", "A resource '\(id.name)' of this type is in '\(target.name)' already.")
    }
  }

  private static func moved(_ id: ResourceID, to group: ResourceID) -> ResourceID {
    ResourceID(trusted: "\(group.text)/" + id.segments.dropFirst(4).joined(separator: "/"))
  }

  private static func move(_ id: ResourceID, to group: ResourceID, in world: inout World) {
    let target = moved(id, to: group)
    let affected = [id] + world.resources.inside(id).map(\.id)
    for old in affected {
      guard let resource = world.resources[old] else { continue }
      world.resources[old] = nil
      let new = ResourceID(
        trusted: target.text + String(decoding: old.text.utf8.dropFirst(id.text.utf8.count), as: UTF8.self))
      world.resources[new] = Resource(id: new, document: resource.document)
    }
    for resource in world.resources.all {
      let document = resource.document.replacing(id, by: target)
      if document != resource.document { world.resources[resource.id] = Resource(id: resource.id, document: document) }
    }
  }
}

extension JSONValue {
  /// The value with an id, and what begins with it, replaced by another.
  fileprivate func replacing(_ id: ResourceID, by other: ResourceID) -> JSONValue {
    switch self {
    case .string(let text):
      let place = ResourceID(trusted: text)
      guard place == id || place.lies(in: id) else { return self }
      return .string(other.text + String(decoding: text.utf8.dropFirst(id.text.utf8.count), as: UTF8.self))
    case .array(let elements): return .array(elements.map { $0.replacing(id, by: other) })
    case .object(let members): return .object(members.mapValues { $0.replacing(id, by: other) })
    default: return self
    }
  }
}
