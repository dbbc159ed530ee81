import ARM
import JSON
import World

/// What the provider asks of a document beyond its form: rules that look at several members or resources at once.
struct NetworkRules {
  let type: DocumentType
  let id: ResourceID

  /// Fills in members that follow from others.
  func complete(_ document: inout JSONValue) {
    switch type.name {
    case "loadBalancers":
      change("loadBalancingRules", of: &document) { _, rule in
        let pool = rule.at("properties", "backendAddressPool")
        let pools = rule.at("properties", "backendAddressPools").array ?? []
        if !pool.isNull, pools.isEmpty {
          rule.set(.array([pool]), at: ["properties", "backendAddressPools"])
        } else if pool.isNull, pools.count == 1 {
          rule.set(pools[0], at: ["properties", "backendAddressPool"])
        }
      }
    case "networkInterfaces":
      let configurations = document.at("properties", "ipConfigurations").array ?? []
      guard !configurations.contains(where: { $0.at("properties", "primary") == true }) else { return }
      change("ipConfigurations", of: &document) { position, configuration in
        if position == 0 { configuration.set(true, at: ["properties", "primary"]) }
      }
    default: return
    }
  }

  private func change(_ part: String, of document: inout JSONValue, _ change: (Int, inout JSONValue) -> Void) {
    guard var parts = document.at("properties", part).array else { return }
    for position in parts.indices { change(position, &parts[position]) }
    document.set(.array(parts), at: ["properties", part])
  }

  /// Checks a document that has all its members.
  ///
  /// - Throws: the provider's refusal.
  func check(_ document: JSONValue, in world: World) throws(ServiceError) {
    switch type.name {
    case "virtualNetworks": try checkSubnets(document)
    case "networkSecurityGroups": try checkSecurityRules(document)
    case "publicIPAddresses": try checkLabel(document, in: world)
    case "loadBalancers", "networkInterfaces": try checkPublicAddresses(document, in: world)
    case "applicationGateways":
      try checkPublicAddresses(document, in: world)
      try checkPriorities(document)
    default: return
    }
  }

  // MARK: - Virtual networks

  private func checkSubnets(_ document: JSONValue) throws(ServiceError) {
    var space: [AddressPrefix] = []
    for text in texts(document.at("properties", "addressSpace", "addressPrefixes")) {
      if let prefix = try prefix(text, of: id) { space.append(prefix) }
    }
    var earlier: [AddressPrefix] = []
    for subnet in document.at("properties", "subnets").array ?? [] {
      let subnetID = ResourceID(trusted: subnet["id"].string ?? "")
      let single = [subnet.at("properties", "addressPrefix").string].compactMap { $0 }
      let all = single.isEmpty ? texts(subnet.at("properties", "addressPrefixes")) : single
      for text in all {
        guard let prefix = try prefix(text, of: subnetID) else { continue }
        guard space.contains(where: { $0.contains(prefix) }) else {
          throw ServiceError(
            400, "NetcfgSubnetRangeOutsideVnet",
            "Subnet '\(subnetID.name)' is not valid because its IP address range is outside the IP address range of "
              + "virtual network '\(id.name)'.")
        }
        guard !earlier.contains(where: { $0.overlaps(prefix) }) else {
          throw ServiceError(
            400, "NetcfgSubnetRangesOverlap",
            "Subnet '\(subnetID.name)' is not valid because its IP address range overlaps with that of an existing subnet "
              + "in virtual network '\(id.name)'.")
        }
        earlier.append(prefix)
      }
    }
  }

  private func texts(_ list: JSONValue) -> [String] { (list.array ?? []).compactMap(\.string) }

  /// A range of IPv4 addresses; `nil` for one of IPv6, which nothing here looks into.
  private func prefix(_ text: String, of owner: ResourceID) throws(ServiceError) -> AddressPrefix? {
    if text.utf8.contains(UInt8(ascii: ":")) { return nil }
    do {
      return try AddressPrefix(text)
    } catch {
      switch error {
      case .form:
        throw ServiceError(
          400, "InvalidAddressPrefixFormat",
          "Address prefix \(text) of resource \(owner) is not formatted correctly. It should follow CIDR notation, for "
            + "example 10.0.0.0/24.")
      case .notation(let right):
        throw ServiceError(
          400, "InvalidCIDRNotation",
          "The address prefix \(text) in resource \(owner) has an invalid CIDR notation. For the given prefix length, the "
            + "address prefix should be \(right.text).")
      }
    }
  }

