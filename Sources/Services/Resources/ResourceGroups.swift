import ARM
import JSON
import World

/// Subscriptions and resource groups (platform.md §4, §5).
enum ResourceGroups {
  /// Answers requests about the subscription and its groups.
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let target = call.target
    if target.subscription.isEmpty, call.method == .get {
      return Response(200, ["value": [subscriptionDocument(world.subscription)]])
    }
    if target.isGroupList, call.method == .get { return Response(200, ["value": .array(list(call, in: world))]) }
    guard let group = target.group else {
      return target.word(0, is: "tagNames")
        ? try TagRequests.answerNames(call, in: &world) : try subscription(call, in: world)
    }
    let id = ResourceID(subscription: world.subscription.id, group: group)
    if target.words.count == 1 {
      try check(group, for: call.method, in: world)
      switch (call.method, target.words[0].asciiLowercased) {
      case (.get, "resources"): return ResourceList.answer(call, inside: id, in: world)
      case (.post, "exporttemplate"): return GroupExport.answer(call, of: id, in: world)
      case (.post, "moveresources"): return try ResourceMove.answer(call, from: id, in: &world)
      case (.post, "validatemoveresources"):
        var copy = world
        return try ResourceMove.answer(call, from: id, in: &copy)
      default: throw .noSuchType(target)
      }
    }
    guard target.words.isEmpty else { throw .noSuchType(target) }
    switch call.method {
    case .get:
      guard let resource = world.resources[id] else { throw .groupNotFound(group) }
      return Response(200, resource.document)
    case .head:
      return Response(world.resources[id] == nil ? 404 : 204)
    case .put: return try put(id, call.body, in: &world)
    case .patch: return try patch(id, call.body, in: &world)
    case .delete: return try delete(id, in: &world)
    case .post, .options: throw .notAllowed(call)
    }
  }

  /// Refuses work in a group that is not there or is going away.
  static func check(_ group: String, for method: Request.Method, in world: World) throws(ServiceError) {
    let id = ResourceID(subscription: world.subscription.id, group: group)
    guard let resource = world.resources[id] else { throw .groupNotFound(group) }
    guard resource.provisioningState == "Deleting", method == .put || method == .patch || method == .post else {
      return
    }
    throw ServiceError(
      409, "ResourceGroupBeingDeleted",
      "The resource group '\(group)' is in deprovisioning state and cannot perform this operation.")
  }

  private static func list(_ call: ServiceCall, in world: World) -> [JSONValue] {
    let groups = world.resources.ofType("Microsoft.Resources/resourceGroups").map(\.document)
    guard let filter = call.request[parameter: "$filter"] else { return groups }
    let wanted = TagFilter(filter)
    return groups.filter { wanted.matches($0["tags"]) }
  }

  private static func subscription(_ call: ServiceCall, in world: World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    if call.target.words.isEmpty { return Response(200, subscriptionDocument(world.subscription)) }
    if call.target.word(0, is: "locations"), call.target.words.count == 1 {
      return Response(200, ["value": .array(Region.all.map { $0.document(in: world.subscription) })])
    }
    if call.target.word(0, is: "resources"), call.target.words.count == 1 {
      return ResourceList.answer(call, inside: nil, in: world)
    }
    throw .noSuchType(call.target)
  }

  private static func subscriptionDocument(_ subscription: Subscription) -> JSONValue {
    [
      "id": .string("/subscriptions/\(subscription.id)"), "subscriptionId": .string(subscription.id),
      "displayName": .string(subscription.name), "state": "Enabled", "tenantId": .string(subscription.tenantID),
    ]
  }

  private static func put(_ id: ResourceID, _ body: JSONValue, in world: inout World) throws(ServiceError) -> Response {
    guard let location = body["location"].string, !location.isEmpty else {
      throw ServiceError(400, "LocationRequired", "The location property is required for this definition.")
    }
    guard let region = Region.named(location) else {
      throw ServiceError(
        400, "LocationNotAvailableForResourceGroup",
        "The provided location '\(location)' is not available for resource group. List of available regions is "
          + "'\(Region.all.map(\.name).joined(separator: ","))'.")
    }
    try checkName(id.name)
    let existing = world.resources[id]
    if let existing, existing.location != region.name {
      throw ServiceError(
        409, "InvalidResourceGroupLocation",
        "Invalid resource group location '\(region.name)'. The Resource group already exists in location "
          + "'\(existing.location)'.")
    }
    if existing?.provisioningState == "Deleting" { try check(id.name, for: .put, in: world) }
    var document: JSONValue = [
      "id": .string(existing?.id.text ?? id.text), "name": .string(existing?.id.name ?? id.name),
      "type": "Microsoft.Resources/resourceGroups", "location": .string(region.name),
      "properties": ["provisioningState": "Succeeded"],
    ]
    if body["tags"].object != nil { document["tags"] = body["tags"] }
    if let manager = body["managedBy"].string { document["managedBy"] = .string(manager) }
    world.resources[id] = Resource(id: existing?.id ?? id, document: document)
    return Response(existing == nil ? 201 : 200, document)
  }

  /// The rule for names of groups (the service's usual text [I]).
  private static func checkName(_ name: String) throws(ServiceError) {
    let isFine =
      (1...90).contains(name.unicodeScalars.count) && !name.hasSuffix(".")
      && name.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_.()".unicodeScalars.contains($0)
      }
    guard isFine else {
      throw ServiceError(
        400, "InvalidResourceGroup",
        "The provided resource group name '\(name)' has these invalid characters or is longer than 90 characters, or ends "
          + "with a period. The name can only be a letter, digit, '-', '.', '(', ')' or '_'.")
    }
  }

  private static func patch(_ id: ResourceID, _ body: JSONValue, in world: inout World) throws(ServiceError) -> Response
  {
    guard var resource = world.resources[id] else { throw .groupNotFound(id.name) }
    if body["tags"].object != nil { resource.document["tags"] = body["tags"] }
    if body["managedBy"].string != nil { resource.document["managedBy"] = body["managedBy"] }
    world.resources[id] = resource
    return Response(200, resource.document)
  }

  private static func delete(_ id: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let resource = world.resources[id] else { throw .groupNotFound(id.name) }
    if let running = world.processes.first(where: { $0.subject == id && $0.isGroupDeletion }) {
      return .accepted(
        202, operation: running.operation, namespace: "Microsoft.Resources", location: resource.location, in: world)
    }
    let operation = world.beginOperation("Microsoft.Resources/subscriptions/resourceGroups/delete", on: resource.id)
    world.resources.update(id) { $0.provisioningState = "Deleting" }
    world.processes.append(
      Process(subject: resource.id, kind: .groupDeletion(onlyTheRest: false), operation: operation, due: world.now))
    return .accepted(
      202, operation: operation, namespace: "Microsoft.Resources", location: resource.location, in: world)
  }
}

/// `$filter` of groups by tag: `tagname eq 'k' and tagvalue eq 'v'`.
struct TagFilter {
  private let filter: ODataFilter

  init(_ text: String) { filter = ODataFilter(text) }

  func matches(_ tags: JSONValue) -> Bool {
    let tags = tags.object ?? JSONObject()
    guard let name = filter.value(of: "tagname") else {
      return filter.matches { $0 == "tagname" ? tags.names : nil }
    }
    guard let spelling = tags.spelling(of: name) else { return false }
    return filter.value(of: "tagvalue").map { tags[spelling]?.string == $0 } ?? true
  }
}
