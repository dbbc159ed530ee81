import ARM
import JSON
import World

/// Who refers to what among the network's resources.
struct NetworkUses {
  /// The resources and parts that refer to a resource, by its id in lower case.
  private var uses: [String: [ResourceID]] = [:]

  /// No uses.
  init() {}

  /// The uses by a resource and its parts.
  init(of document: JSONValue, _ id: ResourceID) { collect(document["properties"], by: id) }

  /// All uses by resources of the network.
  init(in world: World) {
    for resource in world.resources.all where resource.id.type.asciiLowercased.hasPrefix("microsoft.network/") {
      collect(resource.document["properties"], by: resource.id)
    }
  }

  /// Who refers to a resource, each once.
  func users(of id: ResourceID) -> [ResourceID] { (uses[id.key] ?? []).uniqued }

  private mutating func collect(_ value: JSONValue, by user: ResourceID) {
    switch value {
    case .array(let elements):
      for element in elements { collect(element, by: user) }
    case .object(let members):
      guard let text = members["id"]?.string else {
        for value in members.values { collect(value, by: user) }
        return
      }
      // What has properties is a part with an id of its own; what has only an id is a reference.
      if let properties = members["properties"] {
        collect(properties, by: ResourceID(trusted: text))
      } else {
        uses[text.asciiLowercased, default: []].append(user)
      }
    default:
      return
    }
  }
}

// MARK: - Use by machines

extension NetworkUses {
  /// What a scale set or a machine uses.
  struct ComputeUse {
    /// What is used.
    let target: ResourceID
    /// The scale set or machine.
    let owner: ResourceID
    /// The network interface or its configuration, as the service names the user.
    let user: ResourceID
  }

  /// The uses by scale sets and machines of something, or of its parts.
  static func byCompute(_ id: ResourceID, in world: inout World) -> [ComputeUse] {
    var found: [ComputeUse] = []
    for owner in world.resources.ofType("Microsoft.Compute/virtualMachineScaleSets") {
      found += uses(of: id, bySet: owner, in: &world)
    }
    for owner in world.resources.ofType("Microsoft.Compute/virtualMachines") {
      let targets = ids(in: owner.document.at("properties", "networkProfile"))
      found += targets.filter { $0 == id || $0.lies(in: id) }
        .map { ComputeUse(target: $0, owner: owner.id, user: owner.id) }
    }
    return found
  }

  private static func uses(of id: ResourceID, bySet set: Resource, in world: inout World) -> [ComputeUse] {
    let profile = set.document.at("properties", "virtualMachineProfile", "networkProfile")
    var found: [ComputeUse] = []
    func add(_ value: JSONValue, user: () -> ResourceID) {
      let targets = ids(in: value).filter { $0 == id || $0.lies(in: id) }
      if targets.isEmpty { return }
      let user = user()
      found += targets.map { ComputeUse(target: $0, owner: set.id, user: user) }
    }
    add(profile["healthProbe"]) { set.id }
    for card in profile["networkInterfaceConfigurations"].array ?? [] {
      let base = interfaceID(card["name"].string ?? "", of: set, in: &world)
      let properties = card["properties"]
      for member in properties.object?.pairs ?? JSONObject().pairs where member.0 != "ipConfigurations" {
        add(member.1) { base ?? set.id }
      }
      for configuration in properties["ipConfigurations"].array ?? [] {
        add(configuration["properties"]) {
          base?.child("ipConfigurations", configuration["name"].string ?? "") ?? set.id
        }
      }
    }
    return found
  }

  /// The network interface of a set's first instance: a child of the instance in a uniform set, a resource of its own in
  /// a flexible one (whose name Azure makes up; this form is inferred).
  private static func interfaceID(_ name: String, of set: Resource, in world: inout World) -> ResourceID? {
    guard let instance = world.fleets[set.id]?.instances.first else { return nil }
    if set.document.at("properties", "orchestrationMode") == "Flexible" {
      let suffix = String(GUID.of("\(set.id.key)/\(instance.name)").prefix(8))
      return ResourceID(
        subscription: set.id.subscription, group: set.id.group ?? "", type: "Microsoft.Network/networkInterfaces",
        names: ["\(name)-\(suffix)"])
    }
    return set.id.child("virtualMachines", instance.name).child("networkInterfaces", name)
  }

  private static func ids(in value: JSONValue) -> [ResourceID] {
    switch value {
    case .array(let elements): return elements.flatMap(ids(in:))
    case .object(let members):
      return members.pairs.flatMap { name, value in
        if name.equalsIgnoringCase("id"), let id = value.string.flatMap({ ResourceID($0) }) { return [id] }
        return ids(in: value)
      }
    default: return []
    }
  }
}
