import ARM
import Grammar
import JSON

/// The load balancer or application gateway in front of a new scale set.
struct BalancerChoices: Sendable {
  /// Arguments of which it matters whether the command line gives them.
  struct Given: Sendable {
    var gatewaySubnetPrefix: Bool
    var gatewaySKU: Bool
    var gatewayCapacity: Bool
  }

  var sku: BalancerSKU
  /// By name or id; empty for none.
  var gateway: String?
  var gatewaySubnetPrefix: String?
  var gatewaySKU: String
  /// A number by default, the word as written when given.
  var gatewayCapacity: JSONValue
  var backendPool: String?
  var natPool: String?
  var natRule: String?
  var backendPort: Int?
  let given: Given

  var loadBalancerPresence: NetworkChoices.Presence?
  var gatewayPresence: NetworkChoices.Presence?
}

extension ScaleSetRequest {
  /// Finds the balancer: the one that is named, a new one, or none.
  mutating func checkBalancer(_ client: inout Client) throws(CommandError) {
    let loadBalancer = network.loadBalancer
    let gateway = network.balancer.gateway
    if !(loadBalancer ?? "").isEmpty, !(gateway ?? "").isEmpty {
      throw CommandError(
        .refused, "incorrect usage: --load-balancer NAME_OR_ID | --application-gateway NAME_OR_ID")
    }
    if loadBalancer == nil && gateway == nil || !(loadBalancer ?? "").isEmpty {
      try checkLoadBalancer(&client)
    } else if !(gateway ?? "").isEmpty {
      try checkGateway(&client)
    }
  }

  private mutating func checkLoadBalancer(_ client: inout Client) throws(CommandError) {
    let given = network.balancer.given
    let wrong = [
      ("--app-gateway-subnet-address-prefix", given.gatewaySubnetPrefix),
      ("--app-gateway-sku", given.gatewaySKU), ("--app-gateway-capacity", given.gatewayCapacity),
    ]
    try Self.refuse(wrong: wrong, for: "network balancer: load balancer")
    guard let word = network.loadBalancer else {
      network.balancer.loadBalancerPresence = .new
      try checkBalancerSKU()
      return
    }
    let id = Client.parsedID(word)
    let name = id?.name ?? word
    // The client looks in the set's own group first, whatever the id says.
    let found = client.answer(
      Request(
        .get, client.path(group: group, "Microsoft.Network/loadBalancers/\(name)"), apiVersion: "2022-01-01"))
    guard found.isSuccess else {
      network.balancer.loadBalancerPresence = .new
      try checkBalancerSKU()
      return
    }
    network.balancer.loadBalancerPresence = .existing
    if (network.balancer.backendPool ?? "").isEmpty {
      network.balancer.backendPool = try client.onlyPool(of: name, "loadBalancers", group: id?.group ?? group)
    }
    guard (network.balancer.natPool ?? "").isEmpty else { return }
    let pools = (found.body?.at("properties", "inboundNatPools").array ?? []).compactMap { $0["name"].string }
    if !pools.isEmpty { network.balancer.natPool = try Client.only(pools, option: "--nat-pool-name") }
  }

  private func checkBalancerSKU() throws(CommandError) {
    guard singlePlacementGroup == false, network.balancer.sku == .basic else { return }
    let reason =
      if !zones.isEmpty {
        "'Standard' load balancer is required for zonal scale-sets"
      } else if instanceCount > 100 {
        "'Standard' load balancer is required for scale-sets with 100+ instances"
      } else {
        "'Standard' load balancer is required because 'single placement group' is turned off"
      }
    throw CommandError(.refused, "usage error:\(reason)")
  }

  private mutating func checkGateway(_ client: inout Client) throws(CommandError) {
    let word = network.balancer.gateway ?? ""
    let id = Client.parsedID(word)
    let name = id?.name ?? word
    let gatewayGroup = id?.group ?? group
    let path = client.path(group: gatewayGroup, "Microsoft.Network/applicationGateways/\(name)")
    let found = client.answer(Request(.get, path, apiVersion: "2022-01-01"))
    network.balancer.gatewayPresence = found.isSuccess ? .existing : .new
    var missing: [String] = []
    if found.isSuccess {
      if (network.balancer.backendPool ?? "").isEmpty {
        network.balancer.backendPool = try client.onlyPool(of: name, "applicationGateways", group: gatewayGroup)
      }
    } else {
      if network.balancer.gatewaySKU.isEmpty { missing.append("--app-gateway-sku") }
      if network.balancer.gatewayCapacity == "" { missing.append("--app-gateway-capacity") }
      if network.virtualNetworkPresence != .new, (network.balancer.gatewaySubnetPrefix ?? "").isEmpty {
        missing.append("--app-gateway-subnet-address-prefix")
      }
    }
    let wrong = [
      ("--nat-pool-name", !(network.balancer.natPool ?? "").isEmpty),
      ("--health-probe", !(network.healthProbe ?? "").isEmpty),
    ]
    try Self.refuse(missing: missing, wrong: wrong, for: "network balancer: application gateway")
  }
}

extension Client {
  /// The name of the only backend pool of a balancer.
  fileprivate mutating func onlyPool(of name: String, _ type: String, group: String) throws(CommandError) -> String {
    let balancer = try validationLook(
      path(group: group, "Microsoft.Network/\(type)/\(name)"), apiVersion: "2022-01-01")
    let pools = (balancer.at("properties", "backendAddressPools").array ?? []).compactMap { $0["name"].string }
    return try Self.only(pools, option: "--backend-pool-name")
  }

  /// The only one of some names.
  fileprivate static func only(_ names: [String], option: String) throws(CommandError) -> String {
    guard let name = names.first else {
      throw CommandError(
        .refused, "No existing values found for '\(option)'. Create one first and try again.")
    }
    guard names.count == 1 else {
      throw CommandError(
        .refused,
        "Multiple possible values found for '\(option)': \(names.joined(separator: ", "))\nSpecify '\(option)' explicitly."
      )
    }
    return name
  }
}
