import ARM
import JSON
import World

/// The machines behind balancers and gateways, and how they answer.
enum GatewayHealth {
  /// A machine of a pool.
  private struct Server {
    var address: String
    /// The configuration of its network interface; `nil` for a machine that is only known by its address.
    var configuration: ResourceID?
    var isFine: Bool?

    var document: JSONValue {
      var document: JSONObject = [
        "address": .string(address),
        "health": isFine.map { $0 ? "Healthy" : "Unhealthy" } ?? "Unknown",
      ]
      if let configuration { document["ipConfiguration"] = ["id": .string(configuration.text)] }
      if isFine == false { document["healthProbeLog"] = "The machine did not answer as the probe wants it." }
      return .object(document)
    }
  }

  /// How the machines of every pool are, by the settings with which rules send traffic to them.
  static func document(of gateway: Resource, in world: inout World) -> JSONValue {
    let properties = gateway.document["properties"]
    var pools: [JSONValue] = []
    for pool in properties["backendAddressPools"].array ?? [] {
      let used = (properties["requestRoutingRules"].array ?? []).filter {
        $0.at("properties", "backendAddressPool", "id").string?.equalsIgnoringCase(pool["id"].string ?? "") ?? false
      }.map { $0.at("properties", "backendHttpSettings") }
      let servers = servers(of: pool, in: &world).map(\.document)
      pools.append([
        "backendAddressPool": ["id": pool["id"]],
        "backendHttpSettingsCollection": .array(
          used.map { ["backendHttpSettings": $0, "servers": .array(servers)] }),
      ])
    }
    return ["backendAddressPools": .array(pools)]
  }

  /// How the machines of one pool answer to a try that is asked for.
  static func onDemand(
    of gateway: Resource, _ body: JSONValue, in world: inout World
  ) throws(ServiceError) -> JSONValue {
    let id = ResourceID(trusted: body.at("backendAddressPool", "id").string ?? "")
    guard let pool = DocumentReferences.part(id, of: gateway.document), id.lies(in: gateway.id) else {
      throw .invalidReference(to: id, from: gateway.id)
    }
    return [
      "backendAddressPool": ["id": pool["id"]],
      "backendHealthHttpSettings": [
        "backendHttpSettings": body["backendHttpSettings"],
        "servers": .array(servers(of: pool, in: &world).map(\.document)),
      ],
    ]
  }

  /// The ports of a balancer that lead to one machine of a pool: each rule of the pool has a port for every machine.
  static func mapping(
    in balancer: Resource, pool name: String, _ body: JSONValue, _ world: inout World
  ) throws(ServiceError) -> JSONValue {
    let id = balancer.id.child("backendAddressPools", name)
    guard let pool = DocumentReferences.part(id, of: balancer.document) else { throw .childNotFound(id) }
    let configuration = body.at("ipConfiguration", "id").string.map(ResourceID.init(trusted:))
    let address = body["ipAddress"].string
    let place = servers(of: pool, in: &world).firstIndex { server in
      configuration.map { $0 == server.configuration } ?? (server.address == address)
    }
    var mappings: [JSONValue] = []
    for rule in balancer.document.at("properties", "inboundNatRules").array ?? [] {
      let properties = rule["properties"]
      guard let place, properties.at("backendAddressPool", "id").string.map(ResourceID.init(trusted:)) == id,
        let first = properties["frontendPortRangeStart"].integer,
        first + place <= properties["frontendPortRangeEnd"].integer ?? first
      else { continue }
      mappings.append([
        "inboundNatRuleName": rule["name"], "protocol": properties["protocol"],
        "frontendPort": .integer(first + place), "backendPort": properties["backendPort"],
      ])
    }
    return ["inboundNatRulePortMappings": .array(mappings)]
  }

  // MARK: - Machines

  private static func servers(of pool: JSONValue, in world: inout World) -> [Server] {
    let id = ResourceID(trusted: pool["id"].string ?? "")
    var servers = (pool.at("properties", "backendAddresses").array ?? []).compactMap { address -> Server? in
      (address["ipAddress"].string ?? address["fqdn"].string).map { Server(address: $0) }
    }
    for user in NetworkUses(in: world).users(of: id) where user.type.hasSuffix("/ipConfigurations") {
      guard let document = DocumentReferences.document(user, in: world), let card = user.parent else { continue }
      let machine = world.resources[card]?.document.at("properties", "virtualMachine", "id").string
        .map(ResourceID.init(trusted:))
      servers.append(
        Server(
          address: document.at("properties", "privateIPAddress").string ?? "", configuration: user,
          isFine: machine.flatMap { isFine(in: $0, instance: nil, &world) }))
    }
    let sets = NetworkUses.byCompute(id, instances: 1, in: &world).map(\.owner).uniqued
    for set in sets {
      for card in ScaleSetParts.interfaces(of: set, in: &world) {
        for configuration in card.at("properties", "ipConfigurations").array ?? [] {
          guard refers(configuration, to: id), let text = configuration["id"].string else { continue }
          let machine = ResourceID(trusted: card.at("properties", "virtualMachine", "id").string ?? "")
          servers.append(
            Server(
              address: configuration.at("properties", "privateIPAddress").string ?? "",
              configuration: ResourceID(trusted: text), isFine: isFine(in: set, instance: machine.name, &world)))
        }
      }
    }
    return servers
  }

  /// Members of a set are spelled as they were sent.
  private static func refers(_ configuration: JSONValue, to pool: ResourceID) -> Bool {
    let properties = configuration["properties"].object ?? JSONObject()
    return ["applicationGatewayBackendAddressPools", "loadBalancerBackendAddressPools"].contains { member in
      let pools = properties.spelling(of: member).flatMap { properties[$0]?.array } ?? []
      return pools.contains { $0["id"].string.map(ResourceID.init(trusted:)) == pool }
    }
  }

  /// Whether an instance of a fleet runs and answers as gateways want it unless told otherwise: with 200 to 399.
  private static func isFine(in fleet: ResourceID, instance name: String?, _ world: inout World) -> Bool? {
    guard let fleet = world.fleets[fleet] else { return nil }
    let instance = name.map { name in fleet.instances.first { $0.name == name } } ?? fleet.instances.first
    guard let instance else { return nil }
    guard instance.power == .running else { return false }
    return switch world.application(of: instance, in: fleet) {
    case .fine: true
    case .answers(let status): (200...399).contains(status)
    case .unhealthy, .silent: false
    }
  }
}
