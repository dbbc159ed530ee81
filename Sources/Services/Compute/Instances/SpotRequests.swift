import ARM
import Orchestration
import World

/// Evictions on request (vmss.md §4.3, §9).
enum SpotRequests {
  /// Evicts a Spot machine, alone or in a set, as Azure may at any time: it is told, and goes a while later.
  static func simulateEviction(
    of instance: Instance, in fleet: Fleet, _ world: inout World
  ) throws(ServiceError) -> Response {
    guard instance.isSpot else {
      // The refusal for a regular machine was not found recorded [I].
      throw ServiceError(
        409, "OperationNotAllowed",
        "Operation 'simulateEviction' is not allowed on VM '\(fleet.machineName(of: instance))' since it is not a Spot VM."
      )
    }
    world.withFleet(fleet.id) { world, fleet in world.announceEviction(of: instance.serial, in: &fleet) }
    return Response(204)
  }
}
