import ARM
import Grammar
import JSON

/// What is to be made by `network lb create`.
struct LoadBalancerWish {
  let group: String
  let name: String
  var location = ""
  var tags: JSONObject = [:]
  var kind = NetworkLBGroup.Kind.standard
  var edgeZone: String?
  /// The public address as given.
  private(set) var wordOfAddress: String?
  private var addressID: String?
  private var subnetID: String?
  /// What the balancer needs first.
  private var resources: [JSONValue] = []
  private var dependencies: [String] = []

  init(group: String, name: String) {
    self.group = group
    self.name = name
  }

  private func id(_ type: String, _ name: String, _ client: Client) -> String {
    client.id(of: name, type: "Microsoft.Network/\(type)", group: group)
  }

  private func edge(_ document: inout JSONValue) {
    if let edgeZone { document["extendedLocation"] = ["name": .string(edgeZone), "type": "EdgeZone"] }
  }

  /// Puts a subnet in front, which is made with its network when that is not there.
  mutating func takeSubnet(
    _ word: String, in network: String?, prefixes: (network: String, subnet: String), _ client: inout Client
  ) throws(CommandError) {
    guard Client.parsedID(word) == nil else {
      subnetID = word
      return
    }
    guard let network else {
      throw CommandError(
        .usage,
        "incorrect usage: --subnet ID | --subnet NAME --vnet-name NAME")
    }
    subnetID = id("virtualNetworks", network, client) + "/subnets/\(word)"
    guard try !client.hasResource(network, type: "Microsoft.Network/virtualNetworks", group: group) else { return }
    dependencies.append("Microsoft.Network/virtualNetworks/\(network)")
    resources.append([
      "name": .string(network), "type": "Microsoft.Network/virtualNetworks", "location": .string(location),
      "apiVersion": "2015-06-15", "dependsOn": [], "tags": .object(tags),
      "properties": [
        "addressSpace": ["addressPrefixes": [.string(prefixes.network)]],
        "subnets": [["name": .string(word), "properties": ["addressPrefix": .string(prefixes.subnet)]]],
      ],
    ])
  }

  /// Puts a public address in front, which is made when it is not there.
  mutating func takeAddress(
    _ word: String?, allocation: String?, label: String?, zones: [String], _ client: inout Client
  ) throws(CommandError) {
    wordOfAddress = word.flatMap { $0.isEmpty ? nil : $0 }
    var isNew = word == nil
    if let word, word.isEmpty { isNew = false }
    if word.flatMap(Client.parsedID) == nil, word.map({ !$0.isEmpty }) ?? true {
      isNew = try !client.hasResource(word, type: "Microsoft.Network/publicIPAddresses", group: group)
    }
    if label != nil, !isNew {
      throw CommandError(.refused, "specify --public-ip-dns-name only if creating a new public IP address.")
    }
    if word?.isEmpty == true { return }
    let address = word ?? "PublicIP\(name)"
    addressID = id("publicIPAddresses", address, client)
    guard isNew else { return }
    dependencies.append("Microsoft.Network/publicIpAddresses/\(address)")
    var document: JSONValue = [
      "apiVersion": "2022-05-01", "type": "Microsoft.Network/publicIPAddresses", "name": .string(address),
      "location": .string(location), "tags": .object(tags), "dependsOn": [],
      "properties": [
        "publicIPAllocationMethod": .string(allocation ?? (kind == .standard ? "Static" : "Dynamic"))
      ],
      "sku": ["name": .string(kind.rawValue)],
    ]
    if let label { document.set(.string(label), at: ["properties", "dnsSettings", "domainNameLabel"]) }
    if !zones.isEmpty { document["zones"] = .array(zones.map(JSONValue.string)) }
    edge(&document)
    resources.append(document)
  }

  /// The properties of the frontend address.
  func frontend(privateAddress: String?) -> JSONObject {
    if let addressID { return ["publicIPAddress": ["id": .string(addressID)]] }
    return [
      "privateIPAllocationMethod": privateAddress == nil ? "Dynamic" : "Static",
      "privateIPAddress": privateAddress.map(JSONValue.string) ?? .null,
      "subnet": ["id": subnetID.map(JSONValue.string) ?? .null],
    ]
  }

  /// The template that makes it all.
  func template(front: JSONValue, pool: String) -> ResourceTemplate {
    var template = ResourceTemplate()
    for resource in resources { template.add(resource) }
    var pools: JSONValue = ["name": .string(pool)]
    if kind == .gateway {
      pools["properties"] = ["tunnelInterfaces": [["protocol": "VXLAN", "type": "Internal", "identifier": 900]]]
    }
    var balancer: JSONValue = [
      "type": "Microsoft.Network/loadBalancers", "name": .string(name), "location": .string(location),
      "tags": .object(tags), "apiVersion": "2023-04-01", "dependsOn": .array(dependencies.map(JSONValue.string)),
      "properties": ["backendAddressPools": [pools], "frontendIPConfigurations": [front]],
      "sku": ["name": .string(kind.rawValue)],
    ]
    edge(&balancer)
    template.add(balancer)
    template.giveOut("loadBalancer", name: name)
    return template
  }
}
