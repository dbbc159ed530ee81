import ARM
import JSON
import World

/// How documents go: one answer for whoever takes them away, a request or the deletion of their group.
enum DocumentDeletion {
  /// Why a resource cannot go now; `nil` when nothing that is there keeps it.
  static func refusal(of id: ResourceID, in world: inout World) -> ServiceError? {
    guard let rules = rules(of: id) else { return nil }
    do throws(ServiceError) {
      try rules.checkDeletion(of: id, in: id, world: &world)
      return nil
    } catch {
      return error
    }
  }

  /// Takes a resource away with all that lies in it, and has those that refer to it let go where that is the rule.
  static func remove(_ id: ResourceID, in world: inout World) {
    rules(of: id)?.letGo(of: id, in: &world)
    for inner in world.resources.inside(id) { world.resources[inner.id] = nil }
    world.resources[id] = nil
  }

  /// What the namespace of a resource says, if its tables declare the type.
  private static func rules(of id: ResourceID) -> (any DocumentRules.Type)? {
    let words = id.type.split(separator: "/").map(String.init)
    guard words.count == 2, let namespace = DocumentNamespace.named(words[0]),
      DocumentType.named(words[1], in: namespace) != nil
    else { return nil }
    return namespace.rules
  }
}
