import Grammar
import JSON

/// What the parts of a new scale set's network are called.
struct NetworkNames: Sendable {
  var virtualNetwork: String
  var subnet: String
  /// The load balancer by name or id.
  let loadBalancer: String
  let gateway: String
  let backendPool: String
  /// `nil` for none.
  var natPool: String?
  /// The id or expression of the security group of the network cards; `nil` or empty for none.
  var securityGroup: String?
  /// The id of the address in front; `nil` for none.
  var publicIPID: String?

  init(_ request: ScaleSetRequest) {
    func chosen(_ word: String?, _ other: String) -> String { word.flatMap { $0.isEmpty ? nil : $0 } ?? other }
    let isNew = request.network.virtualNetworkPresence == .new
    virtualNetwork = chosen(request.network.virtualNetwork, isNew ? "\(request.name)VNET" : "")
    subnet = chosen(request.network.subnet, isNew ? "\(request.name)Subnet" : "")
    loadBalancer = chosen(request.network.loadBalancer, "\(request.name)LB")
    gateway = chosen(request.network.balancer.gateway, "\(request.name)AG")
    backendPool = chosen(request.network.balancer.backendPool, "\(loadBalancer)BEPool")
    natPool = request.network.balancer.natPool.flatMap { $0.isEmpty ? nil : $0 }
    securityGroup = request.network.securityGroup
    publicIPID = request.network.publicIP.flatMap { word in
      if word.isEmpty { return nil }
      return Client.parsedID(word) != nil ? word : request.path("Microsoft.Network") + "/publicIPAddresses/\(word)"
    }
  }

  /// The id of the subnet; `nil` for none.
  func subnetID(_ request: ScaleSetRequest) -> String? {
    if subnet.isEmpty { return nil }
    if Client.parsedID(subnet) != nil { return subnet }
    return request.path("Microsoft.Network") + "/virtualNetworks/\(virtualNetwork)/subnets/\(subnet)"
  }
}

extension ScaleSetRequest {
  /// The version of the network's interface that templates speak.
  private static let version: JSONValue = "2022-01-01"

  func virtualNetworkDocument(_ names: NetworkNames) -> JSONValue {
    var subnets: [JSONValue] = [
      [
        "name": .string(names.subnet),
        "properties": ["addressPrefix": network.subnetPrefix.map(JSONValue.string) ?? .null],
      ]
    ]
    if network.balancer.gatewayPresence != nil {
      let prefix = network.balancer.gatewaySubnetPrefix.map(JSONValue.string) ?? .null
      subnets.append(["name": "appGwSubnet", "properties": ["addressPrefix": prefix]])
    }
    var document: JSONValue = [
      "name": .string(names.virtualNetwork), "type": "Microsoft.Network/virtualNetworks",
      "location": .string(location ?? ""), "apiVersion": "2015-06-15", "dependsOn": [], "tags": .object(tags),
      "properties": [
        "addressSpace": ["addressPrefixes": [.string(network.virtualNetworkPrefix)]], "subnets": .array(subnets),
      ],
    ]
    if let edge = edgeDocument {
      document["extendedLocation"] = edge
      document["apiVersion"] = "2021-02-01"
    }
    return document
  }

  /// The address in front of a new balancer.
  ///
  /// - Parameter sku: `nil` for an application gateway.
  func publicIPDocument(_ name: String, sku: BalancerSKU?) -> JSONValue {
    let allocation = network.publicIPAllocation?.rawValue ?? (sku == .standard ? "Static" : "Dynamic")
    var document: JSONValue = [
      "apiVersion": Self.version, "type": "Microsoft.Network/publicIPAddresses", "name": .string(name),
      "location": .string(location ?? ""), "tags": .object(tags), "dependsOn": [],
      "properties": ["publicIPAllocationMethod": .string(allocation)],
    ]
    if let label = network.publicIPName, !label.isEmpty {
      document.set(.string(label), at: ["properties", "dnsSettings", "domainNameLabel"])
    }
    // An address is in one zone or in all of them.
    if zones.count == 1 { document["zones"] = .array(zones.map(JSONValue.string)) }
    if let sku {
      document["sku"] = ["name": .string(sku.rawValue)]
      if sku == .standard, let edge = edgeDocument {
        document["apiVersion"] = "2021-02-01"
        document["extendedLocation"] = edge
      }
    }
    return document
  }

