import ARM
import Grammar
import JSON

/// The network around a new machine, as it stands in the template.
extension MachineRequest {
  /// Adds what a new interface needs, and the interface.
  ///
  /// - Parameter dependencies: what the machine waits for.
  /// - Returns: the member `networkInterfaces` of the machine.
  func addNetwork(
    to template: inout ResourceTemplate, _ dependencies: inout [String], _ client: inout Client
  ) throws(CommandError) -> [JSONValue] {
    guard interfaces.areNew else { return try presentInterfaces(&client) }
    let interface = "\(name)VMNic"
    dependencies += names("Microsoft.Network/networkInterfaces/\(interface)")
    var waits: [String] = []
    var virtualNetwork = network.virtualNetwork.flatMap { $0.isEmpty ? nil : $0 }
    let subnet = network.subnet.flatMap { $0.isEmpty ? nil : $0 } ?? "\(name)Subnet"
    if network.virtualNetworkPresence == .new {
      var isThere = false
      if let virtualNetwork { isThere = try addSubnet(subnet, to: virtualNetwork, &client) }
      if !isThere {
        let name = virtualNetwork ?? "\(name)VNET"
        virtualNetwork = name
        waits.append("Microsoft.Network/virtualNetworks/\(name)")
        template.add(virtualNetworkDocument(name, subnet))
      }
    }
    let securityGroup = addSecurityGroup(to: &template, &waits)
    let address = addAddress(to: &template, &waits)
    let subnetID =
      Client.parsedID(subnet) != nil
      ? subnet : path("Microsoft.Network") + "/virtualNetworks/\(virtualNetwork ?? "None")/subnets/\(subnet)"
    var document = interfaceDocument(interface, subnetID, securityGroup: securityGroup, address: address)
    document["dependsOn"] = .array(waits.map(JSONValue.string))
    template.add(document)
    let id = path("Microsoft.Network") + "/networkInterfaces/\(interface)"
    return [
      [
        "id": .string(numbered(id)),
        "properties": ["deleteOption": interfaces.deleteWords.first.map(JSONValue.string) ?? .null],
      ]
    ]
  }

  /// A text that ends in the number of the machine, when there are several.
  func numbered(_ text: String) -> String { count == nil ? text : "[concat('\(text)', copyIndex())]" }

  /// A name, or that of each of several.
  private func names(_ text: String) -> [String] { count.map { (0..<$0).map { "\(text)\($0)" } } ?? [text] }

  private func presentInterfaces(_ client: inout Client) throws(CommandError) -> [JSONValue] {
    let isGiven = [network.securityGroup, network.publicIP, network.subnet, network.virtualNetwork].contains {
      !($0 ?? "").isEmpty
    }
    guard !isGiven, (network.applicationSecurityGroups ?? []).isEmpty else {
      throw CommandError(
        .refused, "When specifying an existing NIC, do not specify NSG, public IP, ASGs, VNet or subnet.")
    }
    if network.accelerates != nil {
      client.warn(
        "When specifying an existing NIC, do not specify accelerated networking. Ignore --accelerated-networking now. This will trigger an error instead of a warning in future releases."
      )
    }
    return interfaces.words.map { word in
      let id =
        word.contains("/")
        ? word
        : ResourceID(
          subscription: subscriptionID, group: group, type: "Microsoft.Network/networkInterfaces", names: [word]
        ).text
      var properties: JSONObject = ["primary": .bool(word.isIdentical(to: interfaces.words[0]))]
      if interfaces.deleteOptions.isGiven {
        properties["deleteOption"] = interfaces.deleteOptions.option(for: word).map(JSONValue.string) ?? .null
      }
      return ["id": .string(id), "properties": .object(properties)]
    }
  }

  /// Makes a subnet in a network, if that is there.
  private func addSubnet(
    _ subnet: String, to virtualNetwork: String, _ client: inout Client
  ) throws(CommandError) -> Bool {
    let id = ResourceID(
      subscription: subscriptionID, group: group, type: "Microsoft.Network/virtualNetworks", names: [virtualNetwork])
    guard client.existsInLatest(id) else { return false }
    let prefix = network.subnetPrefix ?? ""
    let body: JSONValue = [
      "name": .string(subnet), "properties": ["addressPrefix": .string(prefix), "addressPrefixes": [.string(prefix)]],
    ]
    do throws(CommandError) {
      _ = try client.operate(
        .generated(.put, "\(id.text)/subnets/\(subnet)", apiVersion: "2022-01-01", body: body), waits: true)
    } catch {
      throw CommandError(
        .refused,
        "Subnet(\(subnet)) does not exist, but failed to create a new subnet with address prefix \(prefix). It may be caused by name or address prefix conflict. Please specify an appropriate subnet name with --subnet or a valid address prefix value with --subnet-address-prefix."
      )
    }
    return true
  }

  private func virtualNetworkDocument(_ name: String, _ subnet: String) -> JSONValue {
    var document: JSONValue = [
      "name": .string(name), "type": "Microsoft.Network/virtualNetworks", "location": .string(location ?? ""),
      "apiVersion": "2015-06-15", "dependsOn": [], "tags": .object(tags),
      "properties": [
        "addressSpace": ["addressPrefixes": [.string(network.virtualNetworkPrefix)]],
        "subnets": [
          [
            "name": .string(subnet),
            "properties": ["addressPrefix": network.subnetPrefix.map(JSONValue.string) ?? .null],
          ]
        ],
      ],
    ]
    placeAtEdge(&document)
    return document
  }

