import ARM
import JSON
import Orchestration
import World

/// Requests about a scale set as a whole: look, list, put, patch, delete.
enum ScaleSetRequests {
  static let type = "Microsoft.Compute/virtualMachineScaleSets"

  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    switch call.method {
    case .get:
      guard let resource = world.resources[call.id] else { throw .notFound(call.id) }
      return Response(200, ScaleSetDocument.shown(resource.document))
    case .head: return Response(world.resources[call.id] == nil ? 404 : 204)
    case .put: return try ScaleSetPut.put(call, in: &world)
    case .patch: return try ScaleSetPut.patch(call, in: &world)
    case .delete: return delete(call, in: &world)
    case .post, .options: throw .notAllowed(call)
    }
  }

  /// The sets of a group, or of the whole subscription.
  static func list(_ call: ServiceCall, in world: World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    let group = call.target.group.map { ResourceID(subscription: world.subscription.id, group: $0) }
    let sets = world.resources.ofType(type, in: group)
    return Response(200, ["value": .array(sets.map { ScaleSetDocument.shown($0.document) })])
  }

  private static func delete(_ call: ServiceCall, in world: inout World) -> Response {
    guard let resource = world.resources[call.id] else { return Response(204) }
    let operation = beginDeletion(resource.id, in: &world)
    return .accepted(202, operation: operation, location: resource.location, in: world)
  }

  /// Begins to delete a set with all its instances; what else was going on with them is superseded.
  ///
  /// - Returns: the id of the operation.
  static func beginDeletion(_ id: ResourceID, in world: inout World) -> String {
    let operation = world.beginOperation("\(type)/delete", on: id)
    for part in world.resources.inside(id) { world.resources[part.id] = nil }
    for machine in Machine.attached(to: id, in: &world) { _ = MachineDeletion.begin(machine.id, in: &world) }
    world.resources.update(id) { $0.provisioningState = "Deleting" }
    world.withFleet(id) { world, fleet in
      world.cancelUpgrade(&fleet)
      fleet.operations.append(
        FleetOperation(
          id: operation, earliestEnd: world.now.adding(seconds: Durations.setUpdate), deletesSet: true))
      world.begin(.delete, on: fleet.instances.map(\.serial), in: &fleet, operation: operation)
    }
    return operation
  }
}
