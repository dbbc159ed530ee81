import Grammar
import JSON

/// The arguments of `vm create` that say what is made, who may log in to it, and the network that it is in.
///
/// Like the other structs of keys, it declares its arguments in the order of surface.json, which runs through all of them.
struct MachineEssentialKeys: Sendable {
  let name: Key<String>
  let group: Key<String>
  let image: Key<String>
  let size: Key<String>
  let location: Key<String>
  let tags: Key<JSONObject>
  let authenticationType: Key<AuthenticationType>
  let adminPassword: Key<String>
  let computerName: Key<String>
  let adminUsername: Key<String>
  let keyPath: Key<String>
  let keys: Key<[String]>
  let generatesKeys: Flag
  let availabilitySet: Key<String>
  let interfaces: Key<[String]>
  let securityGroup: Key<String>
  let securityRule: Key<SecurityRuleWord>
  let acceleratedNetworking: Key<Bool>
  let privateIP: Key<String>
  let publicIP: Key<String>
  let publicIPAllocation: Key<AddressAllocation>
  let domainName: Key<String>
  let publicIPSKU: Key<PublicIPSKU>

  init(_ command: inout Command<Client>) {
    let login: StaticString = "Authentication"
    let network: StaticString = "Network"
    name = command.argument(
      "--name -n", "The name of the machine.", of: String.self, required: true, configuredDefault: "vm")
    group = command.resourceGroup()
    image = command.argument(
      "--image", "What the OS disk is made from: an id, publisher:offer:sku:version, an alias, or a VHD address.",
      of: String.self, completer: "image")
    size = command.argument(
      "--size", "The size of the machine.", of: String.self, default: "Standard_D2s_v5")
    location = command.location()
    tags = command.resourceTags()
    authenticationType = command.argument(
      "--authentication-type", "How to log in: a password for Windows, else SSH keys, unless given.",
      of: AuthenticationType.self, group: login)
    adminPassword = command.argument(
      "--admin-password", "The administrator's password.", of: String.self, group: login)
    computerName = command.argument(
      "--computer-name", "What the machine calls itself; its name without special characters when left out.",
      of: String.self)
    adminUsername = command.argument(
      "--admin-username", "The name of the administrator.", of: String.self, group: login)
    keyPath = command.argument(
      "--ssh-dest-key-path", "Where the public keys are put on the machine.", of: String.self, group: login)
    keys = command.argument(
      "--ssh-key-values", "Public SSH keys, or the files that hold them.", of: [String].self, group: login,
      completer: "file")
    generatesKeys = command.flag(
      "--generate-ssh-keys", "Use the key pair that is there, or make one.", group: login)
    availabilitySet = command.argument(
      "--availability-set", "The availability set that it is in, by name or id.", of: String.self,
      completer: "Microsoft.Compute/availabilitySets")
    interfaces = command.argument(
      "--nics", "Network interfaces that are there, by names or ids; the first is the primary one.",
      of: [String].self, group: network, completer: "Microsoft.Network/networkInterfaces")
    securityGroup = command.argument(
      "--nsg", "The security group, by name or id; an empty text for none.", of: String.self, group: network,
      completer: "Microsoft.Network/networkSecurityGroups")
    securityRule = command.argument(
      "--nsg-rule", "What a new security group lets through.", of: SecurityRuleWord.self, group: network)
    acceleratedNetworking = command.argument(
      "--accelerated-networking", "Whether the interface bypasses the host's switch.", of: Bool.self, group: network)
    privateIP = command.argument(
      "--private-ip-address", "The address in the subnet; the next free one when left out.", of: String.self,
      group: network)
    publicIP = command.argument(
      "--public-ip-address", "The public address, by name or id; an empty text for none.", of: String.self,
      group: network, completer: "Microsoft.Network/publicIPAddresses")
    publicIPAllocation = command.argument(
      "--public-ip-address-allocation", "Whether a new public address stays the same.", of: AddressAllocation.self,
      group: network)
    domainName = command.argument(
      "--public-ip-address-dns-name", "The domain name of a new public address.", of: String.self, group: network)
    publicIPSKU = command.argument(
      "--public-ip-sku", "The kind of a new public address.", of: PublicIPSKU.self, group: network,
      default: "Standard")
  }
}

/// What a new security group lets through.
enum SecurityRuleWord: String, ArgumentChoice {
  case rdp = "RDP"
  case ssh = "SSH"
  case none = "NONE"
}

/// Kinds of public addresses.
enum PublicIPSKU: String, ArgumentChoice {
  case basic = "Basic"
  case standard = "Standard"
}
