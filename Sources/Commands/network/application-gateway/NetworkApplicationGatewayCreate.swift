import ARM
package import Grammar
import JSON

extension NetworkApplicationGatewayGroup {
  enum Kind: String, ArgumentChoice {
    case small = "Standard_Small"
    case medium = "Standard_Medium"
    case wafMedium = "WAF_Medium"
    case wafLarge = "WAF_Large"
    case second = "Standard_v2"
    case wafSecond = "WAF_v2"

    var isSecond: Bool { self == .second || self == .wafSecond }
    /// What the kinds of a generation are called together.
    var tier: String { isSecond ? rawValue : String(rawValue.prefix { $0 != "_" }) }
  }

  enum Protocols: String, ArgumentChoice { case http = "Http", https = "Https", tcp = "Tcp", tls = "Tls" }
  enum RuleKind: String, ArgumentChoice { case basic = "Basic", byPath = "PathBasedRouting" }
  enum Switch: String, ArgumentChoice { case enabled = "Enabled", disabled = "Disabled" }

  /// `az network application-gateway create`: a gateway with one listener, one pool and one rule, by a template.
  package static func create() -> Command<Client> {
    var command = Command<Client>(
      .classic, "network application-gateway create", "Create an application gateway.")
    command.describe("Its virtual network and a public address are made with it when they are not there yet.")
    command.ignore("--cmd --__PUBLIC_IP_ADDRESS_TYPE --__SUBNET_TYPE")
    command.table(named: "deployment_validate_table_format")
    let name = command.argument(
      "--name -n", "The name of the application gateway.", of: String.self, required: true, idPart: .name)
    let group = command.resourceGroup()
    let location = command.location()
    let tags = command.resourceTags()
    let capacity = command.argument(
      "--capacity", "How many units the gateway has.", of: Int.self, group: "Gateway", default: "2")
    let certificate = command.path("--cert-file", "The certificate, as a PFX file.", group: "Gateway")
    let password = command.argument(
      "--cert-password", "The password of the certificate.", of: String.self, group: "Gateway")
    let secret = command.argument(
      "--key-vault-secret-id", "The secret of a key vault that holds the certificate.", of: String.self,
      group: "Gateway")
    let frontendPort = command.argument(
      "--frontend-port", "The port that is listened at.", of: String.self, group: "Gateway")
    let affinity = command.optionalChoice(
      "--http-settings-cookie-based-affinity", "Whether a client stays at one machine.", of: Switch.self,
      bare: "Enabled", group: "Gateway")
    let port = command.argument(
      "--http-settings-port", "The port of the machines behind.", of: String.self, group: "Gateway")
    let speech = command.argument(
      "--http-settings-protocol", "The protocol of the machines behind.", of: Protocols.self, group: "Gateway",
      default: "Http")
    let ruleKind = command.argument(
      "--routing-rule-type", "Whether the path of a request decides where it goes.", of: RuleKind.self,
      group: "Gateway", default: "Basic")
    let servers = command.argument(
      "--servers", "Addresses or names of the machines behind.", of: [String].self, group: "Gateway")
    let kind = command.argument(
      "--sku", "The kind of gateway.", of: Kind.self, group: "Gateway", default: "Standard_Medium")
    let priority = command.argument("--priority", "Which rule comes first: 1 before 20000.", of: Int.self)
    let privateAddress = command.argument(
      "--private-ip-address", "The private address in front.", of: String.self, group: "Network")
    let publicAddress = command.argument(
      "--public-ip-address", "The public address in front, by name or id. It is made when it is not there.",
      of: String.self, group: "Network", completer: "Microsoft.Network/publicIPAddresses")
    let allocation = command.argument(
      "--public-ip-address-allocation", "Whether a new public address stays or comes and goes.", of: String.self,
      group: "Network", default: "Dynamic")
    let subnet = command.argument(
      "--subnet", "The subnet of the gateway, by name or id. It is made when its network is not there.",
      of: String.self, group: "Network", default: "default")
    let subnetPrefix = command.argument(
      "--subnet-address-prefix", "The range of a new subnet.", of: String.self, group: "Network")
    let network = command.argument(
      "--vnet-name", "The virtual network.", of: String.self, group: "Network",
      completer: "Microsoft.Network/virtualNetworks")
    let networkPrefix = command.argument(
      "--vnet-address-prefix", "The range of a new virtual network.", of: String.self, group: "Network")
    let validates = command.flag("--validate", "Only check the template.")
    let draining = command.argument(
      "--connection-draining-timeout", "Seconds that connections of a machine which leaves may go on.", of: Int.self,
      group: "Gateway", default: "0")
    let http2 = command.optionalChoice(
      "--http2", "Whether clients may speak HTTP/2.", of: Switch.self, bare: "Enabled", group: "Gateway")
    let fewest = command.argument("--min-capacity", "The fewest units that the gateway shrinks to.", of: Int.self)
    let zones = command.argument("--zones -z", "Zones to be in.", of: [String].self)
    let pages = command.argument(
      "--custom-error-pages", "Pages that are shown for errors: words CODE=URL.", of: [String].self)
    let firewall = command.argument("--waf-policy", "The firewall policy, by name or id.", of: String.self)
    let most = command.argument("--max-capacity", "The most units that the gateway grows to.", of: Int.self)
    let identity = command.argument(
      "--identity", "The identity of the gateway, by name or id.", of: String.self, group: "Identity")
    let fips = command.argument(
      "--enable-fips", "Whether only methods of FIPS are used.", of: Bool.self, group: "Gateway")
    let linkKeys = PrivateLinkKeys(declaring: &command)
    let clients = command.appendedWhole(
      "--trusted-client-cert", "A certificate that clients are known by: name=NAME data=FILE.",
      group: "Mutual Authentication Support"
    ) { words throws(CommandError) in try GatewaySafety.trusted(words) }
    command.mature(clients, .preview)
    let profiles = command.appendedWhole(
      "--ssl-profile", "A profile of safe connections: words KEY=VALUE.", group: "SSL Profile"
    ) { words throws(CommandError) in try GatewaySafety.profile(words) }
    command.mature(profiles, .preview)
    let profileID = command.argument(
      "--ssl-profile-id", "The profile of safe connections that the listener uses, by id.", of: String.self,
      group: "Gateway")
    command.mature(profileID, .preview)
    let certificateName = command.argument(
      "--ssl-certificate-name", "What the certificate is called.", of: String.self, group: "Gateway")
    let noWait = command.noWait()
    command.example(
      "Create a gateway with a public address.",
      "az network application-gateway create -g MyGroup -n MyGateway --sku Standard_v2 --public-ip-address MyAddress --vnet-name MyNet --subnet MySubnet --priority 100"
    )
    command.run { (call, client) throws(CommandError) in
      let group = try call.required(group)
      let name = try call.required(name)
      var wish = GatewayWish(group: group, name: name, kind: call.optional(kind) ?? .medium)
      do throws(CommandError) {
        wish.location = try client.location(call.optional(location), orOfGroup: group)
      } catch {
        // The region is asked for while the words are read.
        throw CommandError(error.kind == .notFound ? .usage : error.kind, error.message)
      }
      wish.servers = call.optional(servers) ?? []
      wish.link = linkKeys.link(of: call)
      wish.tags = call.optional(tags) ?? [:]
      try wish.takeSubnet(
        call.optional(subnet) ?? "", in: call.optional(network),
        prefixes: (call.optional(networkPrefix), call.optional(subnetPrefix)), &client)
      if let word = call.optional(publicAddress), !word.isEmpty {
        try wish.takeAddress(word, allocation: call.optional(allocation) ?? "Dynamic", &client)
      }
      try wish.takeCertificate(
        call.optional(certificate), password: call.optional(password), secret: call.optional(secret),
        name: call.optional(certificateName), port: call.optional(frontendPort), client)
      wish.errorPages = try call.optional(pages).map(GatewaySafety.errorPages)
      if let firewall = call.optional(firewall), !firewall.isEmpty {
        wish.firewall = client.id(
          of: firewall, type: "Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies", group: group)
      }
      if let identity = call.optional(identity), !identity.isEmpty {
        wish.identity = client.id(
          of: identity, type: "Microsoft.ManagedIdentity/userAssignedIdentities", group: group)
      }
      wish.privateAddress = call.optional(privateAddress)
      wish.listenerProfile = call.optional(profileID)
      wish.profiles = try GatewaySafety.checked(call.optional(profiles) ?? [])
      wish.clients = try (call.optional(clients) ?? []).map { document throws(CommandError) in
        try GatewaySafety.reading(document, client)
      }
      wish.settings = [
        "Port": call.optional(port).map(JSONValue.string) ?? 80,
        "Protocol": .string((call.optional(speech) ?? .http).rawValue),
        "CookieBasedAffinity": .string(call.optional(affinity)?.rawValue ?? "disabled"),
        "connectionDraining": GatewayWish.draining(seconds: call.optional(draining) ?? 0),
      ]
      wish.rule = (call.optional(ruleKind) ?? .basic).rawValue
      wish.priority = call.optional(priority)
      wish.capacity = (call.optional(capacity) ?? 2, call.optional(fewest), call.optional(most))
      wish.zones = call.optional(zones)
      wish.speaksHTTP2 = call.optional(http2) == .enabled
      wish.usesFIPS = call.optional(fips)
      return try client.use(
        wish.template, prefix: "ag_deploy_", group: group, as: call.isSet(validates) ? .validate : .deploy,
        waits: !call.isSet(noWait))
    }
    return command
  }
}

