import ARM
import Grammar
import JSON

/// What is to be made by `network application-gateway create`.
struct GatewayWish {
  /// A private link to the gateway.
  struct PrivateLink: Sendable {
    var address: String?
    var subnet: String
    var prefix: String
    var isPrimary: Bool?
  }

  let group: String
  let name: String
  let kind: NetworkApplicationGatewayGroup.Kind
  var location = ""
  var tags: JSONObject = [:]
  var servers: [String] = []
  var privateAddress: String?
  var settings: JSONValue = [:]
  var rule = "Basic"
  var priority: Int?
  /// Units, and the limits between which their number goes by itself.
  var capacity: (fixed: Int, fewest: Int?, most: Int?) = (2, nil, nil)
  var zones: [String]?
  var speaksHTTP2 = false
  var usesFIPS: Bool?
  var errorPages: JSONValue?
  var firewall: String?
  var identity: String?
  var listenerProfile: String?
  var profiles: [JSONValue] = []
  var clients: [JSONValue] = []
  var link: PrivateLink?
  /// Where virtual networks of the group are.
  private var networks = ""
  private var networkName = ""
  private var subnetID = ""
  private var addressID: String?
  private var port: JSONValue = .null
  private var certificate: JSONValue?
  private var password: String?
  private var listensSafely = false
  /// What the gateway needs first.
  private var resources: [JSONValue] = []
  private var dependencies: [String] = []

  init(group: String, name: String, kind: NetworkApplicationGatewayGroup.Kind) {
    self.group = group
    self.name = name
    self.kind = kind
  }

  /// How connections of a machine that leaves are treated.
  static func draining(seconds: Int) -> JSONValue {
    ["enabled": .bool(seconds != 0), "drainTimeoutInSec": .integer(seconds == 0 ? 1 : seconds)]
  }

  // MARK: - What is around it

  /// Puts the gateway into a subnet, which is made with its network when that is not there.
  mutating func takeSubnet(
    _ word: String, in network: String?, prefixes: (network: String?, subnet: String?), _ client: inout Client
  ) throws(CommandError) {
    let type = "Microsoft.Network/virtualNetworks"
    networks = client.path(group: group, type)
    let id = Client.parsedID(word)
    let known = id?.names.first ?? network
    let isThere = try client.hasResource(known, type: type, group: id?.group ?? group)
    if isThere || id != nil {
      guard isThere else {
        throw CommandError(
          .refused,
          "subnet \(word) does not exist. Specify ( --subnet NAME [--vnet-name NAME] ) to create a new resource."
        )
      }
      if id != nil, let network { client.warn("Ignoring: --vnet-name \(network)") }
      let extra =
        (prefixes.subnet == nil ? [] : ["--subnet-address-prefix"])
        + (prefixes.network == nil ? [] : ["--vnet-address-prefix"])
      guard extra.isEmpty else {
        throw CommandError(
          .refused, "invalid usage for existing subnet\n\tnot applicable: \(extra.joined(separator: ", "))")
      }
      subnetID = id?.text ?? "\(networks)/\(known ?? "")/subnets/\(word)"
      networkName = "\(name)Vnet"
      return
    }
    networkName = network ?? "\(name)Vnet"
    subnetID = "\(networks)/\(networkName)/subnets/\(word)"
    dependencies.append("\(type)/\(networkName)")
    var subnets: [JSONValue] = [
      ["name": .string(word), "properties": ["addressPrefix": .string(prefixes.subnet ?? "10.0.0.0/24")]]
    ]
    if let link {
      subnets.append([
        "name": .string(link.subnet),
        "properties": [
          "addressPrefix": .string(link.prefix), "privateLinkServiceNetworkPolicies": "Disabled",
        ],
      ])
    }
    resources.append([
      "name": .string(networkName), "type": .string(type), "location": .string(location),
      "apiVersion": "2015-06-15", "dependsOn": [], "tags": .object(tags),
      "properties": [
        "addressSpace": ["addressPrefixes": [.string(prefixes.network ?? "10.0.0.0/16")]],
        "subnets": .array(subnets),
      ],
    ])
  }

