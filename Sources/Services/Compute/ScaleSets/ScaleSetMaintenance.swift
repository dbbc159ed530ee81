import ARM
import JSON
import Orchestration
import World

/// Actions on a set that leave its model as it is: maintenance, moving to other hardware, newer extensions.
enum ScaleSetMaintenance {
  static func answer(_ call: ServiceCall, set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let fleet = world.fleets[set] else { throw .notFound(set) }
    let chosen = try ScaleSetActions.Selection(call.body["instanceIds"], of: fleet)
    // Maintenance and other hardware both mean that machines start anew.
    guard call.target.words[2].equalsIgnoringCase("extensionRollingUpgrade") else {
      return ScaleSetActions.start(.power(.restart), on: chosen, set: set, in: &world)
    }
    let operation = world.beginOperation("\(ScaleSetRequests.type)/extensionRollingUpgrade/action", on: set)
    world.withFleet(set) { world, fleet in
      fleet.operations.append(
        FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.installExtension)))
    }
    return .accepted(202, operation: operation, location: fleet.location, in: world)
  }
}
