import ARM
import World

/// Deletes a group: first the scale sets, which takes time, then the rest, then the group.
enum GroupDeletion {
  /// Goes on with the deletion when its time has come.
  static func carryOn(_ process: Process, in world: inout World) -> Process? {
    var process = process
    process.awaits.removeAll { !world.operations.isInProgress($0) }
    if !process.awaits.isEmpty { return process }
    let sets = world.fleets.ids.filter { $0.lies(in: process.subject) && world.resources[$0] != nil }
    if !sets.isEmpty {
      process.awaits = sets.map {
        $0.isType(MachineRequests.type)
          ? MachineDeletion.begin($0, in: &world) : ScaleSetRequests.beginDeletion($0, in: &world)
      }
      process.due = world.now
      return process
    }
    // The small things and the group itself take one last while.
    guard case .groupDeletion(onlyTheRest: true) = process.kind else {
      process.kind = .groupDeletion(onlyTheRest: true)
      process.awaits = []
      process.due = world.now.adding(seconds: Durations.deleteGroup)
      return process
    }
    for resource in world.resources.inside(process.subject) where resource.id.isType(ImageTemplate.type) {
      StagingGroup.release(resource, in: &world)
    }
    for resource in world.resources.inside(process.subject) where resource.id.isType(VaultRequests.type) {
      VaultRequests.keep(resource.id, in: &world)
    }
    for resource in world.resources.inside(process.subject) where resource.id.isType(StorageRequests.type) {
      StorageDocuments.letGo(of: resource.id, in: &world)
    }
    for resource in world.resources.inside(process.subject) { world.resources[resource.id] = nil }
    world.resources[process.subject] = nil
    world.endOperation(process.operation)
    world.record(.resourceDeleted, process.subject, "resource group deleted")
    return nil
  }
}
