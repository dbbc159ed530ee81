import ARM
import JSON
import World

/// Resources that are documents and nothing more, of all namespaces, by one mechanism (platform.md §11).
///
/// What types there are and what their members mean is declared in the tables of ``DocumentNamespace``; everything happens
/// at once. What no table declares is kept as it is given.
struct DocumentProvider {
  let call: ServiceCall
  let namespace: DocumentNamespace
  let type: DocumentType

  private var rules: any DocumentRules.Type { namespace.rules }

  /// Answers requests about a namespace that has documents.
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    guard let word = call.target.words.first else { throw .noSuchType(call.target) }
    guard let namespace = call.target.namespace.flatMap(DocumentNamespace.named) else {
      throw .noSuchNamespace(call.target.namespace ?? "")
    }
    guard let type = DocumentType.named(word, in: namespace) else {
      return try UnknownDocuments(call: call, namespace: namespace.name).answer(in: &world)
    }
    return try DocumentProvider(call: call, namespace: namespace, type: type).answer(in: &world)
  }

  private func answer(in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    if words.count == 1 { return try list(in: world) }
    guard call.target.group != nil else { throw .noSuchType(call.target) }
    if words.count == 2 { return try resource(in: &world) }
    if let child = type.child(words[2]), words.count <= 4 {
      return words.count == 3 ? try list(child, in: &world) : try part(child, named: words[3], in: &world)
    }
    if call.method == .post || call.method == .get && words.count == 3 {
      let id = id(in: world)
      guard let resource = world.resources[id] else {
        if call.method == .get { return try UnknownDocuments(call: call, namespace: namespace.name).answer(in: &world) }
        throw .notFound(id)
      }
      let verb = words.dropFirst(2).joined(separator: "/")
      if let response = try rules.act(verb, on: resource, call, in: &world) { return response }
    }
    return try UnknownDocuments(call: call, namespace: namespace.name).answer(in: &world)
  }

  /// The id of the resource as Azure writes it.
  private func id(in world: World) -> ResourceID {
    let group = call.target.group ?? ""
    let known = world.resources[ResourceID(subscription: world.subscription.id, group: group)]
    let id = ResourceID(
      subscription: world.subscription.id, group: known?.id.name ?? group, type: type.fullName,
      names: [call.target.words[1]])
    guard type.traits.contains(.lowgroup) || type.traits.contains(.lowid) else { return id }
    var words = id.segments.map(String.init)
    if type.traits.contains(.lowgroup) { words[2] = "resourcegroups" }
    if type.traits.contains(.lowid) { for place in 5...6 { words[place] = words[place].asciiLowercased } }
    return ResourceID(trusted: "/" + words.joined(separator: "/"))
  }

  // MARK: - Lists

  private func list(in world: World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    let group = call.target.group.map { ResourceID(subscription: world.subscription.id, group: $0) }
    let found = world.resources.ofType(type.fullName, in: group)
    return Response(200, ["value": .array(rules.listed(found.map(\.document), type, in: world))])
  }

  private func list(_ child: DocumentType, in world: inout World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    let id = id(in: world)
    guard let resource = world.resources[id] else { throw .notFound(id) }
    let shown = rules.listed([resource.document], type, in: world).first ?? .null
    return Response(200, ["value": shown.at("properties", child.name)])
  }

  // MARK: - Resources

  private func resource(in world: inout World) throws(ServiceError) -> Response {
    let id = id(in: world)
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, rules.shown(existing.document, type, in: &world))
    case .head:
      return Response(existing == nil ? 404 : 204)
    case .put:
      let location = try location(of: id, existing, in: world)
      try rules.checkName(id.name, of: type)
      let target = existing?.id ?? id
      try replace(target, with: call.body, location: location, in: &world)
      let document = world.resources[target]?.document ?? .null
      return Response(
        existing == nil ? rules.createdStatus(of: type) : 200, rules.shown(document, type, in: &world))
    case .patch:
      guard let existing else { throw .notFound(id) }
      try patch(existing, in: &world)
      return Response(200, rules.shown(world.resources[id]?.document ?? .null, type, in: &world))
    case .delete:
      guard let existing else { return Response(204) }
      if let refusal = DocumentDeletion.refusal(of: existing.id, in: &world) { throw refusal }
      DocumentDeletion.remove(existing.id, in: &world)
      return Response(200)
    case .post, .options:
      throw .notAllowed(call)
    }
  }

  private func location(of id: ResourceID, _ existing: Resource?, in world: World) throws(ServiceError) -> String {
    if type.traits.contains(.unplaced) { return "" }
    let given = call.body["location"].string
    if type.traits.contains(.global), given.map({ $0.equalsIgnoringCase("global") }) ?? true { return "global" }
    return try ResourceLocation.checked(given, of: id, existing: existing, in: world)
  }

  /// Changes what a request names; in namespaces that mark versions, tags only.
  private func patch(_ existing: Resource, in world: inout World) throws(ServiceError) {
    guard rules.marksVersions else {
      var body = existing.document
      body.merge(call.body)
      return try replace(existing.id, with: body, location: existing.location, in: &world)
    }
    guard call.body["tags"].object != nil else { return }
    let mark = world.generator.guid()
    let tags = call.body["tags"].withoutNulls
    world.resources.update(existing.id) {
      $0.document["tags"] = tags
      $0.document["etag"] = .string("W/\"\(mark)\"")
    }
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
    for part in lost(from: existing, to: document) { rules.letGo(of: part, in: &world) }
    world.resources[id] = Resource(id: id, document: document)
    rules.follow(id, in: &world)
  }

  /// The document that a request makes, after all checks; nothing but the generator is touched.
  private func checked(
    _ body: JSONValue, _ id: ResourceID, _ existing: JSONValue, _ location: String, in world: inout World
  ) throws(ServiceError) -> JSONValue {
    var document = try DocumentMaker(type: type, id: id, existing: existing, location: location, rules: rules)
      .read(body, in: &world)
    rules.complete(&document, type, id)
    try DocumentReferences.check(document, type, in: world)
    try LinkedResources.checkIdentities(document["identity"], before: existing["identity"], of: id, in: world)
    try rules.assign(&document, type, in: &world)
    try rules.check(document, type, id, replacing: existing, in: world)
    for part in lost(from: existing, to: document) { try rules.checkDeletion(of: part, in: id, world: &world) }
    return document
  }

  /// The parts that an old document has and a new one has not.
  private func lost(from old: JSONValue, to new: JSONValue) -> [ResourceID] {
    let kept = Set(partIDs(of: new))
    return partIDs(of: old).filter { !kept.contains($0) }
  }

  private func partIDs(of document: JSONValue) -> [ResourceID] {
    DocumentReferences.parts(of: document, type).dropFirst()
      .compactMap { $0.1["id"].string.map(ResourceID.init(trusted:)) }
  }

  // MARK: - Parts

  private func part(_ child: DocumentType, named name: String, in world: inout World) throws(ServiceError) -> Response {
    let id = id(in: world)
    let partID = id.child(child.name, name)
    guard let parent = world.resources[id] else {
      if call.method == .put { throw .parentNotFound(id.name) }
      if call.method == .delete { return Response(204) }
      throw .notFound(id)
    }
    let existing = DocumentReferences.part(partID, of: parent.document)
    switch call.method {
    case .get:
      let shown = rules.shown(parent.document, type, in: &world)
      guard let part = DocumentReferences.part(partID, of: shown) else { throw .childNotFound(partID) }
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
      let shown = rules.shown(world.resources[id]?.document ?? .null, type, in: &world)
      return Response(existing == nil ? 201 : 200, DocumentReferences.part(partID, of: shown) ?? .null)
    case .delete where child.canBePut:
      guard existing != nil else { return Response(204) }
      try edit(parent, child, in: &world) { parts in parts.removeOrReplace(name, with: nil) }
      return Response(200)
    case .put, .delete, .patch, .post, .options:
      throw .notAllowed(call)
    }
  }

  private func edit(
    _ parent: Resource, _ child: DocumentType, in world: inout World, _ change: (inout [JSONValue]) -> Void
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

extension JSONValue {
  /// Takes over the members of another document, those of objects within objects too (RFC 7396, but null stays).
  mutating func merge(_ change: JSONValue) {
    guard case .object(let members) = change, object != nil else {
      self = change
      return
    }
    for (name, value) in members.pairs {
      var inner = self[name]
      if inner.object != nil, name != "tags" { inner.merge(value) } else { inner = value }
      self[name] = inner
    }
  }
}
