import ARM
import JSON
import Orchestration
import World

/// Requests about single instances by way of their set: `…/virtualMachineScaleSets/S/virtualMachines[/ID[/…]]`.
enum InstanceRequests {
  static func answer(_ call: ServiceCall, set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let fleet = world.fleets[set], let resource = world.resources[set] else { throw .notFound(set) }
    let words = call.target.words
    guard words.count > 3 else {
      guard call.method == .get else { throw .notAllowed(call) }
      return try list(call, fleet, resource, in: world)
    }
    let instance = try find(words[3], in: fleet)
    if words.count == 4 {
      switch call.method {
      case .get:
        let expands = call.request[parameter: "$expand"]?.equalsIgnoringCase("instanceView") == true
        return Response(200, document(of: instance, fleet, resource, withView: expands))
      case .put: return try protect(instance, call.body, set: set, in: &world)
      case .delete:
        let chosen = ScaleSetActions.Selection(serial: instance.serial)
        return ScaleSetActions.start(.delete, on: chosen, set: set, in: &world)
      default: throw .notAllowed(call)
      }
    }
    if words.count == 5, call.method == .get, call.target.word(4, is: "instanceView") {
      return Response(200, InstanceView.document(of: instance, in: fleet))
    }
    if words.count == 5, call.method == .post, call.target.word(4, is: "simulateEviction") {
      return try SpotRequests.simulateEviction(of: instance, in: fleet, &world)
    }
    if words.count == 5, call.method == .post, call.target.word(4, is: "approveRollingUpgrade") {
      return try RollingUpgradeRequests.approve([instance.serial], set, in: &world)
    }
    guard words.count == 5, call.method == .post, let action = ScaleSetActions.Action(words[4]), action.isForOne else {
      throw .noSuchType(call.target)
    }
    let chosen = ScaleSetActions.Selection(serial: instance.serial)
    return ScaleSetActions.start(action, on: chosen, set: set, in: &world)
  }

  /// The instance that an id names.
  ///
  /// - Throws: for a name where a number is wanted, Azure's refusal of it; else that there is no such instance.
  private static func find(_ name: String, in fleet: Fleet) throws(ServiceError) -> Instance {
    if let position = fleet.position(ofName: name) { return fleet.instances[position] }
    if fleet.mode == .flexible || !name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      throw ServiceError(
        400, "InvalidParameter", "Virtual Machine Scale Set VM instanceId must be a number.", target: "instanceId")
    }
    throw .notFound(fleet.id.child("virtualMachines", name))
  }

  private static func list(
    _ call: ServiceCall, _ fleet: Fleet, _ resource: Resource, in world: World
  ) throws(ServiceError) -> Response {
    let filter = try InstanceFilter(call.request[parameter: "$filter"])
    let expands = call.request[parameter: "$expand"]?.equalsIgnoringCase("instanceView") == true
    let shown = fleet.instances.filter { filter.matches($0, in: fleet) }
    var documents: [JSONValue] = []
    documents.reserveCapacity(shown.count)
    for instance in shown { documents.append(document(of: instance, fleet, resource, withView: expands)) }
    return Response(200, ["value": .array(documents)])
  }

  private static func document(
    of instance: Instance, _ fleet: Fleet, _ resource: Resource, withView: Bool
  ) -> JSONValue {
    var document =
      fleet.mode == .uniform
      ? InstanceDocument.uniform(instance, fleet, resource) : InstanceDocument.flexibleEntry(instance, fleet, resource)
    if withView { document.set(InstanceView.document(of: instance, in: fleet), at: ["properties", "instanceView"]) }
    return document
  }

  /// Changes what an instance is spared from (vmss.md §10).
  private static func protect(
    _ instance: Instance, _ body: JSONValue, set: ResourceID, in world: inout World
  ) throws(ServiceError) -> Response {
    let policy = body.at("properties", "protectionPolicy")
    let scaleIn = policy["protectFromScaleIn"].bool ?? false
    let actions = policy["protectFromScaleSetActions"].bool ?? false
    if actions, policy["protectFromScaleIn"] == false {
      throw ServiceError(
        400, "InvalidParameter",
        "The value 'false' of parameter 'protectionPolicy.protectFromScaleIn' is not allowed when "
          + "'protectionPolicy.protectFromScaleSetActions' is true.", target: "protectionPolicy.protectFromScaleIn")
    }
    var protection: Instance.Protection = []
    if scaleIn || actions { protection.insert(.scaleIn) }
    if actions { protection.insert(.scaleSetActions) }
    world.withFleet(set) { _, fleet in
      fleet.update(instance.serial) { $0.protection = protection }
    }
    guard let fleet = world.fleets[set], let resource = world.resources[set], let now = fleet.instance(instance.serial)
    else { throw .notFound(set) }
    return Response(200, document(of: now, fleet, resource, withView: false))
  }
}

/// `$filter` of list-instances (vmss.md §2.2: the documented forms).
private struct InstanceFilter {
  private enum Kind {
    case all
    case latestModelApplied(Bool)
    case statusStarts(with: String, wanted: Bool)
  }

  private let kind: Kind

  init(_ text: String?) throws(ServiceError) {
    let words = (text ?? "").split(separator: " ").map(String.init)
    if words.isEmpty {
      kind = .all
    } else if words.count == 3, words[0].equalsIgnoringCase("properties/latestModelApplied"),
      words[1].equalsIgnoringCase("eq"), let flag = Bool(words[2].asciiLowercased)
    {
      kind = .latestModelApplied(flag)
    } else if words.count == 4, words[0].asciiLowercased == "startswith(instanceview/statuses/code,",
      words[1].hasPrefix("'"), words[1].hasSuffix("')"), words[2].equalsIgnoringCase("eq"),
      let flag = Bool(words[3].asciiLowercased)
    {
      kind = .statusStarts(with: String(words[1].dropFirst().dropLast(2)), wanted: flag)
    } else {
      throw ServiceError(400, "InvalidParameter", "The filter '\(text ?? "")' is not supported.", target: "$filter")
    }
  }

  func matches(_ instance: Instance, in fleet: Fleet) -> Bool {
    switch kind {
    case .all: true
    case .latestModelApplied(let wanted): fleet.isLatest(instance) == wanted
    case .statusStarts(let prefix, let wanted):
      [
        Status.provisioning(instance.provisioning, at: instance.changed), Status.power(instance.power),
      ].contains { $0["code"].string?.hasPrefix(prefix) == true } == wanted
    }
  }
}
