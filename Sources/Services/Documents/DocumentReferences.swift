import ARM
import JSON
import World

/// Finds resources of the network and their parts, and checks that what is referred to exists.
enum DocumentReferences {
  /// The document that is kept of a resource of the network or of a part of one: a subnet, a backend pool.
  static func document(_ id: ResourceID, in world: World) -> JSONValue? {
    if let resource = world.resources[id] { return resource.document }
    guard let parent = id.parent, let resource = world.resources[parent] else { return nil }
    return part(id, of: resource.document)
  }

  /// The part of a document that has an id.
  static func part(_ id: ResourceID, of document: JSONValue) -> JSONValue? {
    guard let word = id.type.split(separator: "/").last.map(String.init), let members = document["properties"].object,
      let spelling = members.spelling(of: word)
    else { return nil }
    return members[spelling]?.array?.first { $0["name"].string?.equalsIgnoringCase(id.name) ?? false }
  }

  /// Checks that something referred to exists, in the region of what refers to it.
  ///
  /// - Throws: `InvalidResourceReference`.
  static func check(
    _ target: ResourceID, referencedBy source: ResourceID, location: String, in world: World
  ) throws(ServiceError) {
    let root = target.names.count > 1 ? target.parent ?? target : target
    // Networks of different regions can be peered.
    let isAnywhere = target.isType("Microsoft.Network/virtualNetworks")
    guard let owner = world.resources[root], isAnywhere || owner.location.equalsIgnoringCase(location),
      document(target, in: world) != nil
    else { throw .invalidReference(to: target, from: source) }
  }

  /// Checks all that a document refers to by its declared members; its own parts count as existing.
  static func check(_ document: JSONValue, _ type: DocumentType, in world: World) throws(ServiceError) {
    let id = ResourceID(trusted: document["id"].string ?? "")
    let location = document["location"].string ?? ""
    for (part, owner) in parts(of: document, type) {
      let source = ResourceID(trusted: owner["id"].string ?? "")
      for target in targets(of: owner, part) {
        if target.lies(in: id) {
          if self.part(target, of: document) == nil { throw .invalidReference(to: target, from: source) }
        } else if target != id {
          try check(target, referencedBy: source, location: location, in: world)
        }
      }
    }
  }

  /// The document itself and its parts, each with its type.
  static func parts(of document: JSONValue, _ type: DocumentType) -> [(DocumentType, JSONValue)] {
    [(type, document)]
      + type.children.flatMap { child in
        (document.at("properties", child.name).array ?? []).map { (child, $0) }
      }
  }

  private static func targets(of document: JSONValue, _ type: DocumentType) -> [ResourceID] {
    type.members.flatMap { member -> [ResourceID] in
      let value = member.path.reduce(document) { $0[$1] }
      let references: [JSONValue] =
        switch member.kind {
        case .reference: [value]
        case .references: value.array ?? []
        default: []
        }
      return references.compactMap { $0["id"].string.map(ResourceID.init(trusted:)) }
    }
  }
}