  // MARK: - Application gateways

  /// The second generation wants every rule to have a place of its own.
  private func checkPriorities(_ document: JSONValue) throws(ServiceError) {
    guard document.at("properties", "sku", "tier").string?.hasSuffix("_v2") ?? false else { return }
    var taken: [Int: String] = [:]
    for rule in document.at("properties", "requestRoutingRules").array ?? [] {
      let id = rule["id"].string ?? ""
      guard let priority = rule.at("properties", "priority").integer else {
        throw ServiceError(
          400, "ApplicationGatewayRequestRoutingRulePriorityCannotBeEmpty",
          "Priority for the request routing rule \(id) cannot be empty. All request routing rules should have a priority "
            + "defined starting from api-version 2021-08-01")
      }
      if let other = taken[priority] {
        throw ServiceError(
          400, "ApplicationGatewayRequestRoutingRulePriorityHasToBeUnique",
          "The priority \(priority) of the request routing rule \(id) has to be unique; \(other) has it already.")
      }
      taken[priority] = id
    }
  }

  // MARK: - Security rules

  private func checkSecurityRules(_ document: JSONValue) throws(ServiceError) {
    var seen: [String: String] = [:]
    for rule in document.at("properties", "securityRules").array ?? [] {
      let name = rule["name"].string ?? ""
      for member in ["protocol", "access", "direction", "priority"] where rule.at("properties", member).isNull {
        throw ServiceError(
          400, "SecurityRuleRequiredParameterMissing",
          "Required security rule parameters are missing for security rule with Id: \(rule["id"].string ?? ""). Security "
            + "rule must specify \(member.prefix(1).uppercased() + member.dropFirst()).")
      }
      let priority = rule.at("properties", "priority").integer ?? 0
      guard (100...4096).contains(priority) else {
        throw ServiceError(
          400, "SecurityRuleInvalidPriority",
          "Security rule has invalid Priority. Value provided: \(priority). Allowed range 100-4096.")
      }
      let place = "\(rule.at("properties", "direction").string ?? "")/\(priority)"
      if let other = seen[place] {
        throw ServiceError(
          400, "SecurityRuleConflict",
          "Security rule \(name) conflicts with rule \(other). Rules cannot have the same Priority and Direction. To learn "
            + "more, see aka.ms/nsgrules.")
      }
      seen[place] = name
    }
  }

  // MARK: - Public addresses

  private func checkLabel(_ document: JSONValue, in world: World) throws(ServiceError) {
    guard let label = document.at("properties", "dnsSettings", "domainNameLabel").string else { return }
    guard Self.isLabel(label) else {
      throw ServiceError(
        400, "InvalidDomainNameLabel",
        "The domain name label \(label) is invalid. It must conform to the following regular expression: "
          + "^[a-z][a-z0-9-]{1,61}[a-z0-9]$.")
    }
    let fqdn = document.at("properties", "dnsSettings", "fqdn")
    let isTaken = world.resources.ofType("Microsoft.Network/publicIPAddresses")
      .contains { $0.id != id && $0.document.at("properties", "dnsSettings", "fqdn") == fqdn }
    if isTaken {
      throw ServiceError(
        400, "DnsRecordInUse", "DNS record \(fqdn.string ?? "") is already used by another public IP.")
    }
  }

  private static func isLabel(_ label: String) -> Bool {
    let bytes = Array(label.utf8)
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard (3...63).contains(bytes.count), isLetter(bytes[0]), let last = bytes.last, isLetter(last) || isDigit(last)
    else { return false }
    return bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// A public address serves one thing at a time.
  private func checkPublicAddresses(_ document: JSONValue, in world: World) throws(ServiceError) {
    let uses = NetworkUses(in: world)
    var own: [String: ResourceID] = [:]
    for (_, part) in DocumentReferences.parts(of: document, type) {
      guard let text = part.at("properties", "publicIPAddress", "id").string else { continue }
      let address = ResourceID(trusted: text)
      let partID = ResourceID(trusted: part["id"].string ?? "")
      let other = own[address.key] ?? uses.users(of: address).first { !$0.lies(in: id) }
      if let other {
        throw ServiceError(
          400, "PublicIPAddressInUse",
          "Resource \(partID) is referencing public IP address \(address) that is already allocated to resource \(other)."
        )
      }
      own[address.key] = partID
    }
  }
}
