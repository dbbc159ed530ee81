import ARM
import JSON
import World

/// A virtual machine with what it is found in: its own fleet, or that of the Flexible set that made it.
struct Machine {
  let id: ResourceID
  let fleet: Fleet
  let instance: Instance
  /// The machine's own resource, or the set's.
  let resource: Resource
  /// For a set's member: what was said of it alone.
  let own: Resource?

  /// Whether it was made the model of an image, and can never run again.
  var isGeneralized: Bool {
    !isModelled && resource.document.at("properties", MachineDocument.generalized) == true
  }

  /// Whether a set made it.
  var isModelled: Bool { fleet.mode != .machine }

  /// The set that it is a member of, made by it or attached to it.
  var scaleSetID: ResourceID? {
    isModelled
      ? fleet.id
      : resource.document.at("properties", "virtualMachineScaleSet", "id").string.flatMap { ResourceID($0) }
  }

  /// The machine with an id; `nil` when there is none.
  init?(_ id: ResourceID, in world: inout World) {
    if let resource = world.resources[id], let fleet = world.fleets[id], let instance = fleet.instances.first {
      self.init(id: resource.id, fleet: fleet, instance: instance, resource: resource, own: nil)
      return
    }
    for set in Self.flexibleSets(in: id.group, of: world) {
      guard let fleet = world.fleets[set], let position = fleet.position(ofName: id.name),
        let resource = world.resources[set]
      else { continue }
      self.init(fleet.instances[position], of: fleet, resource, in: world)
      return
    }
    return nil
  }

  private init(id: ResourceID, fleet: Fleet, instance: Instance, resource: Resource, own: Resource?) {
    self.id = id
    self.fleet = fleet
    self.instance = instance
    self.resource = resource
    self.own = own
  }

  private init(_ instance: Instance, of fleet: Fleet, _ resource: Resource, in world: World) {
    let id = InstanceDocument.machineID(instance, fleet)
    self.init(id: id, fleet: fleet, instance: instance, resource: resource, own: world.resources[id])
  }

  /// All machines of a group, or of all groups: members of sets first.
  static func all(in group: String?, of world: inout World) -> [Machine] {
    var found: [Machine] = []
    for set in flexibleSets(in: group, of: world) {
      guard let fleet = world.fleets[set], let resource = world.resources[set] else { continue }
      found += fleet.instances.map { Machine($0, of: fleet, resource, in: world) }
    }
    let outer = group.map { ResourceID(subscription: world.subscription.id, group: $0) }
    for resource in world.resources.ofType(MachineRequests.type, in: outer) {
      guard let fleet = world.fleets[resource.id], let instance = fleet.instances.first else { continue }
      found.append(Machine(id: resource.id, fleet: fleet, instance: instance, resource: resource, own: nil))
    }
    return found
  }

  /// The machines that stand alone and are attached to a set.
  static func attached(to set: ResourceID, in world: inout World) -> [Machine] {
    var found: [Machine] = []
    let group = set.groupID
    for resource in world.resources.ofType(MachineRequests.type, in: group) {
      guard
        resource.document.at("properties", "virtualMachineScaleSet", "id").string.map({ ResourceID(trusted: $0) == set }
        )
          ?? false, let fleet = world.fleets[resource.id], let instance = fleet.instances.first
      else { continue }
      found.append(Machine(id: resource.id, fleet: fleet, instance: instance, resource: resource, own: nil))
    }
    return found
  }

  /// The Flexible sets of a group, or of all groups.
  private static func flexibleSets(in group: String?, of world: World) -> [ResourceID] {
    world.fleets.ids.filter { id in
      (group.map { id.group?.equalsIgnoringCase($0) == true } ?? true)
        && world.resources[id]?.document.at("properties", "orchestrationMode").string?.equalsIgnoringCase("Flexible")
          == true
    }
  }
}

// MARK: - Showing

extension Machine {
  /// The document that a GET answers.
  func document(withView: Bool, in world: World) -> JSONValue {
    var document: JSONValue
    if isModelled {
      document = InstanceDocument.machine(instance, fleet, resource)
      if let own { document = Self.merged(own.document, onto: document) }
    } else {
      document = MachineDocument.shown(resource.document)
      document.set(.string(instance.provisioning.name), at: ["properties", "provisioningState"])
      document.set(
        .string(instance.imageVersion), at: ["properties", "storageProfile", "imageReference", "exactVersion"],
        when: !document.at("properties", "storageProfile", "imageReference").isNull)
    }
    let extensions = world.resources.inside(id).filter { $0.id.isType("\(MachineRequests.type)/extensions") }
    if !extensions.isEmpty {
      document["resources"] = .array((document["resources"].array ?? []) + extensions.map { MachineParts.shown($0) })
    }
    if withView {
      var view = InstanceView.document(of: instance, in: fleet)
      if isGeneralized {
        let status: JSONValue = ["code": "OSState/generalized", "level": "Info", "displayStatus": "VM generalized"]
        view["statuses"] = .array([status] + (view["statuses"].array ?? []))
      }
      if let places = try? BootDiagnostics(of: document).placesInView { view["bootDiagnostics"] = places }
      document.set(view, at: ["properties", "instanceView"])
    }
    return document
  }

  private static func merged(_ new: JSONValue, onto old: JSONValue) -> JSONValue {
    guard case .object(let members) = new, case .object(var result) = old else { return new }
    for (name, value) in members.pairs { result[name] = merged(value, onto: result[name] ?? .null) }
    return .object(result)
  }
}

extension JSONValue {
  fileprivate mutating func set(_ value: JSONValue, at path: [String], when condition: Bool) {
    if condition { set(value, at: path) }
  }
}
