import ARM
import JSON
import Orchestration
import World

/// Requests about rolling upgrades: start one for the OS image, look at the latest, cancel (vmss.md §5.2, §5.5, §5.6).
enum RollingUpgradeRequests {
  static func answer(_ call: ServiceCall, set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    switch (call.method, call.target.words.count > 3 ? call.target.words[3].asciiLowercased : "") {
    case (.get, "latest"): return try latest(set, in: &world)
    case (.post, "cancel"): return try cancel(set, in: &world)
    default: throw .noSuchType(call.target)
    }
  }

  /// Starts bringing all instances to the newest version of the image, whatever the upgrade mode.
  static func start(_ set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let fleet = world.fleets[set], let resource = world.resources[set] else { throw .notFound(set) }
    let view = try ScaleSetView(resource.document)
    if fleet.upgrade?.isRunning == true { throw .anotherUpgrade }
    let unprotected = fleet.instances.filter { !$0.isLeaving && !$0.protection.contains(.scaleSetActions) }
    guard let image = fleet.newestModel?.imageReference, image.tracksLatest, !unprotected.isEmpty else {
      throw ServiceError(
        409, "OperationNotAllowed",
        "The OS Rolling Upgrade API cannot be used on a Virtual Machine Scale Set unless the Virtual Machine Scale Set has "
          + "some unprotected instances which have imageReference.version set to latest.")
    }
    let version = try world.exactVersion(of: image, in: fleet.location)
    let operation = world.beginOperation("\(ScaleSetRequests.type)/osRollingUpgrade/action", on: set)
    world.withFleet(set) { world, fleet in
      fleet.operations.append(FleetOperation(id: operation, earliestEnd: world.now, awaitsUpgrade: true))
      world.startImageUpgrade(&fleet, policy: view.policy, version: version)
    }
    return .accepted(202, operation: operation, location: fleet.location, in: world)
  }

  /// Starts bringing all instances to the newest versions of their extensions (vmss.md §5.2).
  static func startExtensions(_ set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let fleet = world.fleets[set], let resource = world.resources[set] else { throw .notFound(set) }
    let view = try ScaleSetView(resource.document)
    if fleet.upgrade?.isRunning == true { throw .anotherUpgrade }
    let operation = world.beginOperation("\(ScaleSetRequests.type)/extensionRollingUpgrade/action", on: set)
    world.withFleet(set) { world, fleet in
      fleet.operations.append(FleetOperation(id: operation, earliestEnd: world.now, awaitsUpgrade: true))
      world.startExtensionUpgrade(&fleet, policy: view.policy, release: ExtensionReleases.newest(at: world.now))
    }
    return .accepted(202, operation: operation, location: fleet.location, in: world)
  }

  /// Approves of an upgrade of some or all instances, for a set whose upgrades are deferred (vmss.md §6.2).
  static func approve(_ call: ServiceCall, _ set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let fleet = world.fleets[set] else { throw .notFound(set) }
    let chosen = try ScaleSetActions.Selection(call.body["instanceIds"], of: fleet)
    return try approve(chosen.serials(for: .approveUpgrade, in: fleet), set, in: &world)
  }

  /// Approves of an upgrade of some instances.
  static func approve(_ serials: [Int], _ set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let fleet = world.fleets[set], let upgrade = fleet.upgrade, upgrade.isRunning, upgrade.approved != nil else {
      // The refusal was not found recorded [I].
      throw ServiceError(
        409, "OperationNotAllowed",
        "There is no Rolling Upgrade that waits for approval for this Virtual Machine Scale Set.")
    }
    let operation = world.beginOperation("\(ScaleSetRequests.type)/approveRollingUpgrade/action", on: set)
    world.withFleet(set) { world, fleet in
      fleet.operations.append(
        FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.setUpdate)))
      world.approveUpgrade(of: serials, in: &fleet)
    }
    return .accepted(202, operation: operation, location: fleet.location, in: world)
  }

  /// The OS upgrades of a set, the newest first (vmss.md §6.4).
  static func history(_ set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let fleet = world.fleets[set] else { throw .notFound(set) }
    let oldest = world.now.adding(seconds: -OSUpgradeRecord.memorySeconds)
    var documents = fleet.osUpgrades.reversed().filter { $0.started >= oldest }.map { $0.document(in: fleet.location) }
    if let upgrade = fleet.upgrade, upgrade.isRunning, upgrade.purpose == .osImage {
      documents.insert(upgrade.historyEntry(of: fleet), at: 0)
    }
    return Response(200, ["value": .array(Array(documents.prefix(OSUpgradeRecord.memory)))])
  }

  private static func latest(_ set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let fleet = world.fleets[set], let upgrade = fleet.upgrade else {
      throw ServiceError(404, "NotFound", "The entity was not found in this Azure location.")
    }
    return Response(200, upgrade.document(of: fleet))
  }

  private static func cancel(_ set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let fleet = world.fleets[set], fleet.upgrade?.isRunning == true else {
      throw ServiceError(409, "OperationNotAllowed", "There is no ongoing Rolling Upgrade to cancel.")
    }
    let operation = world.beginOperation("\(ScaleSetRequests.type)/rollingUpgrades/cancel/action", on: set)
    world.withFleet(set) { world, fleet in
      world.cancelUpgrade(&fleet)
      fleet.operations.append(
        FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.cancelUpgrade)))
      world.settle(&fleet)
    }
    return .accepted(202, operation: operation, location: fleet.location, in: world)
  }
}

extension RollingUpgrade {
  /// The document that `get-latest` shows; it has no id and no name (vmss.md §5.5).
  func document(of fleet: Fleet) -> JSONValue {
    var properties: JSONObject = [
      "policy": policyShown,
      "runningStatus": [
        "code": .string(status.rawValue), "startTime": .string(started.description),
        "lastAction": .string(lastAction), "lastActionTime": .string(lastActionTime.description),
      ],
      "progress": [
        "successfulInstanceCount": .integer(successful.count + batch.count { $0.state == .done }),
        "failedInstanceCount": .integer(failed.count + batch.count { $0.hasFailed }),
        "inProgressInstanceCount": .integer(inProgressCount),
        "pendingInstanceCount": .integer(pending.count),
      ],
    ]
    if let error { properties["error"] = error.json }
    return [
      "properties": .object(properties), "type": "Microsoft.Compute/virtualMachineScaleSets/rollingUpgrades",
      "location": .string(fleet.location),
    ]
  }

  /// The policy in force at the start, with what the service adds.
  private var policyShown: JSONValue {
    var shown = policy.document
    for (name, value) in RollingUpgradePolicy.serviceDefaults.pairs where shown[name].isNull { shown[name] = value }
    return shown
  }
}

extension RollingUpgrade.Member {
  /// Whether the member has been given up.
  fileprivate var hasFailed: Bool {
    switch state {
    case .failed, .restored: true
    case .working, .waiting, .ready, .retiring, .restoring, .done: false
    }
  }
}
