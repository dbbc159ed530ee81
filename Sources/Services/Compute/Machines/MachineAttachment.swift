import ARM
import JSON
import Orchestration
import World

/// Machines that are attached to Flexible sets, and members that are detached from them (vmss.md §11).
enum MachineAttachment {
  /// Sees that a machine can be a member of a set.
  ///
  /// - Parameter isNew: whether the machine is made for it; a machine that is there already finds more in its way.
  static func check(
    _ document: JSONValue, to set: ResourceID, isNew: Bool, in world: inout World
  ) throws(ServiceError) {
    guard let resource = world.resources[set], let view = try? ScaleSetView(resource.document) else {
      throw ServiceError(
        400, "InvalidParameter",
        "The Virtual Machine Scale Set '\(set.text)' referenced by the Virtual Machine does not exist.",
        target: "virtualMachineScaleSet.id")
    }
    guard view.mode == .flexible else {
      throw ServiceError(
        409, "OperationNotAllowed",
        "This operation is not allowed because referenced Virtual Machine Scale Set '\(set.name)' does not have "
          + "orchestration mode set to 'Flexible'.")
    }
    guard !isNew else { return }
    if (resource.document.at("properties", "platformFaultDomainCount").integer ?? 1) > 1 {
      throw ServiceError(
        409, "VmssDoesNotSupportAttachingExistingVMMultiFD",
        "Referenced Virtual Machine Scale Set '\(set.name)' does not support attaching an existing Virtual Machine to it "
          + "because the Virtual Machine Scale Set has more than 1 fault domains. For more information, see "
          + "https://aka.ms/vmo/attachdetach.")
    }
    if resource.document.at("properties", "singlePlacementGroup") != false {
      throw ServiceError(
        409, "VmssDoesNotSupportAttachingWithSpg",
        "Virtual Machine Scale Set '\(set.name)' does not support attaching an existing Virtual Machine to it because the "
          + "Virtual Machine Scale Set has single placement group set to true or does not have single placement group "
          + "explicitly set to false. Please see https://aka.ms/vmo/attachdetach for more information.")
    }
  }

  /// Counts members that come or go: an attached machine counts for the capacity (vmss.md §11 [I]).
  static func count(_ difference: Int, in set: ResourceID?, _ world: inout World) {
    guard difference != 0, let set else { return }
    world.resources.update(set) { resource in
      let capacity = resource.document.at("sku", "capacity").integer ?? 0
      // A set without a profile has no capacity to speak of.
      guard resource.document["sku"].object != nil else { return }
      resource.document.set(.integer(max(0, capacity + difference)), at: ["sku", "capacity"])
    }
  }

  /// Changes a machine that a set has made: what is said of it alone is kept beside the set's model; without its set it
  /// becomes a machine alone.
  static func update(
    _ machine: Machine, to body: JSONValue, merges: Bool, in world: inout World
  ) throws(ServiceError) -> Response {
    let present = machine.document(withView: false, in: world)
    if let size = body.at("properties", "hardwareProfile", "vmSize").string,
      !size.equalsIgnoringCase(present.at("properties", "hardwareProfile", "vmSize").string ?? "")
    {
      throw ServiceError(
        409, "OperationNotAllowed",
        "The size of a virtual machine of the Virtual Machine Scale Set '\(machine.fleet.name)' follows from the set's "
          + "model. azsim does not emulate members of another size.")
    }
    let link = body["properties"].object?["virtualMachineScaleSet"]
    let leaves = merges ? link.map { $0.isNull || $0["id"].isNull } ?? false : link == nil || link?["id"].isNull == true
    if let other = link?["id"].string, ResourceID(trusted: other) != machine.fleet.id {
      throw .propertyChange("virtualMachineScaleSet.id")
    }
    guard leaves else { return keep(body, of: machine, in: &world) }
    return detach(machine, present, in: &world)
  }

  /// Members that a set's model does not decide.
  private static let own = ["userData", "applicationProfile", "scheduledEventsProfile", "diagnosticsProfile"]

  private static func keep(_ body: JSONValue, of machine: Machine, in world: inout World) -> Response {
    var document: JSONValue = [
      "id": .string(machine.id.text), "name": .string(machine.id.name), "type": .string(MachineRequests.type),
      "location": .string(machine.fleet.location),
    ]
    for name in ["tags", "identity"] where body.object?[name]?.isNull == false { document[name] = body[name] }
    for name in own where !body.at("properties", name).isNull {
      document.set(body.at("properties", name), at: ["properties", name])
    }
    world.resources[machine.id] = Resource(id: machine.id, document: document)
    let operation = world.beginOperation("\(MachineRequests.type)/write", on: machine.id)
    world.withFleet(machine.fleet.id) { world, fleet in
      fleet.operations.append(
        FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.setUpdate)))
    }
    let shown = Machine(machine.id, in: &world)?.document(withView: false, in: world)
    return .accepted(200, shown, operation: operation, location: machine.fleet.location, in: world)
  }

  /// Takes a member out of its set; it goes on as it is, alone.
  private static func detach(_ machine: Machine, _ present: JSONValue, in world: inout World) -> Response {
    var document = present
    document.remove(at: ["properties", "virtualMachineScaleSet"])
    document.remove(at: ["resources"])
    document["etag"] = "\"1\""
    let size = document.at("properties", "hardwareProfile", "vmSize").string ?? ""
    let profile = MachineDocument.profile(
      of: document, extensions: machine.fleet.model(machine.instance.model)?.extensions ?? [])
    let health = machine.fleet.model(machine.instance.model)?.healthSource
    var alone = Fleet(
      id: machine.id, mode: .machine, location: machine.fleet.location,
      uniqueID: GUID.of("\(machine.fleet.uniqueID)/\(machine.instance.serial)/alone"), faultDomainCount: 1,
      models: [ScaleSetModel(number: 1, upgradeNumber: 1, size: size, profile: profile, healthSource: health)],
      converged: world.now)
    alone.instances = [machine.instance.renumbered(model: 1)]
    alone.nextSerial = 1
    alone.nextNumber = 1
    world.withFleet(machine.fleet.id) { _, fleet in
      fleet.work.removeAll { $0.instance == machine.instance.serial }
      fleet.instances.removeAll { $0.serial == machine.instance.serial }
      fleet.dropUnusedModels()
    }
    count(-1, in: machine.fleet.id, &world)
    world.resources[machine.id] = Resource(id: machine.id, document: document)
    let operation = world.beginOperation("\(MachineRequests.type)/write", on: machine.id)
    alone.operations = [FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.setUpdate))]
    world.fleets[machine.id] = alone
    let shown = Machine(machine.id, in: &world)?.document(withView: false, in: world)
    return .accepted(200, shown, operation: operation, location: alone.location, in: world)
  }
}

extension Instance {
  /// The same machine as the only one of a fleet.
  fileprivate func renumbered(model: Int) -> Instance {
    var copy = Instance(
      serial: 0, name: name, zone: zone, faultDomain: faultDomain, updateDomain: updateDomain, created: created,
      model: model, imageVersion: imageVersion, provisioning: .succeeded, power: power)
    copy.health = health
    copy.changed = changed
    return copy
  }
}
