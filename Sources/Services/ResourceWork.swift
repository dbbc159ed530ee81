import ARM
import JSON
import World

/// Work on one resource that takes time and needs nothing but time.
enum ResourceWork {
  /// Starts work.
  ///
  /// - Parameter verb: as the activity log calls it: `write`, `delete`, `run/action`.
  /// - Returns: the id of the operation that ends with it.
  static func begin(
    _ work: Process.Work, on id: ResourceID, _ verb: String, seconds: Int, state: JSONValue = .null,
    in world: inout World
  ) -> String {
    let operation = world.beginOperation("\(id.type)/\(verb)", on: id)
    world.processes.append(
      Process(
        subject: id, kind: .work(work, state: state), operation: operation, due: world.now.adding(seconds: seconds)))
    return operation
  }

  /// Ends the making or changing of a resource.
  static func endProvisioning(_ process: Process, in world: inout World) -> Process? {
    guard world.resources[process.subject] != nil else { return gone(process, in: &world) }
    // Whoever is to go meanwhile does not become whole again.
    world.resources.update(process.subject) { resource in
      if resource.provisioningState != "Deleting" { resource.provisioningState = "Succeeded" }
    }
    world.operations.end(process.operation, at: world.now)
    return nil
  }

  /// Takes a resource away with everything below it.
  static func endDeletion(_ process: Process, in world: inout World) -> Process? {
    if let resource = world.resources[process.subject], !SoftDeletion.putAside(resource.id, in: &world) {
      if resource.id.isType(ImageTemplate.type) { StagingGroup.release(resource, in: &world) }
      DocumentDeletion.remove(process.subject, in: &world)
      world.record(.resourceDeleted, process.subject, "deleted")
    }
    ImageAvailability.announceDeletion(of: process.subject, in: &world)
    world.operations.end(process.operation, at: world.now)
    return nil
  }

  /// Ends work on a resource that somebody has taken away.
  static func gone(_ process: Process, in world: inout World) -> Process? {
    world.operations.end(process.operation, at: world.now, error: .notFound(process.subject))
    return nil
  }
}

extension ServiceCall {
  /// The id that the path names, with the group, and what is already there, spelled as they were first written.
  func resourceID(in world: World) -> ResourceID {
    if let known = world.resources[id] { return known.id }
    let words = target.words
    if words.count > 2, words.count.isMultiple(of: 2) {
      let parent = ResourceID(trusted: "/" + id.segments.dropLast(2).joined(separator: "/"))
      if let known = world.resources[parent] { return known.id.child(words[words.count - 2], words[words.count - 1]) }
    }
    guard let group = target.group else { return id }
    let known = world.resources[ResourceID(subscription: world.subscription.id, group: group)]
    return ResourceID(
      subscription: world.subscription.id, group: known?.id.name ?? group,
      type: (target.namespace ?? "") + "/" + target.type,
      names: words.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element))
  }
}
