package import ARM
import JSON

/// All resources, resource groups among them, in the order in which they were made.
///
/// A resource read from the state file stays as it was written until somebody looks at it: most commands look at a few.
package struct ResourceTable: Sendable {
  /// A resource, or the text of its document, which has been found to be JSON.
  enum Entry: Sendable {
    case read(Resource)
    case written(ArraySlice<UInt8>)
  }

  private var entries: [ResourceID: Entry] = [:]
  private(set) var order: [ResourceID] = []

  package init() {}

  /// The resource with an id; assigning `nil` takes it away.
  package subscript(id: ResourceID) -> Resource? {
    get { entries.index(forKey: id).map { Self.resource(entries[$0].key, entries[$0].value) } }
    set {
      guard let newValue else {
        if entries.removeValue(forKey: id) != nil { order.removeAll { $0 == id } }
        return
      }
      if entries.updateValue(.read(newValue), forKey: id) == nil { order.append(id) }
    }
  }

  /// Every resource, oldest first.
  package var all: some Sequence<Resource> {
    order.lazy.compactMap { self[$0] }
  }

  /// How many there are.
  package var count: Int { order.count }

  /// The ids of all resources, oldest first.
  package var ids: [ResourceID] { order }

  /// The resources of a type, in a group or anywhere, oldest first.
  package func ofType(_ type: String, in group: ResourceID? = nil) -> [Resource] {
    let last = type.asciiLowercased.split(separator: "/").last.map { "/\($0)/" } ?? ""
    return order.filter { id in
      // The last word of the type stands before the name; looking there first is quick and rules out most.
      let key = id.key.utf8
      let name = key.lastIndex(of: UInt8(ascii: "/")) ?? key.startIndex
      return key[...name].reversed().starts(with: last.utf8.reversed()) && id.isType(type)
        && (group.map { id.lies(in: $0) } ?? true)
    }.compactMap { self[$0] }
  }

  /// What lies in a group, or below a resource, oldest first.
  package func inside(_ outer: ResourceID) -> [Resource] {
    order.filter { $0.lies(in: outer) }.compactMap { self[$0] }
  }

  /// Changes the document of a resource in place; nothing happens when there is no such resource.
  package mutating func update(_ id: ResourceID, _ change: (inout Resource) -> Void) {
    guard let index = entries.index(forKey: id) else { return }
    var resource = Self.resource(entries[index].key, entries[index].value)
    // The table gives up its copy, so that the change happens in place.
    entries.values[index] = .written([])
    change(&resource)
    entries.values[index] = .read(resource)
  }

  func entry(_ id: ResourceID) -> Entry? { entries[id] }

  /// Adds a resource as the state file has it.
  ///
  /// - Parameter text: a document that has been found to be JSON.
  mutating func addWritten(_ id: ResourceID, text: ArraySlice<UInt8>) {
    if entries.updateValue(.written(text), forKey: id) == nil { order.append(id) }
  }

  private static func resource(_ id: ResourceID, _ entry: Entry) -> Resource {
    switch entry {
    case .read(let resource): return resource
    case .written(let text):
      do {
        return Resource(id: id, document: try JSONParser.parse(slice: text))
      } catch {
        preconditionFailure("the text of \(id.text) was found to be JSON, and is not: \(error.description)")
      }
    }
  }
}

extension ResourceTable: Equatable {
  /// Whether both hold the same resources in the same order, read or not.
  package static func == (left: ResourceTable, right: ResourceTable) -> Bool {
    left.order == right.order && left.order.allSatisfy { left[$0] == right[$0] }
  }
}
