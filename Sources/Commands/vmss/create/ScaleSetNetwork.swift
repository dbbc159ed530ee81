import ARM
import Grammar
import JSON

extension ScaleSetRequest {
  /// Whether a subnet has room for all instances.
  func hasRoom(in subnet: JSONValue) throws(CommandError) -> Bool {
    guard let prefix = subnet.at("properties", "addressPrefix").string else {
      throw CommandError(.usage, "'addressPrefix'")
    }
    let mask = prefix.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return try AddressRange.hasRoom(mask: String(mask), for: instanceCount, overprovisions: overprovisions)
  }

  /// Chooses the ranges of a new network.
  mutating func checkSubnet() throws(CommandError) {
    guard network.virtualNetworkPresence == .new else { return }
    if network.subnetPrefix == nil {
      let start = network.virtualNetworkPrefix.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      var mask = 17
      for candidate in stride(from: 24, to: 16, by: -1)
      where try AddressRange.hasRoom(mask: "\(candidate)", for: instanceCount, overprovisions: overprovisions) {
        mask = candidate
        break
      }
      network.subnetPrefix = "\(start.first ?? "")/\(mask)"
    }
    if network.balancer.gatewayPresence != nil, network.balancer.gatewaySubnetPrefix == nil {
      network.balancer.gatewaySubnetPrefix = try AddressRange.neighbour(
        of: network.subnetPrefix ?? "", in: network.virtualNetworkPrefix, mask: 24)
    }
  }

  /// Sees whether the address of a new balancer is there.
  mutating func checkPublicIP(_ client: inout Client) throws(CommandError) {
    if network.balancer.loadBalancerPresence == nil, network.balancer.gatewayPresence == nil {
      guard (network.publicIP ?? "").isEmpty else {
        throw CommandError(
          .refused,
          "--public-ip-address can only be used when creating a new load balancer or application gateway frontend.")
      }
      network.publicIP = ""
    }
    guard let name = network.publicIP else {
      network.publicIPPresence = .new
      return
    }
    if name.isEmpty { return }
    let id = client.id(of: name, type: "Microsoft.Network/publicIPAddresses", group: group)
    network.publicIPPresence = client.exists(id, apiVersion: "2022-05-01") ? .existing : .new
  }
}
