import ARM
import JSON
import World

/// The copies of an image version come to be, each in its time (gallery.md §4.4).
enum Replication {
  /// When something will have happened.
  static func nextLook(_ copies: [RegionalCopy], earliestEnd: VirtualTime) -> VirtualTime {
    let running = copies.filter { $0.state == .replicating }.map(\.ends)
    return running.min() ?? earliestEnd
  }

  /// Goes on when a copy is complete.
  static func carryOn(_ process: Process, _ state: JSONValue, in world: inout World) -> Process? {
    guard let resource = world.resources[process.subject] else { return ResourceWork.gone(process, in: &world) }
    let id = resource.id
    var copies = GalleryImageVersion(resource).copies
    let (now, faulty) = (world.now, world.faults.contains { $0.effect == .replicationFailed })
    var complete: [String] = []
    for place in copies.indices where copies[place].state == .replicating && copies[place].ends <= now {
      let region = copies[place].region
      let fails =
        faulty
        && world.faults(striking: FaultSubject(copyOf: id, in: region)).contains { $0.effect == .replicationFailed }
      copies[place].state = fails ? .failed : .completed
      if fails {
        copies[place].details = "The image could not be copied to region '\(Region.displayName(region))'."
      } else {
        complete.append(region)
      }
      world.record(
        fails ? .replicationFailed : .imageReplicated, id,
        "\(fails ? "could not be replicated" : "replicated") to \(Region.displayName(region))")
    }
    world.resources.update(id) { $0.record["copies"] = .array(copies.map(\.json)) }
    let earliestEnd = state["earliestEnd"].string.flatMap { VirtualTime($0) } ?? now
    if copies.contains(where: { $0.state == .replicating }) || earliestEnd > now {
      for region in complete { ImageAvailability.announce(id, in: region, of: &world) }
      var process = process
      process.due = nextLook(copies, earliestEnd: earliestEnd)
      return process
    }
    end(process, copies, in: &world)
    // What has changed may be a mark, not a copy: every region hears of it.
    for copy in copies where copy.state == .completed {
      ImageAvailability.announce(id, in: copy.region, of: &world)
    }
    return nil
  }

  private static func end(_ process: Process, _ copies: [RegionalCopy], in world: inout World) {
    let failed = copies.filter { $0.state == .failed }.map { Region.displayName($0.region) }
    world.resources.update(process.subject) { resource in
      guard resource.provisioningState != "Deleting" else { return }
      resource.provisioningState = failed.isEmpty ? "Succeeded" : "Failed"
      guard let disks = ImageDisks(resource.record["disks"]) else { return }
      var storage = resource.document.at("properties", "storageProfile")
      disks.fill(&storage)
      resource.document.set(storage, at: ["properties", "storageProfile"])
      resource.document.remove(at: ["record", "disks"])
    }
    let error =
      failed.isEmpty
      ? nil
      : ServiceError(
        409, "ReplicationFailed",
        "The replication of gallery image version '\(process.subject.name)' failed in region(s) "
          + "'\(failed.joined(separator: ", "))'. Please retry the operation.")
    world.operations.end(process.operation, at: world.now, error: error)
  }
}
