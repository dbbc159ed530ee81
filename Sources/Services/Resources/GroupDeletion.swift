import ARM
import JSON
import World

/// Deletes a group: its resources, those that others use when these are gone, then the group.
///
/// Source: "Azure Resource Manager resource group and resource deletion" (learn.microsoft.com): an order by dependency,
/// what is refused is tried again for a quarter of an hour, and the group stays when something cannot go.
enum GroupDeletion {
  /// Goes on with the deletion when its time has come.
  static func carryOn(_ process: Process, in world: inout World) -> Process? {
    var process = process
    process.awaits.removeAll { !world.operations.isInProgress($0) }
    if !process.awaits.isEmpty { return process }
    guard case .groupDeletion(false, let attempts) = process.kind else { return end(process, in: &world) }
    let left = resources(of: process.subject, in: world)
    guard !left.isEmpty else {
      // The small things and the group itself take one last while.
      process.kind = .groupDeletion(onlyTheRest: true)
      process.due = world.now.adding(seconds: Durations.deleteGroup)
      return process
    }
    // All are looked at before one goes, so that each waits for whoever uses it now.
    var refusals: [(id: ResourceID, error: ServiceError)] = []
    var free: [ResourceID] = []
    for id in left {
      if let error = DocumentDeletion.refusal(of: id, in: &world) {
        refusals.append((id, error))
      } else {
        free.append(id)
      }
    }
    process.awaits = free.map { begin($0, in: &world) }
    guard free.isEmpty else {
      process.kind = .groupDeletion(onlyTheRest: false)
      process.due = world.now
      return process
    }
    guard attempts < Durations.groupDeletionAttempts else { return fail(process, refusals, in: &world) }
    process.kind = .groupDeletion(onlyTheRest: false, attempts: attempts + 1)
    process.due = world.now.adding(seconds: Durations.groupDeletionRetry)
    return process
  }

  /// What has to go one by one: everything that lists show but what lies in something else, and instances of sets.
  private static func resources(of group: ResourceID, in world: World) -> [ResourceID] {
    let fleets = Set(world.fleets.ids)
    return world.resources.inside(group).map(\.id).filter { id in
      ResourceList.isListed(id) && id.names.count == 1
        && (!id.isType(MachineRequests.type) || fleets.contains(id))
    }
  }

  /// Begins to delete a resource.
  ///
  /// - Returns: the id of the operation that ends with it.
  private static func begin(_ id: ResourceID, in world: inout World) -> String {
    let running = world.operations.all.last { operation in
      operation.target == id && operation.status == .inProgress && operation.name.hasSuffix("/delete")
    }
    if let running { return running.id }
    if world.fleets.ids.contains(id) {
      return id.isType(MachineRequests.type)
        ? MachineDeletion.begin(id, in: &world) : ScaleSetRequests.beginDeletion(id, in: &world)
    }
    world.resources.update(id) { $0.provisioningState = "Deleting" }
    return ResourceWork.begin(
      .deletion, on: id, "delete", seconds: Durations.deletion(of: id.type), in: &world)
  }

  private static func end(_ process: Process, in world: inout World) -> Process? {
    for resource in world.resources.inside(process.subject) { world.resources[resource.id] = nil }
    world.resources[process.subject] = nil
    world.endOperation(process.operation)
    world.record(.resourceDeleted, process.subject, "resource group deleted")
    return nil
  }

  /// Gives up: what others use stays, and so does the group.
  private static func fail(
    _ process: Process, _ refusals: [(id: ResourceID, error: ServiceError)], in world: inout World
  ) -> Process? {
    let group = world.resources[process.subject]?.id.name ?? process.subject.name
    let ids = refusals.map { id in
      id.id.segments.drop { !String($0).equalsIgnoringCase("providers") }.dropFirst().joined(separator: "/")
    }
    let error = ServiceError(
      409, "ResourceGroupDeletionBlocked",
      "Deletion of resource group '\(group)' failed as resources with identifiers '\(ids.joined(separator: ","))' could not "
        + "be deleted. The provisioning state of the resource group will be rolled back. The tracking Id is "
        + "'\(process.operation)'. Please check audit logs for more details.",
      details: refusals.map { refusal in
        ServiceError(refusal.error.status, refusal.error.code, refusal.error.message, target: refusal.id.text)
      })
    world.resources.update(process.subject) { $0.provisioningState = "Succeeded" }
    world.endOperation(process.operation, error: error)
    return nil
  }
}