/// The options of a private link to a new gateway.
private struct PrivateLinkKeys: Sendable {
  private let isWanted: Flag
  private let address: Key<String>
  private let subnet: Key<String>
  private let prefix: Key<String>
  private let isPrimary: Key<Bool>

  init(declaring command: inout Command<Client>) {
    isWanted = command.flag(
      "--enable-private-link", "Whether others may reach the gateway by a private link.",
      group: "Private Link Configuration")
    address = command.argument(
      "--private-link-ip-address", "The address of the link.", of: String.self, group: "Private Link Configuration")
    subnet = command.argument(
      "--private-link-subnet", "The new subnet of the link.", of: String.self, group: "Private Link Configuration",
      default: "PrivateLinkDefaultSubnet")
    prefix = command.argument(
      "--private-link-subnet-prefix", "The range of the link's subnet.", of: String.self,
      group: "Private Link Configuration", default: "10.0.1.0/24")
    isPrimary = command.argument(
      "--private-link-primary", "Whether the link's address is the first of its configuration.", of: Bool.self,
      group: "Private Link Configuration")
  }

  func link(of call: Call) -> GatewayWish.PrivateLink? {
    guard call.isSet(isWanted) else { return nil }
    return GatewayWish.PrivateLink(
      address: call.optional(address), subnet: call.optional(subnet) ?? "", prefix: call.optional(prefix) ?? "",
      isPrimary: call.optional(isPrimary))
  }
}
