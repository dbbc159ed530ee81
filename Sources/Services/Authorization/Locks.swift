import ARM
import JSON
import World

/// Locks: what keeps resources from being deleted or changed by accident (platform.md §12).
enum Locks {
  static let type = "Microsoft.Authorization/locks"

  static func answer(_ call: ExtensionCall, in world: inout World) throws(ServiceError) -> Response {
    guard let scope = try call.knownScope(in: world) else { throw call.refusal() }
    guard call.words.count > 1 else {
      guard call.method == .get else { throw call.refusal() }
      let found = world.resources.ofType(type).filter { lock in
        let place = place(of: lock.id)
        return place == scope || place.lies(in: scope)
      }
      return Response(200, ["value": .array(found.map(\.document))])
    }
    guard call.words.count == 2 else { throw call.refusal() }
    let id = ResourceID(trusted: "\(scope.text)/providers/\(type)/\(call.words[1])")
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else {
        throw ServiceError(404, "LockNotFound", "The lock '\(id.name)' could not be found.")
      }
      return Response(200, existing.document)
    case .put: return try put(id, call.body, existing: existing, at: scope, in: &world)
    case .delete:
      world.resources[id] = nil
      return Response(existing == nil ? 204 : 200)
    default: throw call.refusal()
    }
  }

  private static func put(
    _ id: ResourceID, _ body: JSONValue, existing: Resource?, at scope: ResourceID, in world: inout World
  ) throws(ServiceError) -> Response {
    if scope.group != nil, scope != scope.groupID, world.resources[scope] == nil { throw .notFound(scope) }
    let given = body.at("properties", "level").string ?? ""
    guard let level = ["CanNotDelete", "ReadOnly"].first(where: { $0.equalsIgnoringCase(given) }) else {
      throw ServiceError(
        400, "InvalidLockLevel", "The lock level '\(given)' is not valid. It must be 'CanNotDelete' or 'ReadOnly'.")
    }
    var properties: JSONObject = ["level": .string(level)]
    if body.at("properties", "notes").string != nil { properties["notes"] = body.at("properties", "notes") }
    if body.at("properties", "owners").array != nil { properties["owners"] = body.at("properties", "owners") }
    let document: JSONValue = [
      "properties": .object(properties), "id": .string(existing?.id.text ?? id.text), "type": .string(type),
      "name": .string(existing?.id.name ?? id.name),
    ]
    world.resources[id] = Resource(id: existing?.id ?? id, document: document)
    return Response(existing == nil ? 201 : 200, document)
  }

  /// What a lock lies on.
  private static func place(of lock: ResourceID) -> ResourceID {
    ResourceID(trusted: "/" + lock.segments.dropLast(4).joined(separator: "/"))
  }

  /// Refuses what a lock forbids: deletion where one holds, changes where one allows reading only.
  ///
  /// A lock holds for what it lies on and all in it; what is to be deleted with all in it is held by the locks in it too.
  static func check(_ request: Request, in world: World) throws(ServiceError) {
    let isDeletion = request.method == .delete
    guard isDeletion || [.put, .patch, .post].contains(request.method), let id = ResourceID(request.path),
      !id.isType(type)
    else { return }
    var holding: [String] = []
    for lock in world.resources.ofType(type) {
      let place = place(of: lock.id)
      let isHeld = place == id || id.lies(in: place) || isDeletion && place.lies(in: id)
      let isReadOnly = lock.document.at("properties", "level") == "ReadOnly"
      // Reading by POST is not told from changing; locks themselves were let pass before.
      if isHeld, isDeletion || isReadOnly { holding.append(place.text) }
    }
    guard !holding.isEmpty else { return }
    var scopes: [String] = []
    for scope in holding where !scopes.contains(scope) { scopes.append(scope) }
    throw ServiceError(
      409, "ScopeLocked",
      "The scope '\(id.text)' cannot perform \(isDeletion ? "delete" : "write") operation because following scope(s) are "
        + "locked: '\(scopes.joined(separator: ","))'. Please remove the lock and try again.")
  }
}
