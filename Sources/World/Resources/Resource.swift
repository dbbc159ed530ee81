package import ARM
package import JSON

/// Something that Azure holds for the user: its id and the document that a GET answers.
package struct Resource: Sendable, Equatable {
  package let id: ResourceID
  /// The document with `id`, `name`, `type`, `location` and `properties`, unknown members included.
  package var document: JSONValue

  package init(id: ResourceID, document: JSONValue) {
    self.id = id
    self.document = document
  }

  /// Where it is: `eastus`.
  package var location: String { document["location"].string ?? "" }

  /// How it stands: `Succeeded`, `Updating`, …
  package var provisioningState: String {
    get { document.at("properties", "provisioningState").string ?? "" }
    set { document.set(.string(newValue), at: ["properties", "provisioningState"]) }
  }

  /// The tags, as the document has them.
  package var tags: JSONValue { document["tags"] }
}

/// All resources, resource groups among them, in the order in which they were made.
package struct ResourceTable: Sendable, Equatable {
  private var documents: [ResourceID: Resource] = [:]
  private var order: [ResourceID] = []

  package init() {}

  /// The resource with an id; assigning `nil` takes it away.
  package subscript(id: ResourceID) -> Resource? {
    get { documents[id] }
    set {
      guard let newValue else {
        if documents.removeValue(forKey: id) != nil { order.removeAll { $0 == id } }
        return
      }
      if documents.updateValue(newValue, forKey: id) == nil { order.append(id) }
    }
  }

  /// Every resource, oldest first.
  package var all: some Sequence<Resource> {
    order.lazy.compactMap { documents[$0] }
  }

  /// How many there are.
  package var count: Int { order.count }

  /// The resources of a type, in a group or anywhere, oldest first.
  package func ofType(_ type: String, in group: ResourceID? = nil) -> [Resource] {
    let last = type.asciiLowercased.split(separator: "/").last.map { "/\($0)/" } ?? ""
    return all.filter { resource in
      // The last word of the type stands before the name; looking there first is quick and rules out most.
      let key = resource.id.key.utf8
      let name = key.lastIndex(of: UInt8(ascii: "/")) ?? key.startIndex
      return key[...name].reversed().starts(with: last.utf8.reversed()) && resource.id.isType(type)
        && (group.map { resource.id.lies(in: $0) } ?? true)
    }
  }

  /// What lies in a group, or below a resource, oldest first.
  package func inside(_ outer: ResourceID) -> [Resource] {
    all.filter { $0.id.lies(in: outer) }
  }

  /// Changes the document of a resource in place; nothing happens when there is no such resource.
  package mutating func update(_ id: ResourceID, _ change: (inout Resource) -> Void) {
    guard let index = documents.index(forKey: id) else { return }
    change(&documents.values[index])
  }
}
