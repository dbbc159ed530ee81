import Grammar

/// The arguments of `vmss create` about what stands between the instances and the world.
struct BalancerKeys: Sendable {
  let loadBalancer: Key<String>
  let loadBalancerSKU: Key<BalancerSKU>
  let gateway: Key<String>
  let gatewaySubnetPrefix: Key<String>
  let gatewaySKU: Key<String>
  let gatewayCapacity: Key<String>
  let backendPool: Key<String>
  let natPool: Key<String>
  let backendPort: Key<Int>
  let healthProbe: Key<String>
  let publicIP: Key<String>
  let publicIPAllocation: Key<AddressAllocation>
  let publicIPName: Key<String>
  let acceleratedNetworking: Key<Bool>
  let publicIPPerMachine: Flag
  let machineDomainName: Key<String>
  let nameServers: Key<[String]>
  let securityGroup: Key<String>

  init(_ command: inout Command<Client>) {
    let balancer: StaticString = "Network Balancer"
    let network: StaticString = "Network"
    loadBalancer = command.argument(
      "--load-balancer --lb", "The load balancer, by name or id; an empty text for none.", of: String.self,
      group: balancer, completer: "Microsoft.Network/loadBalancers")
    loadBalancerSKU = command.argument(
      "--lb-sku", "The kind of a new load balancer.", of: BalancerSKU.self, group: balancer, default: "Standard")
    gateway = command.argument(
      "--app-gateway", "The application gateway, by name or id; an empty text for none.", of: String.self,
      group: balancer)
    gatewaySubnetPrefix = command.argument(
      "--app-gateway-subnet-address-prefix", "The range of a new application gateway's subnet.", of: String.self,
      group: balancer)
    gatewaySKU = command.argument(
      "--app-gateway-sku", "The kind of a new application gateway.", of: String.self, group: balancer,
      default: "Standard_Large")
    gatewayCapacity = command.argument(
      "--app-gateway-capacity", "The instances of a new application gateway.", of: String.self, group: balancer,
      default: "10")
    backendPool = command.argument(
      "--backend-pool-name", "The pool that the instances join.", of: String.self, group: balancer)
    natPool = command.argument(
      "--lb-nat-pool-name --nat-pool-name", "The pool of addresses to single instances.", of: String.self,
      group: balancer)
    command.deprecate(natPool, target: "--nat-pool-name", replacement: "--nat-rule-name", hidden: true)
    backendPort = command.argument(
      "--backend-port", "The port of an instance that is reached from outside.", of: Int.self, group: balancer)
    healthProbe = command.argument("--health-probe", "The load balancer's probe that tells health.", of: String.self)
    publicIP = command.argument(
      "--public-ip-address", "The address of a new balancer; an empty text for none.", of: String.self, group: network)
    publicIPAllocation = command.argument(
      "--public-ip-address-allocation", "How a new address is given out.", of: AddressAllocation.self, group: network)
    publicIPName = command.argument(
      "--public-ip-address-dns-name", "The name of a new address.", of: String.self, group: network)
    acceleratedNetworking = command.argument(
      "--accelerated-networking", "Let the network card bypass the host.", of: Bool.self, group: network)
    publicIPPerMachine = command.flag(
      "--public-ip-per-vm", "Give every instance an address of its own.", group: network)
    machineDomainName = command.argument(
      "--vm-domain-name", "The first part of the instances' own names.", of: String.self, group: network)
    nameServers = command.argument("--dns-servers", "Name servers.", of: [String].self, group: network)
    securityGroup = command.argument(
      "--nsg", "The network security group, by name or id; an empty text for none.", of: String.self, group: network,
      completer: "Microsoft.Network/networkSecurityGroups")
  }
}
