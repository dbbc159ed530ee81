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
    for resource in world.resources.all where Self.isOfNetwork(resource) {
      collect(resource.document["properties"], by: resource.id)
    }
  }

  private static func isOfNetwork(_ resource: Resource) -> Bool {
    resource.document["type"].string?.utf8.starts(with: "Microsoft.Network/".utf8) ?? false
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

  /// Adds the uses of a resource, or of its parts, by the instances of scale sets.
  mutating func addInstances(using id: ResourceID, in world: inout World) {
    for use in Self.byCompute(id, instances: .max, in: &world) { uses[use.target.key, default: []].append(use.user) }
  }

  /// The uses by scale sets and machines of something, or of its parts.
  ///
  /// - Parameter instances: how many instances of each set are looked at; one is enough to know that there is a use.
  static func byCompute(_ id: ResourceID, instances: Int, in world: inout World) -> [ComputeUse] {
    var found: [ComputeUse] = []
    for owner in world.resources.ofType("Microsoft.Compute/virtualMachineScaleSets") {
      found += uses(of: id, bySet: owner, instances: instances, in: &world)
    }
    for owner in world.resources.ofType("Microsoft.Compute/virtualMachines") {
      let targets = ids(in: owner.document.at("properties", "networkProfile"))
      found += targets.filter { $0 == id || $0.lies(in: id) }
        .map { ComputeUse(target: $0, owner: owner.id, user: owner.id) }
    }
    return found
  }

  private static func uses(
    of id: ResourceID, bySet set: Resource, instances: Int, in world: inout World
  ) -> [ComputeUse] {
    let profile = set.document.at("properties", "virtualMachineProfile", "networkProfile")
    guard ids(in: profile).contains(where: { $0 == id || $0.lies(in: id) }) else { return [] }
    var found: [ComputeUse] = []
    func add(_ value: JSONValue, _ users: [ResourceID]) {
      for target in ids(in: value) where target == id || target.lies(in: id) {
        found += users.map { ComputeUse(target: target, owner: set.id, user: $0) }
      }
    }
    let names = (world.fleets[set.id]?.instances ?? []).prefix(instances).map(\.name)
    add(profile["healthProbe"], [set.id])
    for card in profile["networkInterfaceConfigurations"].array ?? [] {
      let cards = names.map { interfaceID(card["name"].string ?? "", of: set, instance: $0) }
      for (name, value) in card["properties"].object?.pairs ?? JSONObject().pairs where name != "ipConfigurations" {
        add(value, cards.isEmpty ? [set.id] : cards)
      }
      for configuration in card.at("properties", "ipConfigurations").array ?? [] {
        let users = cards.map { $0.child("ipConfigurations", configuration["name"].string ?? "") }
        add(configuration["properties"], users.isEmpty ? [set.id] : users)
      }
    }
    return found
  }

  /// The network interface of an instance: a child of the instance in a uniform set, a resource in a flexible one.
  private static func interfaceID(_ name: String, of set: Resource, instance: String) -> ResourceID {
    if set.document.at("properties", "orchestrationMode") == "Flexible" {
      return ResourceID(
        subscription: set.id.subscription, group: set.id.group ?? "", type: "Microsoft.Network/networkInterfaces",
        names: ["\(name)-\(instance)"])
    }
    return set.id.child("virtualMachines", instance).child("networkInterfaces", name)
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
