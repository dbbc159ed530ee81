import ARM
import JSON
import World

/// Management groups, which hold subscriptions and each other: `/providers/Microsoft.Management/…`.
///
/// Source: the interface of 2021-04-01; refusals marked [I] follow the usual form. In the world they are kept below the
/// only subscription, because everything there is; the root of the tenant is always there.
struct ManagementGroups {
  let request: Request
  /// What follows the namespace.
  private let words: [String]

  private static let namespace = "Microsoft.Management"
  private static let type = "Microsoft.Management/managementGroups"

  /// `nil` for a path that is about something else.
  init?(_ request: Request) {
    let segments = request.path.split(separator: "/").map(String.init)
    guard segments.count > 2, segments[0].equalsIgnoringCase("providers"),
      segments[1].equalsIgnoringCase(Self.namespace)
    else { return nil }
    self.request = request
    words = Array(segments.dropFirst(2))
  }

  func answer(in world: inout World) throws(ServiceError) -> Response {
    switch (request.method, words[0].asciiLowercased, words.count) {
    case (.post, "checknameavailability", 1): return Response(200, availability(in: world))
    case (.post, "tenantbackfillstatus", 1), (.post, "starttenantbackfill", 1):
      return Response(200, ["tenantId": .string(world.subscription.tenantID), "status": "Completed"])
    case (.post, "getentities", 1): return Response(200, entities(in: world))
    case (.get, "managementgroups", 1):
      return Response(200, ["value": .array(all(in: world).map { shown($0, recurses: nil, in: world) })])
    case (_, "managementgroups", 2): return try group(in: &world)
    case (_, "managementgroups", 3...4):
      guard find(words[1], in: world) != nil else { throw Self.notFound(words[1]) }
      return words[2].equalsIgnoringCase("subscriptions") ? try subscriptions(in: &world) : try settings(in: &world)
    default: throw Self.refusal(404, "InvalidResourceType", "The path '\(request.path)' is not one of the provider's.")
    }
  }

  // MARK: - What is there

  private func id(_ name: String, in world: World) -> ResourceID {
    ResourceID(trusted: "/subscriptions/\(world.subscription.id)/providers/\(Self.type)/\(name)")
  }

  private static func path(_ name: String) -> String { "/providers/\(type)/\(name)" }

  /// The root of the tenant, which nobody has to make.
  private func root(in world: World) -> JSONValue {
    let name = world.subscription.tenantID
    return [
      "id": .string(Self.path(name)), "type": .string("/providers/\(Self.type)"), "name": .string(name),
      "properties": [
        "tenantId": .string(name), "displayName": "Tenant Root Group",
        "details": ["version": 1, "updatedTime": .string(world.now.zulu), "updatedBy": .string(name)],
      ],
    ]
  }

  private func find(_ name: String, in world: World) -> JSONValue? {
    if name.equalsIgnoringCase(world.subscription.tenantID) { return root(in: world) }
    return world.resources[id(name, in: world)]?.document
  }

  private func all(in world: World) -> [JSONValue] {
    [root(in: world)] + world.resources.ofType(Self.type).map(\.document)
  }

  /// The name of the group that the only subscription is in: the root unless it was put in another.
  private func home(in world: World) -> String {
    let place = world.resources.ofType("\(Self.type)/subscriptions").first
    return place?.id.parent?.name ?? world.subscription.tenantID
  }

  private func children(of name: String, in world: World) -> [JSONValue] {
    world.resources.ofType(Self.type).map(\.document).filter {
      parent(of: $0)?.equalsIgnoringCase(name) ?? false
    }
  }

  private func parent(of group: JSONValue) -> String? {
    group.at("properties", "details", "parent", "name").string
  }

  /// A group as it is shown.
  ///
  /// - Parameter recurses: whether all below it is shown or only what is in it; `nil` for none of these.
  private func shown(_ group: JSONValue, recurses: Bool?, in world: World) -> JSONValue {
    var shown = group
    let name = group["name"].string ?? ""
    guard let recurses else { return shown }
    var found = children(of: name, in: world).map { child -> JSONValue in
      var inner: JSONValue = [
        "id": child["id"], "type": child["type"], "name": child["name"],
        "displayName": child.at("properties", "displayName"),
      ]
      if recurses {
        inner["children"] = self.shown(child, recurses: true, in: world).at("properties", "children")
      }
      return inner
    }
    if home(in: world).equalsIgnoringCase(name) {
      found.append([
        "id": .string("/subscriptions/\(world.subscription.id)"), "type": "/subscriptions",
        "name": .string(world.subscription.id), "displayName": .string(world.subscription.name),
      ])
    }
    shown.set(found.isEmpty ? .null : .array(found), at: ["properties", "children"])
    return shown
  }

