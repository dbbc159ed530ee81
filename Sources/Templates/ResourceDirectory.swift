import JSON

/// The resources of a deployment, found by all that a template may call them.
struct ResourceDirectory: Sendable {
  /// What is known of a resource by those that refer to it.
  struct Entry: Sendable {
    var id: String
    /// With its parents' names: `net/front`.
    var name: String
    var type: String
    var apiVersion: String
    var symbolicName: String?
    /// The name of the loop that it was made by.
    var loopName: String?
    /// Whether it is deployed: its condition holds, and it is not one that exists already.
    var isDeployed: Bool

    /// How a reference may mean a resource, the way that counts most first.
    fileprivate enum Way: CaseIterable {
      case symbolicName, id, loop, name
    }

    /// Whether a reference means it in that way.
    fileprivate func isMeant(by reference: String, _ way: Way) -> Bool {
      switch way {
      case .symbolicName: symbolicName?.equalsIgnoringCase(reference) ?? false
      case .loop: loopName?.equalsIgnoringCase(reference) ?? false
      case .name: name.equalsIgnoringCase(reference)
      case .id:
        reference.utf8.contains(UInt8(ascii: "/"))
          && (id.equalsIgnoringCase(reference) || ResourcePath(id).relative.equalsIgnoringCase(reference)
            || (type + "/" + name).equalsIgnoringCase(reference))
      }
    }
  }

  private(set) var entries: [Entry] = []
  private var positionsByKey: [String: [Int]] = [:]

  /// Takes up the next resource.
  mutating func append(_ entry: Entry) {
    let position = entries.count
    entries.append(entry)
    for key in Set(Self.keys(of: entry).map { $0.lowercased() }) {
      positionsByKey[key, default: []].append(position)
    }
  }

  private static func keys(of entry: Entry) -> [String] {
    var keys = [entry.id, ResourcePath(entry.id).relative, entry.type + "/" + entry.name, entry.name]
    if let name = entry.symbolicName { keys.append(name) }
    if let name = entry.loopName { keys.append(name) }
    return keys
  }

  /// Whether a resource that is deployed has this id.
  func isDeployed(id: String) -> Bool {
    (positionsByKey[id.lowercased()] ?? []).contains { position in
      entries[position].isDeployed && entries[position].id.equalsIgnoringCase(id)
    }
  }

  /// The positions of what a reference means: one resource, all that a loop made, or none.
  ///
  /// - Throws: ``ExpressionError`` when it is a bare name that several resources have.
  func positions(of reference: String) throws(ExpressionError) -> [Int] {
    // A table of strings joins canonically equivalent ones, so every find is compared again.
    let found = positionsByKey[reference.lowercased()] ?? []
    for way in Entry.Way.allCases {
      let matches = found.filter { entries[$0].isMeant(by: reference, way) }
      if matches.isEmpty { continue }
      // A symbolic name and a loop mean all that they made; an id means the one that is deployed, if any.
      if way == .symbolicName || way == .loop { return matches }
      if way == .name, matches.count > 1 {
        throw ExpressionError(
          "The template reference '\(reference)' is not valid: more than one template resource has this name. "
            + "Please see https://aka.ms/arm-function-reference for usage details.", .template)
      }
      return [matches.first { entries[$0].isDeployed } ?? matches[0]]
    }
    return []
  }
}
