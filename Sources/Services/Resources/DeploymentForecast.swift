import ARM
import JSON
import Templates
import World

/// What a deployment would change: `az deployment group what-if` (platform.md §9.7).
///
/// Only what a template states is compared with what is there; what providers fill in by themselves is no change.
struct DeploymentForecast {
  let engine: DeploymentEngine
  /// Whether documents and changes of properties are told, not only which resources are touched.
  let isFull: Bool
  private(set) var changes: [JSONValue] = []
  private var seen: [ResourceID] = []

  init(engine: DeploymentEngine, isFull: Bool) {
    self.engine = engine
    self.isFull = isFull
  }

  /// Adds what a plan would do, and what the plans inside it would.
  mutating func add(_ plan: DeploymentPlan, in world: inout World) {
    for position in plan.deployed {
      let resource = plan.resources[position]
      let id = ResourceID(trusted: resource.id)
      let body: JSONValue
      do throws(TemplateError) {
        body = try plan.body(of: position) { engine.answer($0, in: &world) }
      } catch {
        // It cannot be known before what it refers to is there.
        body = resource.document
      }
      if id.isType(Deployment.type) {
        addNested(id, body, nesting: plan.scope.nesting + 1, in: &world)
      } else {
        add(resource, id, body, in: &world)
      }
    }
  }

  private mutating func addNested(_ id: ResourceID, _ body: JSONValue, nesting: Int, in world: inout World) {
    do throws(DeploymentRefusal) {
      let request = try DeploymentRequest(body, id: id, nesting: nesting, in: &world)
      add(request.plan, in: &world)
    } catch {
      changes.append(Self.change(id, "Unsupported", reason: error.json["message"].string ?? ""))
    }
  }

  private mutating func add(_ resource: PlannedResource, _ id: ResourceID, _ body: JSONValue, in world: inout World) {
    seen.append(id)
    let response = engine.azure.answer(Request(.get, id.text, apiVersion: resource.apiVersion), in: &world)
    let before = response.isSuccess ? response.body : nil
    var after: JSONObject = ["apiVersion": .string(resource.apiVersion), "id": .string(id.text)]
    let stated = (body.object ?? JSONObject()).filter { name, value in !Self.directives.contains(name) && !value.isNull
    }
    for (name, value) in stated.pairs { after[name] = value }
    after["name"] = .string(id.name)
    after["type"] = .string(id.type)
    guard isFull else {
      changes.append(Self.change(id, before == nil ? "Create" : "Deploy"))
      return
    }
    guard let before else {
      changes.append(Self.change(id, "Create", after: Self.sorted(after)))
      return
    }
    var shownBefore = before
    shownBefore["apiVersion"] = .string(resource.apiVersion)
    let delta = Self.delta(from: before, to: stated)
    changes.append(
      Self.change(
        id, delta.isEmpty ? "NoChange" : "Modify", before: shownBefore,
        after: Self.sorted(after), delta: delta))
  }

  /// Members of a resource in a template that are not sent to its provider.
  private static let directives = [
    "dependsOn", "apiVersion", "name", "type", "id", "condition", "copy", "comments", "scope",
  ]

  /// Adds what is in the group and not in the template: left alone, or taken away in complete mode.
  mutating func addTheRest(of group: ResourceID, isComplete: Bool, in world: World) {
    for resource in world.resources.inside(group)
    where ResourceList.isListed(resource.id) && resource.id.names.count == 1 && !seen.contains(resource.id)
      && !seen.contains(where: { $0.lies(in: resource.id) })
    {
      let before: JSONValue? = isFull ? resource.document : nil
      changes.append(Self.change(resource.id, isComplete ? "Delete" : "Ignore", before: before))
    }
  }

  /// The members in the order of their names, as the service shows them.
  private static func sorted(_ members: JSONObject) -> JSONValue {
    .object(JSONObject(members.sortedPositions.map { (members.names[$0], members.values[$0]) }))
  }

  private static func change(
    _ id: ResourceID, _ type: String, before: JSONValue? = nil, after: JSONValue? = nil, delta: [JSONValue] = [],
    reason: String? = nil
  ) -> JSONValue {
    var change: JSONObject = ["resourceId": .string(id.text), "changeType": .string(type)]
    if let before { change["before"] = before }
    if let after { change["after"] = after }
    if !delta.isEmpty { change["delta"] = .array(delta) }
    if let reason { change["unsupportedReason"] = .string(reason) }
    return .object(change)
  }
}

