import ARM
import JSON
import World

/// How two networks that are peered stand to each other.
///
/// Source: "Virtual network peering" and its troubleshooting page (learn.microsoft.com), as of 2025-11.
enum NetworkPeering {
  static let type = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings"

  private static func peerings(of document: JSONValue) -> [JSONValue] {
    document.at("properties", "virtualNetworkPeerings").array ?? []
  }

  private static func remote(_ peering: JSONValue) -> ResourceID? {
    peering.at("properties", "remoteVirtualNetwork", "id").string.map(ResourceID.init(trusted:))
  }

  /// The peering of another network that leads back.
  private static func counterpart(
    of peering: JSONValue, from network: ResourceID, in world: World
  ) -> (network: ResourceID, place: Int, document: JSONValue)? {
    guard let other = remote(peering), let resource = world.resources[other] else { return nil }
    let back = peerings(of: resource.document)
    guard let place = back.firstIndex(where: { remote($0) == network }) else { return nil }
    return (resource.id, place, back[place])
  }

  /// Says of each peering of a network whether the other side has made one too.
  static func assignStates(to document: inout JSONValue, in world: World) {
    guard var parts = document.at("properties", "virtualNetworkPeerings").array, !parts.isEmpty else { return }
    let network = ResourceID(trusted: document["id"].string ?? "")
    for place in parts.indices {
      let before = parts[place].at("properties", "peeringState").string
      let isMet = counterpart(of: parts[place], from: network, in: world) != nil
      let isCutOff = before == "Disconnected" && !isMet
      let state = isMet ? "Connected" : isCutOff ? "Disconnected" : "Initiated"
      parts[place].set(.string(state), at: ["properties", "peeringState"])
      parts[place].set("FullyInSync", at: ["properties", "peeringSyncLevel"])
      if let other = remote(parts[place]).flatMap({ world.resources[$0] }) {
        for member in ["remoteAddressSpace", "remoteVirtualNetworkAddressSpace"] {
          parts[place].set(other.document.at("properties", "addressSpace"), at: ["properties", member])
        }
      }
    }
    document.set(.array(parts), at: ["properties", "virtualNetworkPeerings"])
  }

  /// Refuses what no two networks can have between them.
  static func check(_ document: JSONValue, replacing existing: JSONValue, in world: World) throws(ServiceError) {
    let network = ResourceID(trusted: document["id"].string ?? "")
    let known = peerings(of: existing).compactMap { $0["name"].string }
    var reached: [ResourceID: String] = [:]
    for peering in peerings(of: document) {
      let name = peering["name"].string ?? ""
      let id = peering["id"].string ?? ""
      guard let other = remote(peering), let resource = world.resources[other] else { continue }
      if other == network {
        throw ServiceError(
          400, "InvalidResourceReference",
          "Peering \(id) cannot have its own virtual network as remote virtual network.")
      }
      if let first = reached[other] {
        throw ServiceError(
          400, "AnotherPeeringAlreadyReferencesRemoteVnet",
          "Peering \(id) cannot have remote virtual network \(other) because another peering \(first) already references "
            + "the same remote virtual network.")
      }
      reached[other] = id
      guard !known.contains(where: { $0.equalsIgnoringCase(name) }) else { continue }
      if let back = counterpart(of: peering, from: network, in: world),
        back.document.at("properties", "peeringState") == "Disconnected"
      {
        throw ServiceError(
          400, "RemotePeeringIsDisconnected",
          "Cannot create or update peering \(id) because remote peering \(back.document["id"].string ?? "") referencing "
            + "parent virtual network \(network) is in Disconnected state. Update or re-create the remote peering to get "
            + "it back to Initiated state.")
      }
      try checkRanges(document, resource.document, peering: id)
    }
  }

  private static func checkRanges(
    _ one: JSONValue, _ other: JSONValue, peering: String
  ) throws(ServiceError) {
    func prefixes(_ document: JSONValue) -> [AddressPrefix] {
      (document.at("properties", "addressSpace", "addressPrefixes").array ?? []).compactMap(\.string)
        .compactMap { try? AddressPrefix($0) }
    }
    let theirs = prefixes(other)
    let overlapping = prefixes(one).filter { own in theirs.contains { $0.overlaps(own) } }
    guard !overlapping.isEmpty else { return }
    throw ServiceError(
      400, "VnetAddressSpacesOverlap",
      "Cannot create or update peering \(peering). Virtual networks \(one["id"].string ?? "") and "
        + "\(other["id"].string ?? "") cannot be peered because their address spaces overlap. Overlapping address "
        + "prefixes: \(overlapping.map(\.text).joined(separator: ", "))")
  }

  /// Has the other sides know that a network has peerings which lead to them.
  static func connect(_ network: ResourceID, in world: inout World) {
    for peering in peerings(of: world.resources[network]?.document ?? .null) {
      guard let back = counterpart(of: peering, from: network, in: world) else { continue }
      set("Connected", of: back.network, back.place, in: &world)
    }
  }

  /// Has the other side know that a peering, or a network with all its peerings, is gone.
  static func disconnect(from id: ResourceID, in world: inout World) {
    let isPeering = id.isType(type)
    guard let network = isPeering ? id.parent : id, let document = world.resources[network]?.document else { return }
    for peering in peerings(of: document)
    where !isPeering || peering["name"].string?.equalsIgnoringCase(id.name) ?? false {
      guard let back = counterpart(of: peering, from: network, in: world) else { continue }
      set("Disconnected", of: back.network, back.place, in: &world)
    }
  }

  private static func set(_ state: JSONValue, of network: ResourceID, _ place: Int, in world: inout World) {
    world.resources.update(network) { resource in
      guard var parts = resource.document.at("properties", "virtualNetworkPeerings").array,
        parts.indices.contains(place)
      else { return }
      parts[place].set(state, at: ["properties", "peeringState"])
      resource.document.set(.array(parts), at: ["properties", "virtualNetworkPeerings"])
    }
  }
}
