import ARM
import JSON
import Orchestration
import World

/// How machines go.
enum MachineDeletion {
  /// Begins to delete a machine.
  static func delete(_ machine: Machine, in world: inout World) -> Response {
    if machine.isModelled {
      for part in world.resources.inside(machine.id) { world.resources[part.id] = nil }
      world.resources[machine.id] = nil
      return ScaleSetActions.start(
        .delete, on: .init(serial: machine.instance.serial), set: machine.fleet.id, in: &world)
    }
    let operation = begin(machine.id, in: &world)
    return .accepted(202, operation: operation, location: machine.fleet.location, in: world)
  }

  /// Takes an evicted machine away, with what is to go with it.
  static func carryOnEviction(_ process: Process, in world: inout World) -> Process? {
    if world.resources[process.subject] != nil { _ = begin(process.subject, in: &world) }
    return nil
  }

  /// Begins to delete a machine that stands alone, with what is to go with it.
  ///
  /// - Returns: the id of the operation.
  static func begin(_ id: ResourceID, in world: inout World) -> String {
    let operation = world.beginOperation("\(MachineRequests.type)/delete", on: id)
    if let document = world.resources[id]?.document {
      MachineLinks.disconnect(document, in: &world)
      if document.at("properties", "provisioningState") != "Deleting",
        let set = document.at("properties", "virtualMachineScaleSet", "id").string
      {
        MachineAttachment.count(-1, in: ResourceID(trusted: set), &world)
      }
    }
    for part in world.resources.inside(id) where part.id != id { world.resources[part.id] = nil }
    world.resources.update(id) { $0.provisioningState = "Deleting" }
    world.withFleet(id) { world, fleet in
      fleet.operations.append(
        FleetOperation(
          id: operation, earliestEnd: world.now.adding(seconds: Durations.setUpdate), deletesSet: true))
      world.begin(.delete, on: fleet.instances.map(\.serial), in: &fleet, operation: operation)
    }
    return operation
  }
}
