import ARM
import JSON
import World

/// `Microsoft.Network`: resources that are documents and nothing more, by one mechanism (platform.md §11).
///
/// What types there are and what their members mean is declared in ``NetworkTypes``; everything happens at once.
struct NetworkProvider {
  let call: ServiceCall
  let type: NetworkType

  /// Answers requests about the network.
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    guard let word = call.target.words.first, let type = NetworkType.named(word) else {
      throw .noSuchType(call.target)
    }
    return try NetworkProvider(call: call, type: type).answer(in: &world)
  }

  private func answer(in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    if words.count == 1 { return try list(in: world) }
    guard call.target.group != nil else { throw .noSuchType(call.target) }
    if words.count == 2 { return try resource(in: &world) }
    guard let child = type.child(words[2]), words.count <= 4 else { throw .noSuchType(call.target) }
    return words.count == 3 ? try list(child, in: world) : try part(child, named: words[3], in: &world)
  }

  /// The id of the resource as Azure writes it.
  private func id(in world: World) -> ResourceID {
    let group = call.target.group ?? ""
    let known = world.resources[ResourceID(subscription: world.subscription.id, group: group)]
    return ResourceID(
      subscription: world.subscription.id, group: known?.id.name ?? group, type: "Microsoft.Network/" + type.name,
      names: [call.target.words[1]])
  }

  // MARK: - Lists

  private func list(in world: World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    let group = call.target.group.map { ResourceID(subscription: world.subscription.id, group: $0) }
    let view = view(in: world)
    let found = world.resources.ofType("Microsoft.Network/" + type.name, in: group)
    return Response(200, ["value": .array(found.map { view.shown($0.document) })])
  }

  private func list(_ child: NetworkType, in world: World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    let id = id(in: world)
    guard let resource = world.resources[id] else { throw .notFound(id) }
    return Response(200, ["value": view(in: world).shown(resource.document).at("properties", child.name)])
  }

  private func view(in world: World) -> NetworkView {
    NetworkView(type: type, uses: NetworkView.showsUsers(type) ? NetworkUses(in: world) : NetworkUses())
  }

  // MARK: - Resources

  private func resource(in world: inout World) throws(ServiceError) -> Response {
    let id = id(in: world)
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, shown(existing.document, in: &world))
    case .head:
      return Response(existing == nil ? 404 : 204)
    case .put:
      let location = try ResourceLocation.checked(
        call.body["location"].string, of: id, existing: existing, in: world)
      guard NetworkName.isValid(id.name) else { throw .invalidNetworkName(id.name) }
      let target = existing?.id ?? id
      try replace(target, with: call.body, location: location, in: &world)
      let document = world.resources[target]?.document ?? .null
      guard existing == nil else { return Response(200, shown(document, in: &world)) }
      // Nothing but its own parts can refer to what is new.
      return Response(201, NetworkView(type: type, uses: NetworkUses(of: document, target)).shown(document))
    case .patch:
      guard var existing else { throw .notFound(id) }
      if call.body["tags"].object != nil {
        existing.document["tags"] = call.body["tags"].withoutNulls
        existing.document["etag"] = .string("W/\"\(world.generator.guid())\"")
        world.resources[id] = existing
      }
      return Response(200, shown(existing.document, in: &world))
    case .delete:
      guard let existing else { return Response(204) }
      try NetworkDeletion.check(existing.id, in: existing.id, world: &world)
      if existing.id.isType("Microsoft.Network/loadBalancers") { NetworkDeletion.letGo(of: id, in: &world) }
      world.resources[id] = nil
      return Response(200)
    case .post, .options:
      throw .notAllowed(call)
    }
  }

  /// The document of one resource, which also shows what instances of scale sets use of it; lists do without these,
  /// because there may be a hundred thousand.
  private func shown(_ kept: JSONValue, in world: inout World) -> JSONValue {
    var view = view(in: world)
    if NetworkView.showsUsers(type), let id = kept["id"].string {
      view.uses.addInstances(using: ResourceID(trusted: id), in: &world)
    }
    return view.shown(kept)
  }

  /// Makes or replaces a resource with all its parts. A refusal leaves no trace, not even in the generator.
  private func replace(
    _ id: ResourceID, with body: JSONValue, location: String, in world: inout World
  ) throws(ServiceError) {
    let generator = world.generator
    let existing = world.resources[id]?.document ?? .null
    let document: JSONValue
    do throws(ServiceError) {
      document = try checked(body, id, existing, location, in: &world)
    } catch {
      world.generator = generator
      throw error
    }
    if id.isType("Microsoft.Network/loadBalancers") {
      for part in lost(from: existing, to: document) { NetworkDeletion.letGo(of: part, in: &world) }
    }
    world.resources[id] = Resource(id: id, document: document)
  }

  /// The document that a request makes, after all checks; nothing but the generator is touched.
  private func checked(
    _ body: JSONValue, _ id: ResourceID, _ existing: JSONValue, _ location: String, in world: inout World
  ) throws(ServiceError) -> JSONValue {
    var document = try NetworkDocument(type: type, id: id, existing: existing, location: location)
      .read(body, in: &world)
    let rules = NetworkRules(type: type, id: id)
    rules.complete(&document)
    try NetworkReferences.check(document, type, in: world)
    try NetworkAddresses.assign(to: &document, type, in: &world)
    try rules.check(document, in: world)
    for part in lost(from: existing, to: document) { try NetworkDeletion.check(part, in: id, world: &world) }
    return document
  }

  /// The parts that an old document has and a new one has not.
  private func lost(from old: JSONValue, to new: JSONValue) -> [ResourceID] {
    let kept = Set(partIDs(of: new))
    return partIDs(of: old).filter { !kept.contains($0) }
  }

  private func partIDs(of document: JSONValue) -> [ResourceID] {
    NetworkReferences.parts(of: document, type).dropFirst()
      .compactMap { $0.1["id"].string.map(ResourceID.init(trusted:)) }
  }

  // MARK: - Parts

  private func part(_ child: NetworkType, named name: String, in world: inout World) throws(ServiceError) -> Response {
    let id = id(in: world)
    let partID = id.child(child.name, name)
    guard let parent = world.resources[id] else {
      if call.method == .put { throw .parentNotFound(id.name) }
      if call.method == .delete { return Response(204) }
      throw .notFound(id)
    }
    let existing = NetworkReferences.part(partID, of: parent.document)
    switch call.method {
    case .get:
      let shown = shown(parent.document, in: &world)
      guard let part = NetworkReferences.part(partID, of: shown) else { throw .childNotFound(partID) }
      return Response(200, part)
    case .head:
      return Response(existing == nil ? 404 : 204)
    case .put where child.canBePut:
      var part = call.body
      if part.object == nil { part = [:] }
      part["name"] = .string(existing?["name"].string ?? name)
      try edit(parent, child, in: &world) { parts in
        parts.removeOrReplace(name, with: part)
      }
      let shown = shown(world.resources[id]?.document ?? .null, in: &world)
      return Response(existing == nil ? 201 : 200, NetworkReferences.part(partID, of: shown) ?? .null)
    case .delete where child.canBePut:
      guard existing != nil else { return Response(204) }
      try edit(parent, child, in: &world) { parts in parts.removeOrReplace(name, with: nil) }
      return Response(200)
    case .put, .delete, .patch, .post, .options:
      throw .notAllowed(call)
    }
  }

  private func edit(
    _ parent: Resource, _ child: NetworkType, in world: inout World, _ change: (inout [JSONValue]) -> Void
  ) throws(ServiceError) {
    var body = parent.document
    var parts = body.at("properties", child.name).array ?? []
    change(&parts)
    body.set(.array(parts), at: ["properties", child.name])
    try replace(parent.id, with: body, location: parent.location, in: &world)
  }
}

extension [JSONValue] {
  /// Puts an element in the place of the one with its name, or at the end; takes it away when there is nothing to put.
  fileprivate mutating func removeOrReplace(_ name: String, with element: JSONValue?) {
    let position = firstIndex { $0["name"].string?.equalsIgnoringCase(name) ?? false }
    switch (position, element) {
    case (let position?, let element?): self[position] = element
    case (let position?, nil): remove(at: position)
    case (nil, let element?): append(element)
    case (nil, nil): return
    }
  }
}