// MARK: - Properties

extension DeploymentForecast {
  /// The properties that change, outermost members first, with dots between the names of members of members.
  private static func delta(from before: JSONValue, to stated: JSONObject) -> [JSONValue] {
    var changes: [JSONValue] = []
    for (name, value) in stated.pairs {
      // Places are compared as places: `East US` is `eastus`.
      if name == "location", let old = before["location"].string, let new = value.string,
        Region.named(old)?.name == Region.named(new)?.name
      {
        continue
      }
      compare(before.object?.anyCase(name) ?? .null, value, name, &changes, depth: 0)
    }
    // Tags that a template does not state are taken off.
    if let tags = stated["tags"]?.object {
      for (name, value) in before["tags"].object?.pairs ?? JSONObject().pairs where tags.spelling(of: name) == nil {
        changes.append(property("tags.\(name)", "Delete", before: value))
      }
    }
    return changes
  }

  private static func compare(
    _ before: JSONValue, _ after: JSONValue, _ path: String, _ changes: inout [JSONValue], depth: Int
  ) {
    guard before != after, depth < 60 else { return }
    switch (before, after) {
    case (.object(let old), .object(let new)):
      for (name, value) in new.pairs {
        compare(old.anyCase(name) ?? .null, value, path.isEmpty ? name : "\(path).\(name)", &changes, depth: depth + 1)
      }
    case (.array(let old), .array(let new)): compare(old, new, path, &changes, depth: depth)
    case (.null, _): changes.append(property(path, "Create", after: after))
    default:
      if let old = before.string, let new = after.string, old.equalsIgnoringCase(new) { return }
      changes.append(property(path, "Modify", before: before, after: after))
    }
  }

  private static func compare(
    _ old: [JSONValue], _ new: [JSONValue], _ path: String, _ changes: inout [JSONValue], depth: Int
  ) {
    var children: [JSONValue] = []
    for (position, element) in new.enumerated() {
      guard position < old.count else {
        children.append(property("\(position)", "Create", after: element))
        continue
      }
      var inner: [JSONValue] = []
      compare(old[position], element, "", &inner, depth: depth + 1)
      guard !inner.isEmpty else { continue }
      guard element.object != nil else {
        children.append(property("\(position)", "Modify", before: old[position], after: element))
        continue
      }
      children.append(
        property("\(position)", "Modify", before: old[position], after: element, children: inner))
    }
    for position in old.indices.dropFirst(new.count) {
      children.append(property("\(position)", "Delete", before: old[position]))
    }
    guard !children.isEmpty else { return }
    changes.append(property(path, "Array", before: .array(old), after: .array(new), children: children))
  }

  private static func property(
    _ path: String, _ type: String, before: JSONValue? = nil, after: JSONValue? = nil, children: [JSONValue] = []
  ) -> JSONValue {
    var change: JSONObject = ["path": .string(path), "propertyChangeType": .string(type)]
    if let before { change["before"] = before }
    if let after { change["after"] = after }
    if !children.isEmpty { change["children"] = .array(children) }
    return .object(change)
  }
}

extension JSONObject {
  /// The value of a member, whatever the case of its name.
  fileprivate func anyCase(_ name: String) -> JSONValue? { self[name] ?? spelling(of: name).flatMap { self[$0] } }
}

extension DeploymentEngine {
  /// Answers `POST …/deployments/NAME/whatIf`; nothing is changed.
  func whatIf(_ id: ResourceID, _ body: JSONValue, in world: inout World) throws(DeploymentRefusal) -> Response {
    if let refusal = DeploymentRefusal.name(id.name) { throw refusal }
    var copy = world
    let request = try DeploymentRequest(body, id: id, nesting: 0, in: &copy)
    world.notes = copy.notes
    try preflight(request, in: copy)
    let format = body.at("properties", "whatIfSettings", "resultFormat").string ?? ""
    var forecast = DeploymentForecast(engine: self, isFull: !format.equalsIgnoringCase("ResourceIdOnly"))
    forecast.add(request.plan, in: &copy)
    if let group = id.groupID {
      forecast.addTheRest(of: group, isComplete: request.mode == "Complete", in: copy)
    }
    return Response(
      200,
      [
        "status": "Succeeded",
        "properties": ["correlationId": .string(copy.generator.guid()), "changes": .array(forecast.changes)],
      ])
  }
}