  private func placeAtEdge(_ document: inout JSONValue) {
    guard let edge = edgeDocument else { return }
    document["extendedLocation"] = edge
    document["apiVersion"] = "2021-02-01"
  }

  /// - Returns: the id of the security group, `nil` for none.
  private func addSecurityGroup(to template: inout ResourceTemplate, _ waits: inout [String]) -> String? {
    var word = network.securityGroup ?? ""
    if interfaces.securityGroupPresence == .new {
      if word.isEmpty { word = "\(name)NSG" }
      waits.append("Microsoft.Network/networkSecurityGroups/\(word)")
      template.add(securityGroupDocument(word))
    }
    guard !word.isEmpty else { return nil }
    if Client.parsedID(word) != nil { return word }
    return path("Microsoft.Network") + "/networkSecurityGroups/\(word)"
  }

  private func securityGroupDocument(_ name: String) -> JSONValue {
    var document: JSONValue = [
      "type": "Microsoft.Network/networkSecurityGroups", "name": .string(name), "apiVersion": "2015-06-15",
      "location": .string(location ?? ""), "tags": .object(tags), "dependsOn": [],
    ]
    let rule = interfaces.rule ?? (image.isWindows ? .rdp : .ssh)
    guard rule != .none else { return document }
    document["properties"] = [
      "securityRules": [
        [
          "name": rule == .rdp ? "rdp" : "default-allow-ssh",
          "properties": [
            "protocol": "Tcp", "sourcePortRange": "*", "destinationPortRange": rule == .rdp ? "3389" : "22",
            "sourceAddressPrefix": "*", "destinationAddressPrefix": "*", "access": "Allow", "priority": 1000,
            "direction": "Inbound",
          ],
        ]
      ]
    ]
    return document
  }

  /// - Returns: the id of the public address, `nil` for none.
  private func addAddress(to template: inout ResourceTemplate, _ waits: inout [String]) -> String? {
    var word = network.publicIP ?? ""
    if network.publicIPPresence == .new {
      if word.isEmpty { word = "\(name)PublicIP" }
      waits += names("Microsoft.Network/publicIpAddresses/\(word)")
      template.add(addressDocument(word))
    }
    guard !word.isEmpty else { return nil }
    return Client.parsedID(word) != nil ? word : path("Microsoft.Network") + "/publicIPAddresses/\(word)"
  }

  private func addressDocument(_ name: String) -> JSONValue {
    let allocation = network.publicIPAllocation?.rawValue ?? (interfaces.sku == .standard ? "Static" : nil)
    var properties: JSONObject = ["publicIPAllocationMethod": allocation.map(JSONValue.string) ?? .null]
    if let label = interfaces.domainName { properties["dnsSettings"] = ["domainNameLabel": .string(label)] }
    var document: JSONValue = [
      "apiVersion": "2022-01-01", "type": "Microsoft.Network/publicIPAddresses", "name": .string(numbered(name)),
      "location": .string(location ?? ""), "tags": .object(tags), "dependsOn": [], "properties": .object(properties),
    ]
    if let count { document["copy"] = Self.copies("publicipcopy", count) }
    if zones.count == 1 { document["zones"] = .array(zones.map(JSONValue.string)) }
    document["sku"] = ["name": .string(interfaces.sku.rawValue)]
    if interfaces.sku == .standard { placeAtEdge(&document) }
    return document
  }

  static func copies(_ name: String, _ count: Int) -> JSONValue {
    ["name": .string(name), "mode": "parallel", "count": .integer(count)]
  }

  private func interfaceDocument(
    _ interface: String, _ subnet: String, securityGroup: String?, address: String?
  ) -> JSONValue {
    var configuration: JSONObject = [
      "privateIPAllocationMethod": interfaces.privateIP == nil ? "Dynamic" : "Static",
      "subnet": ["id": .string(subnet)],
    ]
    if let ip = interfaces.privateIP { configuration["privateIPAddress"] = .string(ip) }
    if let address { configuration["publicIPAddress"] = ["id": .string(numbered(address))] }
    var version = "2015-06-15"
    if let groups = network.applicationSecurityGroups, !groups.isEmpty {
      configuration["applicationSecurityGroups"] = .array(groups.map { ["id": .string($0)] })
      version = "2017-09-01"
    }
    var properties: JSONObject = [
      "ipConfigurations": [
        ["name": .string(numbered("ipconfig\(name)")), "properties": .object(configuration)]
      ]
    ]
    if let securityGroup { properties["networkSecurityGroup"] = ["id": .string(securityGroup)] }
    if let accelerates = network.accelerates {
      properties["enableAcceleratedNetworking"] = .bool(accelerates)
      if version == "2015-06-15" { version = "2016-09-01" }
    }
    var document: JSONValue = [
      "apiVersion": .string(version), "type": "Microsoft.Network/networkInterfaces",
      "name": .string(numbered(interface)), "location": .string(location ?? ""), "tags": .object(tags),
      "dependsOn": [], "properties": .object(properties),
    ]
    if let count { document["copy"] = Self.copies("niccopy", count) }
    placeAtEdge(&document)
    return document
  }
}
