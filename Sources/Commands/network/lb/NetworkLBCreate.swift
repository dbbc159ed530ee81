import ARM
package import Grammar
import JSON

extension NetworkLBGroup {
  enum Kind: String, ArgumentChoice { case basic = "Basic", gateway = "Gateway", standard = "Standard" }
  enum Allocation: String, ArgumentChoice { case fixed = "Static", dynamic = "Dynamic" }
  enum Version: String, ArgumentChoice { case four = "IPv4", six = "IPv6" }

  /// `az network lb create`: a load balancer with one frontend address and one pool, by a template.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "network lb create", "Create a load balancer.")
    command.describe("A public address, or with `--subnet` a network, is made with it when it is not there yet.")
    command.ignore("--cmd --__PUBLIC_IP_ADDRESS_TYPE --__SUBNET_TYPE")
    let name = command.argument(
      "--name -n", "The name of the load balancer.", of: String.self, required: true, idPart: .name)
    let group = command.resourceGroup()
    let location = command.location()
    let tags = command.resourceTags()
    let pool = command.argument("--backend-pool-name", "The name of the backend address pool.", of: String.self)
    let frontend = command.argument(
      "--frontend-ip-name", "The name of the frontend address.", of: String.self, default: "LoadBalancerFrontEnd")
    let privateAddress = command.argument("--private-ip-address", "The private address in front.", of: String.self)
    let publicAddress = command.argument(
      "--public-ip-address", "The public address in front, by name or id. It is made when it is not there.",
      of: String.self, group: "Public IP", completer: "Microsoft.Network/publicIPAddresses")
    let allocation = command.argument(
      "--public-ip-address-allocation", "Whether a new public address stays or comes and goes.", of: Allocation.self,
      group: "Public IP")
    let label = command.argument(
      "--public-ip-dns-name", "The name of a new public address under the region's domain.", of: String.self,
      group: "Public IP")
    let subnet = command.argument(
      "--subnet", "The subnet in front, by name or id. It is made when it is not there.", of: String.self,
      group: "Subnet")
    let subnetPrefix = command.argument(
      "--subnet-address-prefix", "The range of a new subnet.", of: String.self, group: "Subnet",
      default: "10.0.0.0/24")
    let network = command.argument("--vnet-name", "The virtual network.", of: String.self, group: "Subnet")
    let networkPrefix = command.argument(
      "--vnet-address-prefix", "The range of a new virtual network.", of: String.self, group: "Subnet",
      default: "10.0.0.0/16")
    let validates = command.flag("--validate", "Only check the template.")
    let kind = command.argument("--sku", "The kind of load balancer.", of: Kind.self, default: "Standard")
    let frontendZones = command.argument("--frontend-ip-zone", "Zones of the frontend address.", of: [String].self)
    let publicZone = command.list(
      "--public-ip-zone", "The zone of a new public address.", of: String.self, .exactly(1), group: "Public IP")
    let version = command.argument(
      "--private-ip-address-version", "Whether the frontend address is IPv4 or IPv6.", of: Version.self,
      default: "IPv4")
    let edgeZone = command.argument("--edge-zone", "The edge zone.", of: String.self)
    let noWait = command.noWait()
    command.example("Create a load balancer.", "az network lb create -g MyGroup -n MyLb --sku Standard")
    command.run { (call, client) throws(CommandError) in
      let group = try call.required(group)
      let name = try call.required(name)
      var wish = LoadBalancerWish(group: group, name: name)
      wish.location = try client.location(call.optional(location), orOfGroup: group)
      wish.tags = call.optional(tags) ?? [:]
      wish.kind = call.optional(kind) ?? .standard
      wish.edgeZone = call.optional(edgeZone)
      let subnetWord = call.optional(subnet).flatMap { $0.isEmpty ? nil : $0 }
      let addressWord = call.optional(publicAddress)
      if subnetWord != nil, addressWord.map({ !$0.isEmpty }) ?? false {
        throw CommandError(
          .usage, "incorrect usage: --subnet NAME --vnet-name NAME | --subnet ID | --public-ip-address NAME_OR_ID")
      }
      if let subnetWord {
        try wish.takeSubnet(
          subnetWord, in: call.optional(network),
          prefixes: (call.optional(networkPrefix) ?? "", call.optional(subnetPrefix) ?? ""), &client)
      } else {
        try wish.takeAddress(
          addressWord, allocation: call.optional(allocation)?.rawValue, label: call.optional(label),
          zones: call.optional(publicZone) ?? [], &client)
      }
      if wish.wordOfAddress == nil {
        client.warn(
          "Please note that the default public IP used for creation will be changed from Basic to Standard in the future."
        )
      }
      if wish.kind == .basic {
        client.warn(
          "It's recommended to create with `--sku standard`. Please be aware that Basic option will be removed in the future."
        )
      }
      var properties = wish.frontend(privateAddress: call.optional(privateAddress))
      properties["privateIPAddressVersion"] = .string((call.optional(version) ?? .four).rawValue)
      var front: JSONValue = [
        "name": .string(call.optional(frontend) ?? "LoadBalancerFrontEnd"), "properties": .object(properties),
      ]
      if let zones = call.optional(frontendZones) { front["zones"] = .array(zones.map(JSONValue.string)) }
      let template = wish.template(front: front, pool: call.optional(pool) ?? "\(name)bepool")
      return try client.use(
        template, prefix: "lb_deploy_", group: group, as: call.isSet(validates) ? .validate : .deploy,
        waits: !call.isSet(noWait))
    }
    return command
  }
}

extension Client {
  /// The name of a region, or that of a group where none is given.
  mutating func location(_ word: String?, orOfGroup group: String) throws(CommandError) -> String {
    if let word { return try location(word) as String }
    return try get("\(subscriptionPath)/resourcegroups/\(group)", apiVersion: "2024-11-01")["location"].string ?? ""
  }

  /// Whether a resource of a type is there, as deployments by template look for it.
  mutating func hasResource(_ name: String?, type: String, group: String) throws(CommandError) -> Bool {
    let word = name ?? "None"
    let filter = "resourceGroup eq '\(group)' and name eq '\(word)' and resourceType eq '\(type)'"
    let answer = try send(
      .generated(
        .get, "\(subscriptionPath)/resources", apiVersion: "2024-11-01", parameters: [.init("$filter", filter)]))
    return !(answer["value"].array ?? []).isEmpty
  }
}