  /// Puts a public address in front, which is made when it is not there.
  mutating func takeAddress(_ word: String, allocation: String, _ client: inout Client) throws(CommandError) {
    let type = "Microsoft.Network/publicIPAddresses"
    let id = Client.parsedID(word)
    let isThere = try client.hasResource(id?.name ?? word, type: type, group: id?.group ?? group)
    if id != nil, !isThere {
      throw CommandError(
        .refused,
        "public_ip_address \(word) does not exist. Specify ( --public-ip-address NAME ) to create a new resource.")
    }
    addressID = client.id(of: word, type: type, group: group)
    guard !isThere else { return }
    dependencies.append("Microsoft.Network/publicIpAddresses/\(word)")
    var document: JSONValue = [
      "apiVersion": "2022-05-01", "type": .string(type), "name": .string(word), "location": .string(location),
      "tags": .object(tags), "dependsOn": [],
      "properties": ["publicIPAllocationMethod": .string(kind.isSecond ? "Static" : allocation)],
    ]
    if kind.isSecond { document["sku"] = ["name": "Standard"] }
    resources.append(document)
  }

  /// Has the gateway listen with a certificate, from a file or a key vault, or without one.
  mutating func takeCertificate(
    _ file: String?, password: String?, secret: String?, name given: String?, port: String?, _ client: Client
  ) throws(CommandError) {
    let file = file.flatMap { $0.isEmpty ? nil : $0 }
    let password = password.flatMap { $0.isEmpty ? nil : $0 }
    let secret = secret.flatMap { $0.isEmpty ? nil : $0 }
    self.port = port.map(JSONValue.string) ?? .null
    self.password = password
    listensSafely = file != nil || secret != nil
    let name = given.flatMap { $0.isEmpty ? nil : $0 } ?? "\(name)SslCert"
    if let secret {
      certificate = ["name": .string(name), "properties": ["keyVaultSecretId": .string(secret)]]
    } else if let file {
      guard let bytes = client.readFile(file) else {
        throw CommandError(.usage, "[Errno 2] No such file or directory: \(file.pythonRepresentation)")
      }
      if port == nil { self.port = 443 }
      var properties: JSONObject = ["data": .string(Base64.encode(bytes))]
      if password != nil { properties["password"] = "[parameters('certPassword')]" }
      certificate = ["name": .string(name), "properties": .object(properties)]
    } else if password != nil {
      throw CommandError(.refused, "(None, 'To use SSL certificate, you must specify both the filename')")
    } else if port == nil {
      self.port = 80
    }
  }

  // MARK: - The template

  private static let publicFrontend = "appGatewayFrontendIP"
  private static let privateFrontend = "appGatewayPrivateFrontendIP"

  /// The id of a part of the gateway, as the template writes it.
  private func part(_ type: String, _ name: String) -> JSONValue {
    .string("[concat(variables('appGwID'), '/\(type)/\(name)')]")
  }

  /// The template that makes it all.
  var template: ResourceTemplate {
    var template = ResourceTemplate()
    for resource in resources { template.add(resource) }
    template.define(
      variable: "appGwID", .string("[resourceId('Microsoft.Network/applicationGateways', '\(name)')]"))
    var gateway: JSONValue = [
      "type": "Microsoft.Network/applicationGateways", "name": .string(name), "location": .string(location),
      "tags": .object(tags), "apiVersion": "2022-05-01", "dependsOn": .array(dependencies.map(JSONValue.string)),
      "properties": .object(properties), "zones": zones.map { .array($0.map(JSONValue.string)) } ?? .null,
    ]
    if let identity {
      gateway["identity"] = [
        "type": "UserAssigned", "userAssignedIdentities": .object([identity: .object(JSONObject())]),
      ]
    }
    template.add(gateway)
    template.giveOut("applicationGateway", name: name)
    if let password { template.define(secret: "certPassword", password) }
    return template
  }

