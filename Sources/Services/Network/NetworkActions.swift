import ARM
import JSON
import World

/// What can be asked of networks and what stands in them by a verb of its own.
enum NetworkActions {
  /// Answers a verb; `nil` for one that the type has not.
  static func act(
    _ verb: String, on resource: Resource, _ call: ServiceCall, in world: inout World
  ) throws(ServiceError) -> Response? {
    let words = verb.asciiLowercased.split(separator: "/").map(String.init)
    switch (resource.id.type.lastWord.asciiLowercased, words.first, words.last) {
    case ("virtualnetworks", "checkipaddressavailability", _) where call.method == .get:
      return try Response(200, freedom(of: call.request[parameter: "ipAddress"] ?? "", in: resource, world))
    case ("virtualnetworks", "moveipconfigurations", _) where call.method == .post:
      try move(call.body["moveIpConfigurationItems"].array ?? [], in: &world)
      return Response(200)
    case ("publicipaddresses", "ddosprotectionstatus", _) where call.method == .post:
      return Response(200, protection(of: resource, in: world))
    case ("loadbalancers", "backendaddresspools", "queryinboundnatruleportmapping")
    where call.method == .post && words.count == 3:
      return try Response(200, GatewayHealth.mapping(in: resource, pool: words[1], call.body, &world))
    case ("applicationgateways", "start", _) where call.method == .post:
      return run(resource, "Running", in: &world)
    case ("applicationgateways", "stop", _) where call.method == .post:
      return run(resource, "Stopped", in: &world)
    case ("applicationgateways", "backendhealth", _) where call.method == .post:
      return Response(200, GatewayHealth.document(of: resource, in: &world))
    case ("applicationgateways", "getbackendhealthondemand", _) where call.method == .post:
      return try Response(200, GatewayHealth.onDemand(of: resource, call.body, in: &world))
    default: return nil
    }
  }

  private static func run(_ gateway: Resource, _ state: JSONValue, in world: inout World) -> Response {
    world.resources.update(gateway.id) { $0.document.set(state, at: ["properties", "operationalState"]) }
    return Response(200)
  }

  // MARK: - Addresses

  /// How many free addresses are told instead of one that is taken (recorded in the service's examples).
  private static let suggestions = 5

  private static func freedom(
    of text: String, in network: Resource, _ world: World
  ) throws(ServiceError) -> JSONValue {
    guard let address = AddressPrefix.address(text) else {
      throw ServiceError(
        400, "InvalidIPAddressFormat", "IP address \(text) of resource \(network.id) is not formatted correctly.")
    }
    let taken = takenAddresses(in: network.id, world)
    for subnet in network.document.at("properties", "subnets").array ?? [] {
      let texts =
        [subnet.at("properties", "addressPrefix").string].compactMap { $0 }
        + (subnet.at("properties", "addressPrefixes").array ?? []).compactMap(\.string)
      for range in texts.compactMap({ try? AddressPrefix($0) }) where range.contains(address) {
        let isFree = NetworkAddresses.canBeGiven(address, in: range) && !taken.contains(address)
        if isFree { return ["available": true, "availableIPAddresses": [], "isPlatformReserved": false] }
        var free: [JSONValue] = []
        for other in range.first..<range.last where NetworkAddresses.canBeGiven(other, in: range) {
          if !taken.contains(other) { free.append(.string(AddressPrefix.text(other))) }
          if free.count == suggestions { break }
        }
        return [
          "available": false, "availableIPAddresses": .array(free),
          "isPlatformReserved": .bool(!NetworkAddresses.canBeGiven(address, in: range)),
        ]
      }
    }
    throw ServiceError(
      400, "PrivateIPAddressNotInAnySubnet",
      "Private static IP address \(text) does not belong to the range of any subnet in the virtual network \(network.id)."
    )
  }

  private static func takenAddresses(in network: ResourceID, _ world: World) -> Set<UInt32> {
    var taken: Set<UInt32> = []
    for type in ["networkInterfaces", "loadBalancers", "applicationGateways"] {
      for owner in world.resources.ofType("Microsoft.Network/\(type)") {
        for part in ["ipConfigurations", "frontendIPConfigurations"] {
          for configuration in owner.document.at("properties", part).array ?? [] {
            let subnet = configuration.at("properties", "subnet", "id").string.map(ResourceID.init(trusted:))
            guard subnet?.lies(in: network) ?? false else { continue }
            let address = configuration.at("properties", "privateIPAddress").string.flatMap(AddressPrefix.address)
            if let address { taken.insert(address) }
          }
        }
      }
    }
    return taken
  }

  /// Gives the addresses of configurations to others, which give theirs in return [I].
  private static func move(_ items: [JSONValue], in world: inout World) throws(ServiceError) {
    for item in items {
      let ends = ["sourceIpConfiguration", "targetIpConfiguration"].compactMap {
        item[$0]["id"].string.map(ResourceID.init(trusted:))
      }
      guard ends.count == 2 else { continue }
      for end in ends where DocumentReferences.document(end, in: world) == nil { throw .childNotFound(end) }
      let addresses = ends.map {
        DocumentReferences.document($0, in: world)?.at("properties", "privateIPAddress") ?? .null
      }
      for (place, end) in ends.enumerated() { give(addresses[1 - place], to: end, in: &world) }
    }
  }

  private static func give(_ address: JSONValue, to end: ResourceID, in world: inout World) {
    guard let card = end.parent else { return }
    world.resources.update(card) { resource in
      guard var parts = resource.document.at("properties", "ipConfigurations").array else { return }
      for place in parts.indices where parts[place]["name"].string?.equalsIgnoringCase(end.name) ?? false {
        parts[place].set(address, at: ["properties", "privateIPAddress"])
      }
      resource.document.set(.array(parts), at: ["properties", "ipConfigurations"])
    }
  }

  private static func protection(of address: Resource, in world: World) -> JSONValue {
    let settings = address.document.at("properties", "ddosSettings")
    var status: JSONObject = [
      "publicIpAddressId": .string(address.id.text), "publicIpAddress": address.document.at("properties", "ipAddress"),
      "isWorkloadProtected": settings["protectionMode"] == "Enabled" ? "True" : "False",
    ]
    if let plan = settings.at("ddosProtectionPlan", "id").string { status["ddosProtectionPlanId"] = .string(plan) }
    return .object(status)
  }
}
