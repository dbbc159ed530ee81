import Grammar
import JSON

/// The network that new machines are in, and what leads to it.
struct NetworkChoices: Sendable {
  /// Whether a thing is there already or is made along with the set.
  enum Presence: Sendable {
    case existing
    case new
  }

  var virtualNetwork: String?
  var virtualNetworkPrefix: String
  /// By name or id.
  var subnet: String?
  var subnetPrefix: String?
  /// `nil` when no network is looked at.
  var virtualNetworkPresence: Presence?

  var balancer: BalancerChoices
  /// By name or id; empty for none.
  var loadBalancer: String?
  var healthProbe: String?

  /// By name or id; empty for none.
  var publicIP: String?
  var publicIPAllocation: AddressAllocation?
  var publicIPName: String?
  var publicIPPresence: Presence?

  /// By name or id, then by id; empty for none.
  var securityGroup: String?
  /// By names or ids, then by ids; `nil` when not given.
  var applicationSecurityGroups: [String]?
  var accelerates: Bool?
  var hasPublicIPPerMachine: Bool
  var machineDomainName: String?
  var nameServers: [String]
}

extension TemplateRequest {
  /// Finds the subnet: the one that is named, one that is there and large enough, or a new one.
  mutating func checkVirtualNetwork(_ client: inout Client, isNeeded: Bool = true) throws(CommandError) {
    let usage = CommandError(.refused, "incorrect usage: --subnet ID | --subnet NAME --vnet-name NAME")
    let named = network.virtualNetwork.flatMap { $0.isEmpty ? nil : $0 }
    let subnet = network.subnet.flatMap { $0.isEmpty ? nil : $0 }
    if let named, named.contains("/") { throw usage }
    if named == nil, subnet == nil, isNeeded, try findSubnet(&client) { return }
    if let subnet {
      let id = Client.parsedID(subnet)
      guard (id == nil) == (named != nil) else { throw usage }
      // Of an id the client looks at the network only.
      let exists =
        id != nil
        ? client.exists(subnet, apiVersion: "2024-07-01")
        : client.exists(
          parent: "virtualNetworks/\(named ?? "")", type: "subnets", name: subnet, namespace: "Microsoft.Network",
          group: group, subscription: client.subscriptionID, apiVersion: "2024-07-01")
      if exists {
        network.virtualNetworkPresence = .existing
        return
      }
      if id != nil { throw CommandError(.refused, "Subnet '\(subnet)' does not exist.") }
    }
    network.virtualNetworkPresence = .new
  }

  /// Takes a subnet of the group in the region that has room.
  private mutating func findSubnet(_ client: inout Client) throws(CommandError) -> Bool {
    let networks = try client.validationList(
      client.path(group: group, "Microsoft.Network/virtualNetworks"), apiVersion: "2022-01-01")
    for candidate in networks where candidate["location"].string == location {
      guard let subnets = candidate.at("properties", "subnets").array else {
        throw CommandError(.usage, "'subnets'")
      }
      for subnet in subnets {
        let name = subnet["name"].string ?? ""
        if name.equalsIgnoringCase("GatewaySubnet") { continue }
        guard try hasRoom(in: subnet) else { continue }
        network.subnet = name
        network.virtualNetwork = candidate["name"].string
        network.virtualNetworkPresence = .existing
        return true
      }
    }
    return false
  }

  /// Makes ids of the names of security groups.
  mutating func checkSecurityGroups(_ client: Client) {
    if let word = network.securityGroup, !word.isEmpty {
      network.securityGroup = client.id(of: word, type: "Microsoft.Network/networkSecurityGroups", group: group)
    }
  }

  /// Makes ids of the names of application security groups.
  mutating func checkApplicationSecurityGroups(_ client: Client) {
    guard let words = network.applicationSecurityGroups, words != [""] else { return }
    network.applicationSecurityGroups = words.map {
      client.id(of: $0, type: "Microsoft.Network/applicationSecurityGroups", group: group)
    }
  }
}
