import ARM
import JSON
import Orchestration
import World

/// Requests about virtual machines: those that stand alone, and the members of Flexible sets (vmss.md §2.3).
///
/// A machine alone is a fleet of one, so that it lives by the same rules as an instance; its document is a resource.
enum MachineRequests {
  static let type = "Microsoft.Compute/virtualMachines"

  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    guard words.count > 1 else {
      guard call.method == .get else { throw .notAllowed(call) }
      return list(call, in: &world)
    }
    let id = ResourceID(trusted: "/" + call.id.segments.dropLast(words.count - 2).joined(separator: "/"))
    guard let machine = Machine(id, in: &world) else {
      guard words.count == 2, call.method == .put else {
        if words.count == 2, call.method == .delete { return Response(204) }
        throw .notFound(id)
      }
      return try MachinePut.create(call, in: &world)
    }
    if words.count > 2 { return try MachineActions.answer(call, machine, in: &world) }
    switch call.method {
    case .get:
      let parts = call.request[parameter: "$expand"]?.asciiLowercased ?? ""
      return Response(200, machine.document(withView: parts.contains("instanceview"), in: world))
    case .head: return Response(204)
    case .put: return try MachinePut.update(machine, to: call.body, merges: false, in: &world)
    case .patch: return try MachinePut.update(machine, to: call.body, merges: true, in: &world)
    case .delete: return MachineDeletion.delete(machine, in: &world)
    case .post, .options: throw .notAllowed(call)
    }
  }

  private static func list(_ call: ServiceCall, in world: inout World) -> Response {
    let wanted = MachineFilter(call.request[parameter: "$filter"])
    let expands = call.request[parameter: "$expand"]?.asciiLowercased.contains("instanceview") == true
    var documents: [JSONValue] = []
    for machine in Machine.all(in: call.target.group, of: &world) where wanted.matches(machine.scaleSetID) {
      documents.append(machine.document(withView: expands, in: world))
    }
    return Response(200, ["value": .array(documents)])
  }
}

/// `$filter` of the list of machines: `'virtualMachineScaleSet/id' eq '<id>'` (vmss.md §2.2).
private struct MachineFilter {
  private let set: ResourceID?

  init(_ text: String?) {
    let parts = (text ?? "").split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    set = parts.count > 3 && parts[1].equalsIgnoringCase("virtualMachineScaleSet/id") ? ResourceID(parts[3]) : nil
  }

  func matches(_ id: ResourceID?) -> Bool { set.map { $0 == id } ?? true }
}
