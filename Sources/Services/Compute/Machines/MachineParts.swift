import ARM
import JSON
import World

/// Things that belong to a machine or an instance and are resources below it: extensions and run commands.
enum MachineParts {
  /// Answers a request about extensions or run commands below a machine.
  ///
  /// - Parameters:
  ///   - owner: the machine or instance.
  ///   - words: what follows its name: `runCommands`, perhaps a name.
  static func answer(
    _ call: ServiceCall, below owner: ResourceID, _ words: [String], location: String, in world: inout World
  ) throws(ServiceError) -> Response {
    let kind = words.first ?? ""
    guard words.count == 2 else {
      guard words.count == 1, call.method == .get else { throw .notAllowed(call) }
      let parts = world.resources.inside(owner).filter { isPart($0.id, of: owner, kind) }
      return Response(200, ["value": .array(parts.map { shown($0) })])
    }
    let id = owner.child(kind, words[1])
    switch call.method {
    case .get:
      guard let part = world.resources[id] else { throw .notFound(id) }
      let expands = call.request[parameter: "$expand"]?.equalsIgnoringCase("instanceView") == true
      return Response(200, shown(part, withView: expands))
    case .put: return put(call.body, id, owner: owner, location: location, in: &world)
    case .patch:
      guard let part = world.resources[id] else { throw .notFound(id) }
      var document = part.document
      for (name, value) in (call.body["properties"].object ?? [:]).pairs {
        document.set(value, at: ["properties", name])
      }
      if let tags = call.body.object?["tags"] { document["tags"] = tags }
      return put(document, id, owner: owner, location: location, in: &world)
    case .delete:
      guard world.resources[id] != nil else { return Response(204) }
      world.resources[id] = nil
      return change(owner, location: location, status: 202, body: nil, in: &world)
    default: throw .notAllowed(call)
    }
  }

  private static func isPart(_ id: ResourceID, of owner: ResourceID, _ kind: String) -> Bool {
    id.parent == owner && id.type.split(separator: "/").last.map { String($0).equalsIgnoringCase(kind) } ?? false
  }

  private static func put(
    _ body: JSONValue, _ id: ResourceID, owner: ResourceID, location: String, in world: inout World
  ) -> Response {
    var document = ScaleSetDocument.withoutNulls(body)
    for secret in ["protectedSettings", "protectedParameters", "runAsPassword", "protectedSettingsFromKeyVault"] {
      document.remove(at: ["properties", secret])
    }
    document["id"] = .string(id.text)
    document["name"] = .string(id.name)
    document["type"] = .string(id.type)
    if document["location"].isNull { document["location"] = .string(location) }
    // What the client leaves out of an extension that is there stays, as `vm encryption disable` needs it [I].
    if let present = world.resources[id]?.document.at("properties", "typeHandlerVersion"),
      document.at("properties", "typeHandlerVersion").isNull, !present.isNull
    {
      document.set(present, at: ["properties", "typeHandlerVersion"])
    }
    document.set("Succeeded", at: ["properties", "provisioningState"])
    let isNew = world.resources[id] == nil
    if id.isType("\(MachineRequests.type)/runCommands") || id.type.lowercased().hasSuffix("/runcommands") {
      document.set(.string(world.now.description), at: ["properties", "azsim.executed"])
    }
    world.resources[id] = Resource(id: id, document: document)
    return change(
      owner, location: location, status: isNew ? 201 : 200, body: shown(Resource(id: id, document: document)),
      in: &world)
  }

  /// Lets a machine that stands alone take the change; elsewhere it is done at once.
  private static func change(
    _ owner: ResourceID, location: String, status: Int, body: JSONValue?, in world: inout World
  ) -> Response {
    guard let resource = world.resources[owner], world.fleets[owner]?.mode == .machine else {
      return Response(status == 202 ? 200 : status, body)
    }
    let size = resource.document.at("properties", "hardwareProfile", "vmSize").string ?? ""
    let operation = MachinePut.adopt(resource.document, size: size, of: owner, in: &world)
    return .accepted(status, body, operation: operation, location: location, in: world)
  }

  /// The extensions of a machine that stands alone, as a scale set's profile would have them.
  static func extensions(of machine: ResourceID, in world: World) -> [JSONValue] {
    world.resources.inside(machine).filter { $0.id.isType("\(MachineRequests.type)/extensions") }.map { part in
      ["name": .string(part.id.name), "properties": part.document["properties"]]
    }
  }

  /// The document of a part as a GET answers it.
  static func shown(_ part: Resource, withView: Bool = false) -> JSONValue {
    var document = part.document
    let executed = document.remove(at: ["properties", "azsim.executed"])
    guard withView, let time = executed?.string else { return document }
    document.set(
      [
        "executionState": "Succeeded", "exitCode": 0, "output": "", "error": "", "startTime": .string(time),
        "endTime": .string(time), "statuses": [],
      ], at: ["properties", "instanceView"])
    return document
  }
}
