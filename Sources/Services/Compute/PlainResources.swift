import ARM
import JSON
import World

/// Resources of the namespace that no rule of a fleet's life reads: they are kept as they are put.
///
/// Availability sets, groups of dedicated hosts with their hosts, public SSH keys.
enum PlainResources {
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let target = call.target
    guard target.isResource else { return try list(call, in: world) }
    switch call.method {
    case .get, .head:
      guard let resource = world.resources[call.id] else { throw .notFound(call.id) }
      let expands = call.request[parameter: "$expand"]?.asciiLowercased.contains("instanceview") == true
      return Response(200, DedicatedHosts.shown(resource, withView: expands, in: world))
    case .put, .patch: return try put(call, in: &world)
    case .delete:
      guard world.resources[call.id] != nil else { return Response(204) }
      for part in world.resources.inside(call.id) { world.resources[part.id] = nil }
      world.resources[call.id] = nil
      return Response(200)
    case .post, .options: throw .notAllowed(call)
    }
  }

  private static func list(_ call: ServiceCall, in world: World) throws(ServiceError) -> Response {
    let words = call.target.words
    if call.method == .get, let last = words.last {
      switch last.asciiLowercased {
      case "vmsizes": return Response(200, ["value": .array(MachineSizes.all)])
      case "hostsizes": return Response(200, ["value": ["DSv3-Type3", "DSv3-Type4"]])
      default: break
      }
    }
    if call.method == .post, words.count > 2 { return try act(call, in: world) }
    guard call.method == .get else { throw .notAllowed(call) }
    let outer = call.target.group.map { ResourceID(subscription: world.subscription.id, group: $0) }
    let type = "Microsoft.Compute/\(call.target.type)"
    let found = world.resources.ofType(type, in: outer).filter { resource in
      words.count == 1 || call.id.lies(in: resource.id.parent ?? resource.id)
    }
    return Response(200, ["value": .array(found.map(\.document))])
  }

  /// An action on something that is there changes nothing that azsim looks at.
  private static func act(_ call: ServiceCall, in world: World) throws(ServiceError) -> Response {
    let id = ResourceID(trusted: "/" + call.id.segments.dropLast().joined(separator: "/"))
    guard world.resources[id] != nil else { throw .notFound(id) }
    return Response(200)
  }

  private static func put(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let existing = world.resources[call.id]
    if call.method == .patch, existing == nil { throw .notFound(call.id) }
    var document = ScaleSetDocument.withoutNulls(call.body)
    if call.method == .patch, let existing {
      document = existing.document
      for (name, value) in (call.body.object ?? [:]).pairs where name != "properties" { document[name] = value }
      for (name, value) in (call.body["properties"].object ?? [:]).pairs {
        document.set(value, at: ["properties", name])
      }
    }
    if let parent = call.id.parent, world.resources[parent] == nil { throw .notFound(parent) }
    try DedicatedHosts.check(document, call.id, replacing: existing?.document, in: world)
    DedicatedHosts.complete(&document, call.id, replacing: existing?.document, in: world)
    document["id"] = .string(call.id.text)
    document["name"] = .string(call.id.name)
    document["type"] = .string(call.id.type)
    if document["location"].isNull, let location = existing?.document["location"] { document["location"] = location }
    if call.id.isType("Microsoft.Compute/hostGroups") {
      // A group is nothing that has to be provisioned.
    } else if !call.id.isType("Microsoft.Compute/availabilitySets") {
      document.set("Succeeded", at: ["properties", "provisioningState"])
    } else {
      fill(&document, "platformUpdateDomainCount", 5)
      fill(&document, "platformFaultDomainCount", 2)
      fill(&document, "virtualMachines", [])
      if document["sku"].isNull { document["sku"] = ["name": "Classic"] }
    }
    world.resources[call.id] = Resource(id: call.id, document: document)
    return Response(existing == nil && !call.id.isType("Microsoft.Compute/availabilitySets") ? 201 : 200, document)
  }

  private static func fill(_ document: inout JSONValue, _ name: String, _ value: JSONValue) {
    if document.at("properties", name).isNull { document.set(value, at: ["properties", name]) }
  }
}
