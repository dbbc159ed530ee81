import JSON

// Tables of virtual networks, security rules and routes.

extension TableTransformer {
  static func virtualNetwork(_ result: JSONValue) throws(FormatError) -> JSONValue {
    let prefixes = try result.required("addressSpace").required("addressPrefixes").joined(", ")
    let options = try result.optional("dhcpOptions")
    let servers = options.isTruthy ? try options.optional("dnsServers", absent: []).joined(", ") : ""
    return [
      "Name": try result.required("name"),
      "ResourceGroup": try result.required("resourceGroup"),
      "Location": try result.required("location"),
      "NumSubnets": .integer(try result.optional("subnets", absent: []).requiredElements().count),
      "Prefixes": .string(prefixes.isEmpty ? " " : prefixes),
      "DnsServers": .string(servers.isEmpty ? " " : servers),
      "DDOSProtection": try result.optional("enableDdosProtection", absent: " "),
      "VMProtection": try result.optional("enableVmProtection", absent: " "),
    ]
  }

  static func securityRule(_ result: JSONValue) throws(FormatError) -> JSONValue {
    [
      "Name": try result.required("name"),
      "ResourceGroup": try result.required("resourceGroup"),
      "Priority": try result.required("priority"),
      "SourcePortRanges": try oneOrAll("sourcePortRange", of: result),
      "SourceAddressPrefixes": try oneOrAll("sourceAddressPrefix", pluralEnding: "es", of: result),
      "SourceASG": try groups("sourceApplicationSecurityGroups", of: result),
      "Access": try result.required("access"),
      "Protocol": try result.required("protocol"),
      "Direction": try result.required("direction"),
      "DestinationPortRanges": try oneOrAll("destinationPortRange", of: result),
      "DestinationAddressPrefixes": try oneOrAll("destinationAddressPrefix", pluralEnding: "es", of: result),
      "DestinationASG": try groups("destinationApplicationSecurityGroups", of: result),
    ]
  }

  /// A member of a rule, or else the values of the member in the plural.
  private static func oneOrAll(
    _ name: String, pluralEnding: String = "s", of rule: JSONValue
  ) throws(FormatError) -> JSONValue {
    let one = try rule.optional(name)
    return one.isTruthy ? one : .string(try rule.required(name + pluralEnding).joined(" "))
  }

  private static func groups(_ name: String, of rule: JSONValue) throws(FormatError) -> JSONValue {
    let groups = try rule.optional(name)
    return groups.isTruthy ? groups : "None"
  }
}

// MARK: - What is in effect on a network interface

extension TableTransformer {
  static func effectiveRoute(_ route: JSONValue) throws(FormatError) -> JSONValue {
    [
      "Source": try route.required("source"),
      "State": try route.required("state"),
      "Address Prefix": .string(try route.optional("addressPrefix", absent: []).joined(" ")),
      "Next Hop Type": try route.required("nextHopType"),
      "Next Hop IP": .string(try route.optional("nextHopIpAddress", absent: []).joined(" ")),
    ]
  }

  /// A row per rule; only the first of each group shows where the group is attached.
  static func effectiveSecurityRules(_ result: JSONValue) throws(FormatError) -> JSONValue {
    var rows: [JSONValue] = []
    for item in try result.required("value").requiredElements() {
      let association = try item.required("association")
      let nic = try attachment("networkInterface", of: association)
      let subnet = try attachment("subnet", of: association)
      let group = try resourceName(item.required("networkSecurityGroup"))
      for (number, rule) in try item.required("effectiveSecurityRules").requiredElements().enumerated() {
        rows.append([
          "NIC": .string(number == 0 ? nic : " "),
          "Subnet": .string(number == 0 ? subnet : " "),
          "NSG": .string(number == 0 ? group : " "),
          "Rule Name": try rule.optional("name", absent: ""),
          "Protocol": try rule.optional("protocol", absent: ""),
          "Direction": try rule.optional("direction", absent: ""),
          "Access": try rule.optional("access", absent: ""),
        ])
      }
    }
    return .array(rows)
  }

  /// The name of what a group is attached to, or a dash where it says so with null.
  private static func attachment(_ name: String, of association: JSONValue) throws(FormatError) -> String {
    if association.isNull { return "-" }
    let reference = try association.required(name)
    return reference.isNull ? "-" : try resourceName(reference)
  }

  /// The name of the resource that a reference leads to; for a child resource that of its parent, as `az` has it.
  private static func resourceName(_ reference: JSONValue) throws(FormatError) -> String {
    let id = try reference.required("id").requiredText()
    let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2, parts[0].isEmpty, parts[1].equalsIgnoringCase("subscriptions"), !parts[2].isEmpty else {
      if id.isEmpty { throw .tableUnavailable }
      return id
    }
    var rest = parts[3...]
    if rest.count > 1, rest[3].equalsIgnoringCase("resourceGroups"), !rest[4].isEmpty { rest = rest.dropFirst(2) }
    let provider = Array(rest.prefix(4))
    guard provider.count == 4, provider[0].equalsIgnoringCase("providers"), !provider[1].isEmpty, !provider[3].isEmpty
    else { throw .tableUnavailable }
    return provider[3]
  }
}
