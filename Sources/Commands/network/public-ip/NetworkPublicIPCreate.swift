import ARM
package import Grammar
import JSON
import Shapes

extension NetworkPublicIPGroup {
  enum Allocation: String, ArgumentChoice { case fixed = "Static", dynamic = "Dynamic" }
  enum Version: String, ArgumentChoice { case four = "IPv4", six = "IPv6" }
  enum Kind: String, ArgumentChoice { case basic = "Basic", standard = "Standard", second = "StandardV2" }
  enum Tier: String, ArgumentChoice { case regional = "Regional", global = "Global" }
  enum Protection: String, ArgumentChoice {
    case enabled = "Enabled"
    case disabled = "Disabled"
    case inherited = "VirtualNetworkInherited"
  }
  enum Reuse: String, ArgumentChoice {
    case no = "NoReuse"
    case group = "ResourceGroupReuse"
    case subscription = "SubscriptionReuse"
    case tenant = "TenantReuse"
  }

  /// `az network public-ip create`.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "network public-ip create", "Create a public address.")
    let group = command.resourceGroup()
    let name = command.argument(
      "--name -n", "The name of the public address.", of: String.self, required: true, idPart: .name)
    let location = command.location()
    let tags = command.resourceTags()
    let allocation = command.argument(
      "--allocation-method", "Whether the address stays (Static) or comes and goes (Dynamic).", of: Allocation.self)
    let label = command.argument("--dns-name", "The name under the region's domain.", of: String.self)
    let reuse = command.argument("--dns-name-scope", "Where the domain name is unique.", of: Reuse.self)
    command.member(
      "--idle-timeout", "Minutes until an idle connection ends.", of: Int.self, at: "properties.idleTimeoutInMinutes",
      default: "4")
    let reverse = command.argument("--reverse-fqdn", "The name that the address resolves to.", of: String.self)
    let version = command.argument("--version", "Whether the address is IPv4 or IPv6.", of: Version.self)
    let kind = command.argument("--sku", "The kind of address.", of: Kind.self, default: "Standard")
    let tier = command.argument("--tier", "Whether the address is of one region or of all.", of: Tier.self)
    let zones = command.argument("--zone -z", "Availability zones.", of: [String].self)
    let ipTags = command.argument("--ip-tags", "Tags of the address, as TYPE=VALUE.", of: [String].self)
    let prefix = command.argument(
      "--public-ip-prefix", "The range to take the address of, by name or id.", of: String.self)
    let edgeZone = command.argument("--edge-zone", "The edge zone.", of: String.self)
    command.member("--ip-address", "The address itself.", of: String.self, at: "properties.ipAddress")
    command.member(
      "--ddos-protection-mode --protection-mode", "Whether the address is guarded by itself, by its network, or not.",
      of: Protection.self, at: "properties.ddosSettings.protectionMode")
    let plan = command.argument("--ddos-protection-plan", "The DDoS protection plan, by name or id.", of: String.self)
    let policy = command.argument("--ddos-custom-policy", "The DDoS custom policy, by name or id.", of: String.self)
    let serviceTag = command.argument(
      "--first-party-service-tag-id --fpst-id", "The first party service tag of the tag, by id.", of: String.self)
    command.example("Create an address.", "az network public-ip create -g MyGroup -n MyAddress --sku Standard -z 1 2 3")
    command.run { (call, client) throws(CommandError) in
      let group = try call.required(group)
      let place = try client.location(call.optional(location), orOfGroup: group)
      let tagList = try Self.tags(call.optional(ipTags) ?? [])
      var facts = AddressFacts(
        kind: call.optional(kind)?.rawValue ?? "Standard", tier: call.optional(tier)?.rawValue,
        version: call.optional(version)?.rawValue, zones: call.optional(zones).map { .array($0.map(JSONValue.string)) })
      if facts.kind == "Standard", facts.zones == nil { client.warn("\(zoneWarning)") }
      func id(_ word: String, _ type: String) -> String {
        client.id(of: word, type: "Microsoft.Network/\(type)", group: group)
      }
      let prefixID = call.optional(prefix).map { id($0, "publicIPPrefixes") }
      if let prefixID {
        facts = AddressFacts(ofPrefix: try client.send(.generated(.get, prefixID, apiVersion: "2025-09-01")))
      }
      if facts.kind.equalsIgnoringCase("basic") {
        client.warn(
          "It's recommended to create with `--sku standard`. Please be aware that Basic option will be removed in the future."
        )
      }
      var body: JSONValue = ["location": .string(place)]
      call.apply(to: &body)
      if let tags = call.optional(tags), !tags.isEmpty { body["tags"] = .object(tags) }
      facts.fill(&body, allocation: call.optional(allocation)?.rawValue)
      if let prefixID { body.set(.string(prefixID), at: ["properties", "publicIPPrefix", "id"]) }
      for (word, member) in [
        (call.optional(label), "domainNameLabel"), (call.optional(reuse)?.rawValue, "domainNameLabelScope"),
        (call.optional(reverse), "reverseFqdn"),
      ] {
        if let word { body.set(.string(word), at: ["properties", "dnsSettings", member]) }
      }
      if let zone = call.optional(edgeZone) { body["extendedLocation"] = ["name": .string(zone), "type": "EdgeZone"] }
      for (word, type, member) in [
        (call.optional(plan), "ddosProtectionPlans", "ddosProtectionPlan"),
        (call.optional(policy), "ddosCustomPolicies", "ddosCustomPolicy"),
      ] {
        if let word { body.set(.string(id(word, type)), at: ["properties", "ddosSettings", member, "id"]) }
      }
      try Self.put(tagList, call.optional(serviceTag), in: &body)
      let path = try client.path(group: group, "Microsoft.Network/publicIPAddresses/\(call.required(name))")
      let result = try client.operate(
        .generated(.put, path, apiVersion: "2025-09-01", body: body), waits: true, finalState: .operation)
      let shown = DocumentShape.named("network public-ip show").printed(result)
      return .value(addingResourceGroup(["publicIp": shown]))
    }
    return command
  }

  private static let zoneWarning: StaticString =
    #"[Coming breaking change] In the coming release, the default behavior will be changed as follows when sku is Standard and zone is not provided: For zonal regions, you will get a zone-redundant IP indicated by zones:["1","2","3"]; For non-zonal regions, you will get a non zone-redundant IP indicated by zones:null."#

  /// Words `TYPE=VALUE` as tags of an address.
  private static func tags(_ words: [String]) throws(CommandError) -> [JSONValue] {
    var tags: [JSONValue] = []
    for word in words {
      let sides = word.utf8.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard sides.count == 2 else { throw CommandError(.usage, "usage error: --ip-tags TYPE=VALUE [TYPE=VALUE ...]") }
      tags.append(["ipTagType": .string(sides[0]), "tag": .string(sides[1])])
    }
    return tags
  }

  private static func put(
    _ tags: [JSONValue], _ serviceTag: String?, in body: inout JSONValue
  ) throws(CommandError) {
    var tags = tags
    if let serviceTag {
      guard tags.count == 1 else {
        throw CommandError(.refused, "`--first-party-service-tag-id` requires exactly one value in `--ip-tags`.")
      }
      tags[0]["firstPartyServiceTag"] = ["id": .string(serviceTag)]
    }
    if !tags.isEmpty { body.set(.array(tags), at: ["properties", "ipTags"]) }
  }
}

/// What a range of addresses decides about an address taken of it.
private struct AddressFacts {
  var kind: String
  var tier: String?
  var version: String?
  var zones: JSONValue?

  init(kind: String, tier: String?, version: String?, zones: JSONValue?) {
    self.kind = kind
    self.tier = tier
    self.version = version
    self.zones = zones
  }

  init(ofPrefix prefix: JSONValue) {
    kind = prefix.at("sku", "name").string ?? "Standard"
    tier = prefix.at("sku", "tier").string
    version = prefix.at("properties", "publicIPAddressVersion").string
    zones = prefix["zones"].isNull ? nil : prefix["zones"]
  }

  func fill(_ body: inout JSONValue, allocation: String?) {
    let isStandard = kind.equalsIgnoringCase("standard")
    body.set(
      .string(allocation ?? (isStandard ? "Static" : "Dynamic")), at: ["properties", "publicIPAllocationMethod"])
    if let version { body.set(.string(version), at: ["properties", "publicIPAddressVersion"]) }
    body["sku"] = ["name": .string(kind)]
    if let tier { body.set(.string(tier), at: ["sku", "tier"]) }
    if let zones { body["zones"] = zones }
  }
}
