import ARM
import JSON
import World

/// What a scale set's network profile refers to.
enum ScaleSetNetwork {
  /// Refuses references to what is not there, or not in the same region; those that the set had before are let be.
  ///
  /// - Throws: `InvalidResourceReference`.
  static func check(
    _ document: JSONValue, _ id: ResourceID, location: String, before: JSONValue, in world: World
  ) throws(ServiceError) {
    let known = Set(references(in: before))
    for target in references(in: document) where !known.contains(target) {
      guard target.subscription.equalsIgnoringCase(world.subscription.id) else { continue }
      try DocumentReferences.check(target, referencedBy: id, location: location, in: world)
    }
  }

  /// Everything of `Microsoft.Network` that the profile names by its id, each once.
  private static func references(in document: JSONValue) -> [ResourceID] {
    var found: [ResourceID] = []
    collect(document.at("properties", "virtualMachineProfile", "networkProfile"), into: &found)
    return found.uniqued
  }

  private static func collect(_ value: JSONValue, into found: inout [ResourceID]) {
    switch value {
    case .array(let elements): for element in elements { collect(element, into: &found) }
    case .object(let members):
      if let id = members["id"]?.string.flatMap({ ResourceID($0) }), id.type.hasPrefix("Microsoft.Network/") {
        found.append(id)
      }
      for inner in members.values { collect(inner, into: &found) }
    default: return
    }
  }
}
