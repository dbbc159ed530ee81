import ARM
import JSON
import Orchestration
import World

/// Actions on a set that leave its model as it is: maintenance, moving to other hardware.
enum ScaleSetMaintenance {
  static func answer(_ call: ServiceCall, set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let fleet = world.fleets[set] else { throw .notFound(set) }
    let chosen = try ScaleSetActions.Selection(call.body["instanceIds"], of: fleet)
    // Maintenance and other hardware both mean that machines start anew.
    return ScaleSetActions.start(.power(.restart), on: chosen, set: set, in: &world)
  }
}
