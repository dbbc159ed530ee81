import ARM
import JSON
import World

/// What must not go while others use it.
enum NetworkDeletion {
  /// Refuses to take a resource or a part of one away while others use it or its parts.
  ///
  /// - Parameter outer: the resource whose own parts do not count as users.
  static func check(_ id: ResourceID, in outer: ResourceID, world: inout World) throws(ServiceError) {
    let computeUses = NetworkUses.byCompute(id, instances: 1, in: &world)
    if isBalancer(outer) {
      // Network interfaces let go of a balancer or gateway that is deleted; scale sets do not.
      let bySets = computeUses.filter { $0.owner.isType("Microsoft.Compute/virtualMachineScaleSets") }
      guard let set = bySets.first?.owner else { return }
      let parts = bySets.filter { $0.owner == set }.map(\.target).uniqued
      throw .inUse(outer, parts: parts, bySet: set)
    }
    let uses = NetworkUses(in: world)
    var targets = [id]
    if let resource = world.resources[id], let type = DocumentType.named(id.type.lastWord, in: .network) {
      targets += DocumentReferences.parts(of: resource.document, type).dropFirst()
        .compactMap { $0.1["id"].string.map(ResourceID.init(trusted:)) }
    }
    for target in targets {
      let users =
        uses.users(of: target).filter { !$0.lies(in: outer) && $0 != outer && !isPeering($0) }
        + computeUses.filter { $0.target == target }.map(\.user)
      if !users.isEmpty { throw .inUse(target, by: users.uniqued) }
    }
  }

  /// Whether machines are behind it.
  static func isBalancer(_ id: ResourceID) -> Bool {
    id.isType("Microsoft.Network/loadBalancers") || id.isType("Microsoft.Network/applicationGateways")
  }

  /// Peerings hold no network: they are disconnected when it goes.
  private static func isPeering(_ id: ResourceID) -> Bool { id.isType(NetworkPeering.type) }

  /// Takes references to the parts of a balancer or gateway out of the network interfaces that have them.
  static func letGo(of id: ResourceID, in world: inout World) {
    let members = [
      "loadBalancerBackendAddressPools", "loadBalancerInboundNatRules", "applicationGatewayBackendAddressPools",
    ]
    for card in world.resources.ofType("Microsoft.Network/networkInterfaces") {
      guard var configurations = card.document.at("properties", "ipConfigurations").array else { continue }
      var isChanged = false
      for position in configurations.indices {
        for member in members {
          guard let references = configurations[position].at("properties", member).array else { continue }
          let rest = references.filter { reference in
            guard let target = reference["id"].string.map(ResourceID.init(trusted:)) else { return true }
            return target != id && !target.lies(in: id)
          }
          guard rest.count < references.count else { continue }
          isChanged = true
          if rest.isEmpty {
            configurations[position].remove(at: ["properties", member])
          } else {
            configurations[position].set(.array(rest), at: ["properties", member])
          }
        }
      }
      guard isChanged else { continue }
      world.resources.update(card.id) {
        $0.document.set(.array(configurations), at: ["properties", "ipConfigurations"])
      }
    }
  }
}

extension [ResourceID] {
  /// Each id once, in order of its first occurrence.
  var uniqued: [ResourceID] {
    var seen: Set<ResourceID> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// What follows the last slash.
  var lastWord: String { split(separator: "/").last.map(String.init) ?? self }
}