  private func availability(in world: World) -> JSONValue {
    let name = request.body?["name"].string ?? ""
    guard Self.isName(name) else {
      return [
        "nameAvailable": false, "reason": "Invalid",
        "message": "The name may have 1 to 90 letters, digits, hyphens, underscores, periods and parentheses.",
      ]
    }
    guard find(name, in: world) != nil else { return ["nameAvailable": true] }
    return [
      "nameAvailable": false, "reason": "AlreadyExists",
      "message": .string("The group with the specified name '\(name)' already exists"),
    ]
  }

  private func entities(in world: World) -> JSONValue {
    var entities: [JSONValue] = []
    for group in all(in: world) {
      let name = group["name"].string ?? ""
      let inner = children(of: name, in: world)
      let parent = parent(of: group)
      let holds = home(in: world).equalsIgnoringCase(name) ? 1 : 0
      entities.append([
        "id": group["id"], "type": .string(Self.type), "name": group["name"],
        "properties": [
          "tenantId": .string(world.subscription.tenantID), "displayName": group.at("properties", "displayName"),
          "parent": ["id": parent.map { .string(Self.path($0)) } ?? .null], "permissions": "edit",
          "inheritedPermissions": "edit", "numberOfChildGroups": .integer(inner.count),
          "numberOfChildren": .integer(inner.count + holds), "numberOfDescendants": .integer(below(name, in: world)),
        ],
      ])
    }
    entities.append([
      "id": .string("/subscriptions/\(world.subscription.id)"), "type": "/subscriptions",
      "name": .string(world.subscription.id),
      "properties": [
        "tenantId": .string(world.subscription.tenantID), "displayName": .string(world.subscription.name),
        "parent": ["id": .string(Self.path(home(in: world)))], "permissions": "edit", "inheritedPermissions": "edit",
        "numberOfChildGroups": 0, "numberOfChildren": 0, "numberOfDescendants": 0,
      ],
    ])
    return ["value": .array(entities), "count": .integer(entities.count)]
  }

  /// How many groups and subscriptions are below one. No group is below itself, so this ends.
  private func below(_ name: String, in world: World) -> Int {
    let holds = home(in: world).equalsIgnoringCase(name) ? 1 : 0
    return holds
      + children(of: name, in: world).reduce(0) { $0 + 1 + below($1["name"].string ?? "", in: world) }
  }

  // MARK: - Groups

  private func group(in world: inout World) throws(ServiceError) -> Response {
    let name = words[1]
    let existing = find(name, in: world)
    switch request.method {
    case .get:
      guard let existing else { throw Self.notFound(name) }
      let expands = request[parameter: "$expand"]?.equalsIgnoringCase("children") ?? false
      let recurses = request[parameter: "$recurse"]?.equalsIgnoringCase("true") ?? false
      return Response(200, shown(existing, recurses: expands ? recurses : nil, in: world))
    case .put:
      guard Self.isName(name) else {
        throw Self.refusal(400, "InvalidRequest", "The management group name '\(name)' is not valid.")
      }
      let properties = request.body?["properties"] ?? .null
      return Response(
        200,
        try keep(
          name, title: properties["displayName"].string, parent: properties.at("details", "parent", "id").string,
          existing, in: &world))
    case .patch:
      guard let existing else { throw Self.notFound(name) }
      return Response(
        200,
        try keep(
          name, title: request.body?["displayName"].string, parent: request.body?["parentGroupId"].string, existing,
          in: &world))
    case .delete:
      guard existing != nil else { return Response(204) }
      guard !name.equalsIgnoringCase(world.subscription.tenantID) else {
        throw Self.refusal(400, "BadRequest", "The root management group cannot be deleted.")
      }
      guard children(of: name, in: world).isEmpty, !home(in: world).equalsIgnoringCase(name) else {
        throw Self.refusal(
          400, "BadRequest", "Management group '\(name)' cannot be deleted because it has children.")
      }
      for inner in world.resources.inside(id(name, in: world)) { world.resources[inner.id] = nil }
      world.resources[id(name, in: world)] = nil
      return Response(204)
    case .head, .post, .options: throw notAllowed
    }
  }

  private func keep(
    _ name: String, title: String?, parent given: String?, _ existing: JSONValue?, in world: inout World
  ) throws(ServiceError) -> JSONValue {
    let old = existing.flatMap(parent)
    let wanted = given?.split(separator: "/").last.map(String.init) ?? old ?? world.subscription.tenantID
    guard let around = find(wanted, in: world) else { throw Self.notFound(wanted) }
    var above: String? = wanted
    while let one = above {
      guard !one.equalsIgnoringCase(name) else {
        throw Self.refusal(
          400, "BadRequest", "Management group '\(name)' cannot be below itself.")
      }
      above = find(one, in: world).flatMap(parent)
    }
    let version = (existing?.at("properties", "details", "version").integer ?? 0) + 1
    let document: JSONValue = [
      "id": existing?["id"] ?? .string(Self.path(name)), "type": .string(Self.type),
      "name": existing?["name"] ?? .string(name),
      "properties": [
        "tenantId": .string(world.subscription.tenantID),
        "displayName": title.map(JSONValue.string) ?? existing?.at("properties", "displayName") ?? .string(name),
        "details": [
          "version": .integer(version), "updatedTime": .string(world.now.zulu),
          "updatedBy": .string(world.subscription.user),
          "parent": [
            "id": around["id"], "name": around["name"], "displayName": around.at("properties", "displayName"),
          ],
        ],
      ],
    ]
    let id = id(name, in: world)
    world.resources[id] = Resource(id: world.resources[id]?.id ?? id, document: document)
    return document
  }

