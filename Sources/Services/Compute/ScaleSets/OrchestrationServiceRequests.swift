import ARM
import JSON
import Orchestration
import World

/// `POST …/setOrchestrationServiceState`: suspends or resumes automatic repairs (vmss.md §8).
enum OrchestrationServiceRequests {
  static func set(_ call: ServiceCall, _ set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    let service = call.body["serviceName"].string ?? ""
    let names = ["AutomaticRepairs"]
    guard names.contains(where: { $0.equalsIgnoringCase(service) }) else {
      throw .invalidWord(service, "serviceName", names)
    }
    let action = call.body["action"].string ?? ""
    guard let verb = ["Resume", "Suspend"].first(where: { $0.equalsIgnoringCase(action) }) else {
      throw .invalidWord(action, "action", ["Resume", "Suspend"])
    }
    let hasRepairs = world.withFleet(set) { world, fleet in
      world.suspendRepairs(verb == "Suspend", in: &fleet)
    }
    guard hasRepairs == true else {
      // The refusal without a policy was not found recorded [I].
      throw ServiceError(
        409, "OperationNotAllowed",
        "Operation 'setOrchestrationServiceState' is not allowed on Virtual Machine Scale Set '\(set.name)' because "
          + "orchestration service 'AutomaticRepairs' is not enabled.")
    }
    let operation = world.beginOperation("\(ScaleSetRequests.type)/setOrchestrationServiceState/action", on: set)
    world.withFleet(set) { world, fleet in
      fleet.operations.append(
        FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.setUpdate)))
    }
    return .accepted(202, operation: operation, location: world.resources[set]?.location ?? "", in: world)
  }
}