  /// The part of a balancer that looks outwards: its address, or one of the subnet's.
  func frontend(_ name: String, _ names: NetworkNames) -> JSONValue {
    let properties: JSONValue =
      if let id = names.publicIPID {
        ["publicIPAddress": ["id": .string(id)]]
      } else {
        [
          "privateIPAllocationMethod": "Dynamic", "privateIPAddress": "",
          "subnet": ["id": names.subnetID(self).map(JSONValue.string) ?? .null],
        ]
      }
    return ["name": .string(name), "properties": properties]
  }

  /// Adds the address, the load balancer, the security group and the rule to single instances.
  func addLoadBalancer(
    to template: inout ResourceTemplate, _ names: inout NetworkNames, _ dependencies: inout [String],
    _ client: inout Client
  ) throws(CommandError) {
    dependencies.append("Microsoft.Network/loadBalancers/\(names.loadBalancer)")
    var before: [String] = []
    if network.virtualNetworkPresence == .new {
      before.append("Microsoft.Network/virtualNetworks/\(names.virtualNetwork)")
    }
    if network.publicIPPresence == .new {
      let word = network.publicIP.flatMap { $0.isEmpty ? nil : $0 } ?? "\(names.loadBalancer)PublicIP"
      before.append("Microsoft.Network/publicIpAddresses/\(word)")
      template.add(publicIPDocument(word, sku: network.balancer.sku))
      names.publicIPID = path("Microsoft.Network") + "/publicIPAddresses/\(word)"
    }
    let ruleName = network.balancer.natRule.flatMap { $0.isEmpty ? nil : $0 }
    if ruleName != nil, names.natPool != nil {
      throw CommandError(
        .refused,
        "Please do not pass in both \"--nat-pool-name\" and \"--nat-rule-name\" parameters at the same time.\"--nat-rule-name\" parameter is recommended"
      )
    }
    let isBasic = network.balancer.sku != .standard
    if isFlexible {
      names.natPool = nil
    } else if names.natPool == nil, ruleName == nil, isBasic {
      names.natPool = "\(names.loadBalancer)NatPool"
    }
    let port = network.balancer.backendPort.flatMap { $0 == 0 ? nil : $0 }
    let backendPort = port ?? (image.operatingSystem == "windows" ? 3389 : 22)
    template.add(loadBalancerDocument(names, backendPort, after: before))
    if network.balancer.sku == .standard, names.securityGroup == nil, !(image.operatingSystem ?? "").isEmpty {
      template.add(securityGroupDocument)
      names.securityGroup = "[resourceId('Microsoft.Network/networkSecurityGroups', '\(name)NSG')]"
      dependencies.append("Microsoft.Network/networkSecurityGroups/\(name)NSG")
    }
    guard names.natPool == nil else { return }
    if ruleName != nil, isBasic {
      client.warn(
        "Since the basic SKU of load balancer cannot fully support NAT rule V2, it is recommended to specify \"--lb-sku Standard\" to use standard SKU instead."
      )
    }
    template.add(natRuleDocument(ruleName ?? "NatRule", names, backendPort))
  }

