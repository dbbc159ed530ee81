import ARM
import JSON
import Orchestration
import World

/// What can be asked of one machine: `POST …/virtualMachines/M/restart`, and what is below it.
enum MachineActions {
  static func answer(
    _ call: ServiceCall, _ machine: Machine, in world: inout World
  ) throws(ServiceError) -> Response {
    let words = Array(call.target.words.dropFirst(2))
    let verb = words[0].asciiLowercased
    switch (call.method, verb) {
    case (_, "extensions"), (_, "runcommands"):
      return try MachineParts.answer(
        call, below: machine.id, words, location: machine.fleet.location, in: &world)
    case (.get, "instanceview") where words.count == 1:
      let document = machine.document(withView: true, in: world)
      return Response(200, document.at("properties", "instanceView"))
    case (.get, "vmsizes") where words.count == 1:
      return Response(200, ["value": .array(MachineSizes.all)])
    case (.post, _) where words.count == 1: return try act(verb, call, machine, in: &world)
    default: throw .noSuchType(call.target)
    }
  }

  private static func act(
    _ verb: String, _ call: ServiceCall, _ machine: Machine, in world: inout World
  ) throws(ServiceError) -> Response {
    if machine.isGeneralized, ["start", "restart", "redeploy", "reapply", "reimage", "runcommand"].contains(verb) {
      throw ServiceError(
        409, "OperationNotAllowed",
        "Operation '\(verb)' is not allowed on VM '\(machine.id.name)' since the VM is generalized.")
    }
    switch verb {
    case "runcommand": return RunCommands.invoke(call.body)
    case "redeploy": return start(.power(.restart), machine, in: &world)
    case "reapply", "performmaintenance", "converttomanageddisks": return settle(verb, machine, in: &world)
    case "simulateeviction":
      if !machine.isModelled, MachineDocument.isSpot(machine.resource.document) {
        // A machine alone says in its document what it is.
        world.withFleet(machine.fleet.id) { _, fleet in fleet.update(machine.instance.serial) { $0.isSpot = true } }
      }
      guard let now = Machine(machine.id, in: &world) else { throw .notFound(machine.id) }
      return try SpotRequests.simulateEviction(of: now.instance, in: now.fleet, &world)
    case "generalize":
      guard machine.instance.power != .running else {
        throw ServiceError(
          409, "OperationNotAllowed",
          "The VM '\(machine.id.name)' must be stopped or deallocated before it is generalized.")
      }
      world.resources.update(machine.id) { $0.document.set(true, at: ["properties", MachineDocument.generalized]) }
      return Response(200)
    case "retrievebootdiagnosticsdata":
      return Response(200, try BootDiagnostics(of: machine.document(withView: false, in: world)).places)
    case "assesspatches", "installpatches":
      return Response(
        200, ["status": "Succeeded", "rebootPending": false, "startDateTime": .string(world.now.description)])
    case "attachdetachdatadisks": return try DataDisks.change(call.body, machine, in: &world)
    default: break
    }
    guard let action = ScaleSetActions.Action(verb), action.isForOne else { throw .noSuchType(call.target) }
    return start(action, machine, in: &world)
  }

  private static func start(
    _ action: ScaleSetActions.Action, _ machine: Machine, in world: inout World
  ) -> Response {
    ScaleSetActions.start(action, on: .init(serial: machine.instance.serial), set: machine.fleet.id, in: &world)
  }

  /// An action that leaves a machine as it is.
  private static func settle(_ verb: String, _ machine: Machine, in world: inout World) -> Response {
    let operation = world.beginOperation("\(MachineRequests.type)/\(verb)/action", on: machine.id)
    world.withFleet(machine.fleet.id) { world, fleet in
      fleet.operations.append(
        FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.setUpdate)))
      fleet.update(machine.instance.serial) { instance in
        // A machine whose last operation failed is as good as before once its definition is applied again.
        if case .failed = instance.provisioning { instance.provisioning = .succeeded }
      }
    }
    return .accepted(202, operation: operation, location: machine.fleet.location, in: world)
  }
}

/// Scripts that are run once: accepted, and answered with an empty success.
enum RunCommands {
  static func invoke(_ body: JSONValue) -> Response {
    let isWindows = body["commandId"].string?.lowercased().hasPrefix("runpowershell") ?? false
    let done: JSONValue = ["level": "Info", "displayStatus": "Provisioning succeeded"]
    guard isWindows else {
      var status = done
      status["code"] = "ProvisioningState/succeeded"
      status["message"] = "Enable succeeded: \n[stdout]\n\n[stderr]\n"
      return Response(200, ["value": [status]])
    }
    return Response(
      200,
      [
        "value": .array(
          ["StdOut", "StdErr"].map { stream in
            var status = done
            status["code"] = .string("ComponentStatus/\(stream)/succeeded")
            status["message"] = ""
            return status
          })
      ])
  }
}

/// Data disks that are attached and detached without a new definition.
enum DataDisks {
  static func change(_ body: JSONValue, _ machine: Machine, in world: inout World) throws(ServiceError) -> Response {
    var document = machine.document(withView: false, in: world)
    var disks = document.at("properties", "storageProfile", "dataDisks").array ?? []
    for wish in body["dataDisksToDetach"].array ?? [] {
      disks.removeAll { $0.at("managedDisk", "id").string?.equalsIgnoringCase(wish["diskId"].string ?? "") ?? false }
    }
    for wish in body["dataDisksToAttach"].array ?? [] {
      var disk: JSONValue = [
        "createOption": "Attach", "lun": wish["lun"], "managedDisk": ["id": wish["diskId"]],
      ]
      if !wish["caching"].isNull { disk["caching"] = wish["caching"] }
      disks.append(disk)
    }
    document.set(.array(disks), at: ["properties", "storageProfile", "dataDisks"])
    _ = try MachinePut.update(machine, to: document, merges: false, in: &world)
    let now = Machine(machine.id, in: &world)?.document(withView: false, in: world) ?? document
    return Response(200, now.at("properties", "storageProfile"))
  }
}

/// The sizes of machines as `vmSizes` lists them.
enum MachineSizes {
  static var all: [JSONValue] {
    ResourceSKUs.sizes.map { size in
      [
        "name": .string(size.name), "numberOfCores": .integer(size.cores), "osDiskSizeInMB": 1_047_552,
        "resourceDiskSizeInMB": 0, "memoryInMB": .integer(size.memoryMB), "maxDataDiskCount": .integer(size.cores * 2),
      ]
    }
  }
}
