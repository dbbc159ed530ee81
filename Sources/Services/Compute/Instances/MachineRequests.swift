import ARM
import JSON
import Orchestration
import World

/// Requests about virtual machines: the members of Flexible sets (vmss.md §2.3).
enum MachineRequests {
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    guard words.count > 1 else {
      guard call.method == .get else { throw .notAllowed(call) }
      return list(call, in: &world)
    }
    let id = ResourceID(trusted: "/" + call.id.segments.dropLast(words.count - 2).joined(separator: "/"))
    guard let (fleet, instance) = find(id, in: &world), let resource = world.resources[fleet.id] else {
      throw .notFound(id)
    }
    if words.count == 2 {
      switch call.method {
      case .get:
        let expands = call.request[parameter: "$expand"]?.asciiLowercased.contains("instanceview") == true
        return Response(200, document(of: instance, fleet, resource, withView: expands))
      case .delete: return act(.delete, instance, fleet, in: &world)
      default: throw .notAllowed(call)
      }
    }
    if words.count == 3, call.method == .get, call.target.word(2, is: "instanceView") {
      return Response(200, InstanceView.document(of: instance, in: fleet))
    }
    if words.count == 3, call.method == .post, call.target.word(2, is: "simulateEviction") {
      return try SpotRequests.simulateEviction(of: instance, in: fleet, &world)
    }
    guard words.count == 3, call.method == .post, let action = ScaleSetActions.Action(words[2]), action.isForOne else {
      throw .noSuchType(call.target)
    }
    return act(action, instance, fleet, in: &world)
  }

  private static func act(
    _ action: ScaleSetActions.Action, _ instance: Instance, _ fleet: Fleet, in world: inout World
  ) -> Response {
    ScaleSetActions.start(action, on: .init(serial: instance.serial), set: fleet.id, in: &world)
  }

  private static func list(_ call: ServiceCall, in world: inout World) -> Response {
    let wanted = MachineFilter(call.request[parameter: "$filter"])
    let expands = call.request[parameter: "$expand"]?.asciiLowercased.contains("instanceview") == true
    var documents: [JSONValue] = []
    for id in flexibleSets(in: call.target.group, of: world) where wanted.matches(id) {
      guard let fleet = world.fleets[id], let resource = world.resources[id] else { continue }
      for instance in fleet.instances {
        documents.append(document(of: instance, fleet, resource, withView: expands))
      }
    }
    return Response(200, ["value": .array(documents)])
  }

  private static func document(
    of instance: Instance, _ fleet: Fleet, _ resource: Resource, withView: Bool
  ) -> JSONValue {
    var document = InstanceDocument.machine(instance, fleet, resource)
    if withView { document.set(InstanceView.document(of: instance, in: fleet), at: ["properties", "instanceView"]) }
    return document
  }

  /// The Flexible sets of a group, or of all groups.
  private static func flexibleSets(in group: String?, of world: World) -> [ResourceID] {
    world.fleets.ids.filter { id in
      (group.map { id.group?.equalsIgnoringCase($0) == true } ?? true)
        && world.resources[id]?.document.at("properties", "orchestrationMode").string?.equalsIgnoringCase("Flexible")
          == true
    }
  }

  private static func find(_ id: ResourceID, in world: inout World) -> (Fleet, Instance)? {
    for set in flexibleSets(in: id.group, of: world) {
      guard let fleet = world.fleets[set], let position = fleet.position(ofName: id.name) else { continue }
      return (fleet, fleet.instances[position])
    }
    return nil
  }
}

/// `$filter` of the list of machines: `'virtualMachineScaleSet/id' eq '<id>'` (vmss.md §2.2).
private struct MachineFilter {
  private let set: ResourceID?

  init(_ text: String?) {
    let parts = (text ?? "").split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    set = parts.count > 3 && parts[1].equalsIgnoringCase("virtualMachineScaleSet/id") ? ResourceID(parts[3]) : nil
  }

  func matches(_ id: ResourceID) -> Bool { set.map { $0 == id } ?? true }
}