  private var properties: JSONObject {
    var pool: JSONObject = ["name": "appGatewayBackendPool"]
    if !servers.isEmpty { pool["properties"] = ["BackendAddresses": .array(servers.map(GatewayServer.document))] }
    let front = addressID == nil ? Self.privateFrontend : Self.publicFrontend
    var properties: JSONObject = [
      "backendAddressPools": [.object(pool)],
      "backendHttpSettingsCollection": [["name": "appGatewayBackendHttpSettings", "properties": settings]],
      "frontendIPConfigurations": .array(frontends),
      "frontendPorts": [["name": "appGatewayFrontendPort", "properties": ["Port": port]]],
      "gatewayIPConfigurations": [
        ["name": .string(front), "properties": ["subnet": ["id": .string(subnetID)]]]
      ],
      "httpListeners": [.object(listener(front))],
      "sku": ["name": .string(kind.rawValue), "tier": .string(kind.tier), "capacity": .integer(capacity.fixed)],
      "requestRoutingRules": [["Name": "rule1", "properties": .object(routing)]],
      "privateLinkConfigurations": .array(links),
    ]
    if let certificate { properties["sslCertificates"] = [certificate] }
    if speaksHTTP2 { properties["enableHttp2"] = true }
    if let usesFIPS { properties["enableFips"] = .bool(usesFIPS) }
    var limits: JSONObject = [:]
    if let fewest = capacity.fewest, fewest != 0 { limits["minCapacity"] = .integer(fewest) }
    if let most = capacity.most, most != 0 { limits["maxCapacity"] = .integer(most) }
    if !limits.isEmpty {
      properties["autoscaleConfiguration"] = .object(limits)
      properties["sku"] = ["name": .string(kind.rawValue), "tier": .string(kind.tier)]
    }
    if let errorPages { properties["customErrorConfigurations"] = errorPages }
    if let firewall { properties["firewallPolicy"] = ["id": .string(firewall)] }
    if !clients.isEmpty { properties["trustedClientCertificates"] = .array(clients) }
    if !profiles.isEmpty { properties["sslProfiles"] = .array(profiles) }
    return properties
  }

  private var routing: JSONObject {
    var rule: JSONObject = [
      "RuleType": .string(rule), "httpListener": ["id": part("httpListeners", "appGatewayHttpListener")],
      "backendAddressPool": ["id": part("backendAddressPools", "appGatewayBackendPool")],
      "backendHttpSettings": ["id": part("backendHttpSettingsCollection", "appGatewayBackendHttpSettings")],
    ]
    if kind.isSecond, let priority, priority != 0 { rule["priority"] = .integer(priority) }
    return rule
  }

  private func listener(_ front: String) -> JSONObject {
    var properties: JSONObject = [
      "FrontendIpConfiguration": ["Id": part("frontendIPConfigurations", front)],
      "FrontendPort": ["Id": part("frontendPorts", "appGatewayFrontendPort")],
      "Protocol": listensSafely ? "https" : "http", "SslCertificate": .null,
    ]
    if let name = certificate?["name"].string {
      properties["SslCertificate"] = ["id": part("sslCertificates", name)]
    }
    if let listenerProfile, !listenerProfile.isEmpty { properties["sslProfile"] = ["id": .string(listenerProfile)] }
    return ["name": "appGatewayHttpListener", "properties": .object(properties)]
  }

  /// A private address is in front when one is wanted or no public one is; a link leads to the only one in front.
  private var frontends: [JSONValue] {
    let linked: JSONObject =
      link == nil
      ? [:]
      : ["privateLinkConfiguration": ["id": part("privateLinkConfigurations", "PrivateLinkDefaultConfiguration")]]
    let isOnly = privateAddress == nil || addressID == nil
    var frontends: [JSONValue] = []
    if privateAddress != nil || addressID == nil {
      var properties: JSONObject = addressID == nil ? linked : [:]
      properties["privateIPAllocationMethod"] = privateAddress.map { !$0.isEmpty } ?? false ? "Static" : "Dynamic"
      properties["privateIPAddress"] = privateAddress.map(JSONValue.string) ?? .null
      properties["subnet"] = ["id": .string(subnetID)]
      frontends.append(["name": .string(Self.privateFrontend), "properties": .object(properties)])
    }
    if let addressID {
      var properties: JSONObject = isOnly ? linked : [:]
      properties["publicIPAddress"] = ["id": .string(addressID)]
      frontends.append(["name": .string(Self.publicFrontend), "properties": .object(properties)])
    }
    return frontends
  }

  private var links: [JSONValue] {
    guard let link else { return [] }
    let subnet = "\(networks)/\(networkName)/subnets/\(link.subnet)"
    let address: JSONObject = [
      "privateIPAddress": link.address.map(JSONValue.string) ?? .null,
      "privateIPAllocationMethod": link.address.map { !$0.isEmpty } ?? false ? "Static" : "Dynamic",
      "primary": link.isPrimary.map(JSONValue.bool) ?? .null, "subnet": ["id": .string(subnet)],
    ]
    return [
      [
        "name": "PrivateLinkDefaultConfiguration",
        "properties": [
          "ipConfigurations": [
            ["name": "PrivateLinkDefaultIPConfiguration", "properties": .object(address)]
          ]
        ],
      ]
    ]
  }
}