  // MARK: - Subscriptions

  private func subscriptions(in world: inout World) throws(ServiceError) -> Response {
    let name = words[1]
    let isHome = home(in: world).equalsIgnoringCase(name)
    let own = world.subscription
    let shown: JSONValue = [
      "id": .string("\(Self.path(name))/subscriptions/\(own.id)"), "type": .string("\(Self.type)/subscriptions"),
      "name": .string(own.id),
      "properties": [
        "tenant": .string(own.tenantID), "displayName": .string(own.name), "state": "Active",
        "parent": ["id": .string(Self.path(name))],
      ],
    ]
    guard words.count == 4 else {
      guard request.method == .get else { throw notAllowed }
      return Response(200, ["value": isHome ? [shown] : []])
    }
    guard words[3].equalsIgnoringCase(own.id) else {
      throw Self.refusal(404, "SubscriptionNotFound", "The subscription '\(words[3])' could not be found.")
    }
    let places = world.resources.ofType("\(Self.type)/subscriptions").map(\.id)
    switch request.method {
    case .get:
      guard isHome else { throw Self.notFound("\(name)/subscriptions/\(words[3])") }
      return Response(200, shown)
    case .put:
      for place in places { world.resources[place] = nil }
      if !name.equalsIgnoringCase(own.tenantID) {
        let id = id(name, in: world).child("subscriptions", own.id)
        world.resources[id] = Resource(id: id, document: shown)
      }
      return Response(200, shown)
    case .delete:
      guard isHome else { return Response(204) }
      for place in places { world.resources[place] = nil }
      return Response(200)
    case .head, .patch, .post, .options: throw notAllowed
    }
  }

  // MARK: - Settings

  private func settings(in world: inout World) throws(ServiceError) -> Response {
    guard words[2].equalsIgnoringCase("settings") else { throw notAllowed }
    let name = words[1]
    let id = id(name, in: world).child("settings", "default")
    let existing = world.resources[id]?.document
    guard words.count == 4 else {
      guard request.method == .get else { throw notAllowed }
      return Response(200, ["value": .array(existing.map { [$0] } ?? [])])
    }
    switch request.method {
    case .get:
      guard let existing else { throw Self.notFound("\(name)/settings/default") }
      return Response(200, existing)
    case .put, .patch:
      guard name.equalsIgnoringCase(world.subscription.tenantID) else {
        throw Self.refusal(
          400, "BadRequest", "Hierarchy settings can only be set on the root management group.")
      }
      if request.method == .patch, existing == nil { throw Self.notFound("\(name)/settings/default") }
      var properties: JSONObject = request.method == .patch ? existing?["properties"].object ?? [:] : [:]
      properties["tenantId"] = .string(world.subscription.tenantID)
      for (member, value) in (request.body?["properties"].object ?? [:]).pairs { properties[member] = value }
      if let group = properties["defaultManagementGroup"]?.string,
        find(group.split(separator: "/").last.map(String.init) ?? "", in: world) == nil
      {
        throw Self.notFound(group)
      }
      let document: JSONValue = [
        "id": .string("\(Self.path(name))/settings/default"), "type": .string("\(Self.type)/settings"),
        "name": "default", "properties": .object(properties),
      ]
      world.resources[id] = Resource(id: id, document: document)
      return Response(200, document)
    case .delete:
      guard existing != nil else { throw Self.notFound("\(name)/settings/default") }
      world.resources[id] = nil
      return Response(200)
    case .head, .post, .options: throw notAllowed
    }
  }

  // MARK: - Refusals

  private static func isName(_ name: String) -> Bool {
    (1...90).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (97...122).contains(byte | 0x20) && byte < 0x80 || "-_.()".utf8.contains(byte)
      }
  }

  private static func refusal(_ status: Int, _ code: String, _ message: String) -> ServiceError {
    ServiceError(status, code, message)
  }

  private static func notFound(_ name: String) -> ServiceError {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return ServiceError(404, "NotFound", "'\(path(last))' not found")
  }

  private var notAllowed: ServiceError {
    .notAllowed(ServiceCall(request: request, target: .nowhere))
  }
}