  private func loadBalancerDocument(_ names: NetworkNames, _ backendPort: Int, after before: [String]) -> JSONValue {
    var properties: JSONValue = [
      "backendAddressPools": [["name": .string(names.backendPool)]],
      "frontendIPConfigurations": [frontend("loadBalancerFrontEnd", names)],
    ]
    if let pool = names.natPool {
      properties["inboundNatPools"] = [
        [
          "name": .string(pool),
          "properties": [
            "frontendIPConfiguration": ["id": Self.part("frontendIPConfigurations", "loadBalancerFrontEnd", names)],
            "protocol": "tcp", "frontendPortRangeStart": "50000", "frontendPortRangeEnd": lastPort,
            "backendPort": .integer(backendPort),
          ],
        ]
      ]
    }
    if network.balancer.sku == .standard {
      // A rule is what lets instances reach the outside.
      properties["loadBalancingRules"] = [
        [
          "name": "LBRule",
          "properties": [
            "frontendIPConfiguration": ["id": Self.part("frontendIPConfigurations", "loadBalancerFrontEnd", names)],
            "backendAddressPool": ["id": Self.part("backendAddressPools", names.backendPool, names)],
            "protocol": "tcp", "frontendPort": 80, "backendPort": 80, "enableFloatingIP": false,
            "idleTimeoutInMinutes": 5,
          ],
        ]
      ]
    }
    var document: JSONValue = [
      "type": "Microsoft.Network/loadBalancers", "name": .string(names.loadBalancer),
      "location": .string(location ?? ""), "tags": .object(tags), "apiVersion": Self.version,
      "dependsOn": .array(before.map(JSONValue.string)), "properties": properties,
      "sku": ["name": .string(network.balancer.sku.rawValue)],
    ]
    if let edge = edgeDocument {
      document["apiVersion"] = "2021-02-01"
      document["extendedLocation"] = edge
    }
    return document
  }

  /// The id of a part of the load balancer, as an expression.
  private static func part(_ kind: String, _ name: String, _ names: NetworkNames) -> JSONValue {
    .string("[concat(resourceId('Microsoft.Network/loadBalancers', '\(names.loadBalancer)'), '/\(kind)/', '\(name)')]")
  }

  /// The last of the ports that lead to single instances: 120 of them at least.
  private var lastPort: JSONValue {
    let perInstance = disablesOverprovision ? 1 : 2
    let (wanted, isTooLarge) = instanceCount.multipliedReportingOverflow(by: perInstance)
    return .string("\(isTooLarge ? wanted : max(50119, 49_999 &+ wanted))")
  }

  /// Whatever the system, the port of SSH is what is opened.
  private var securityGroupDocument: JSONValue {
    [
      "type": "Microsoft.Network/networkSecurityGroups", "name": .string("\(name)NSG"), "apiVersion": "2015-06-15",
      "location": .string(location ?? ""), "tags": .object(tags), "dependsOn": [],
      "properties": [
        "securityRules": [
          [
            "name": "default-allow-ssh",
            "properties": [
              "protocol": "Tcp", "sourcePortRange": "*", "destinationPortRange": "22", "sourceAddressPrefix": "*",
              "destinationAddressPrefix": "*", "access": "Allow", "priority": 1000, "direction": "Inbound",
            ],
          ]
        ]
      ],
    ]
  }

  private func natRuleDocument(_ rule: String, _ names: NetworkNames, _ backendPort: Int) -> JSONValue {
    [
      "type": "Microsoft.Network/loadBalancers/inboundNatRules", "apiVersion": Self.version,
      "name": .string("\(names.loadBalancer)/\(rule)"), "location": .string(location ?? ""),
      "properties": [
        "frontendIPConfiguration": ["id": Self.part("frontendIPConfigurations", "loadBalancerFrontEnd", names)],
        "backendAddressPool": ["id": Self.part("backendAddressPools", names.backendPool, names)],
        "backendPort": .integer(backendPort), "frontendPortRangeStart": "50000", "frontendPortRangeEnd": lastPort,
        "protocol": "tcp", "idleTimeoutInMinutes": 5,
      ],
      "dependsOn": [.string("[concat('Microsoft.Network/loadBalancers/', '\(names.loadBalancer)')]")],
    ]
  }
}
