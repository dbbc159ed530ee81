import ARM
import JSON
import World

/// Gives addresses to what needs them.
enum NetworkAddresses {
  /// Where public addresses come from: a range set aside for tests (RFC 2544), so that no real host is ever meant.
  private static let publicRange: (first: UInt32, count: UInt64) = (0xC612_0000, 131_072)  // 198.18.0.0/15
  /// Azure keeps the first four addresses of a subnet and the last.
  private static let reservedAtStart: UInt32 = 4

  /// Fills in the addresses that the service assigns.
  ///
  /// - Throws: a refusal of a private address that the request asks for.
  static func assign(to document: inout JSONValue, _ type: DocumentType, in world: inout World) throws(ServiceError) {
    switch type.name {
    case "publicIPAddresses": assignPublic(to: &document, in: &world)
    case "networkInterfaces": try assignPrivate(to: &document, part: "ipConfigurations", in: world)
    case "loadBalancers", "applicationGateways":
      try assignPrivate(to: &document, part: "frontendIPConfigurations", in: world)
    default: return
    }
  }

  /// Whether an address of a subnet is not one that Azure keeps.
  static func canBeGiven(_ address: UInt32, in range: AddressPrefix) -> Bool {
    range.contains(address) && address - range.first >= reservedAtStart && address != range.last
  }

  // MARK: - Public

  private static func assignPublic(to document: inout JSONValue, in world: inout World) {
    if document.at("properties", "publicIPAllocationMethod").isNull {
      let isBasic = document.at("sku", "name") == "Basic"
      document.set(isBasic ? "Dynamic" : "Static", at: ["properties", "publicIPAllocationMethod"])
    }
    if let label = document.at("properties", "dnsSettings", "domainNameLabel").string {
      let fqdn = "\(label).\(document["location"].string ?? "").cloudapp.azure.com"
      document.set(.string(fqdn), at: ["properties", "dnsSettings", "fqdn"])
    } else {
      document.remove(at: ["properties", "dnsSettings", "fqdn"])
    }
    guard document.at("properties", "publicIPAllocationMethod") == "Static",
      document.at("properties", "ipAddress").isNull
    else { return }
    if document.at("properties", "publicIPAddressVersion") == "IPv6" {
      let digits = world.generator.hexadecimal(4)
      document.set(.string("2001:db8:\(digits)::1"), at: ["properties", "ipAddress"])
      return
    }
    let taken = Set(
      world.resources.ofType("Microsoft.Network/publicIPAddresses")
        .compactMap { $0.document.at("properties", "ipAddress").string })
    // From a drawn place on, so that addresses look unlike each other but never meet.
    let start = world.generator.next() % publicRange.count
    for step in 0..<publicRange.count {
      let address = AddressPrefix.text(publicRange.first + UInt32((start + step) % publicRange.count))
      guard !taken.contains(address) else { continue }
      document.set(.string(address), at: ["properties", "ipAddress"])
      return
    }
  }

  // MARK: - Private

  private static func assignPrivate(
    to document: inout JSONValue, part: String, in world: World
  ) throws(ServiceError) {
    guard var parts = document.at("properties", part).array else { return }
    let ownID = ResourceID(trusted: document["id"].string ?? "")
    let uses = NetworkUses(in: world)
    var given: [String: Set<UInt32>] = [:]
    for position in parts.indices {
      guard let subnet = parts[position].at("properties", "subnet", "id").string.map(ResourceID.init(trusted:)),
        let range = range(of: subnet, in: world)
      else { continue }
      let others = uses.users(of: subnet).filter { !$0.lies(in: ownID) }
      var taken = given[subnet.key] ?? []
      for other in others {
        if let address = address(of: other, in: world) { taken.insert(address) }
      }
      let partID = ResourceID(trusted: parts[position]["id"].string ?? "")
      let address = try self.address(for: parts[position], partID, in: range, taken: taken, others, world)
      if let address {
        taken.insert(address)
        parts[position].set(.string(AddressPrefix.text(address)), at: ["properties", "privateIPAddress"])
      }
      if parts[position].at("properties", "privateIPAddressVersion").isNull {
        parts[position].set("IPv4", at: ["properties", "privateIPAddressVersion"])
      }
      given[subnet.key] = taken
    }
    document.set(.array(parts), at: ["properties", part])
  }

  private static func range(of subnet: ResourceID, in world: World) -> AddressPrefix? {
    guard let properties = DocumentReferences.document(subnet, in: world)?["properties"] else { return nil }
    let texts = [properties["addressPrefix"].string] + (properties["addressPrefixes"].array ?? []).map(\.string)
    return texts.compactMap { $0 }.lazy.compactMap { try? AddressPrefix($0) }.first
  }

  private static func address(of part: ResourceID, in world: World) -> UInt32? {
    DocumentReferences.document(part, in: world)?.at("properties", "privateIPAddress").string
      .flatMap(AddressPrefix.address)
  }

  private static func address(
    for part: JSONValue, _ id: ResourceID, in range: AddressPrefix, taken: Set<UInt32>, _ others: [ResourceID],
    _ world: World
  ) throws(ServiceError) -> UInt32? {
    let asked = part.at("properties", "privateIPAddress").string
    if part.at("properties", "privateIPAllocationMethod") == "Static", let asked {
      return try checked(asked, for: id, in: range, others, world)
    }
    if let kept = asked.flatMap(AddressPrefix.address), range.contains(kept), !taken.contains(kept) { return kept }
    guard range.last - range.first > Self.reservedAtStart else { return nil }
    for address in (range.first + Self.reservedAtStart)..<range.last where !taken.contains(address) { return address }
    throw ServiceError(
      400, "SubnetIsFull",
      "Subnet \(part.at("properties", "subnet", "id").string.flatMap { ResourceID($0)?.name } ?? "") with address prefix "
        + "\(range.text) does not have enough capacity for 1 IP addresses.")
  }

  private static func checked(
    _ text: String, for id: ResourceID, in range: AddressPrefix, _ others: [ResourceID], _ world: World
  ) throws(ServiceError) -> UInt32 {
    guard let address = AddressPrefix.address(text) else {
      throw ServiceError(
        400, "InvalidIPAddressFormat", "IP address \(text) of resource \(id) is not formatted correctly.")
    }
    guard range.contains(address) else {
      throw ServiceError(
        400, "PrivateIPAddressNotInSubnet",
        "Private static IP address \(text) does not belong to the range of subnet prefix \(range.text).")
    }
    guard address - range.first >= reservedAtStart, address != range.last else {
      throw ServiceError(
        400, "PrivateIPAddressInReservedRange",
        "Private static IP address \(text) falls within reserved IP range of subnet prefix \(range.text).")
    }
    if let other = others.first(where: { Self.address(of: $0, in: world) == address }) {
      throw ServiceError(
        400, "PrivateIPAddressIsAllocated",
        "IP configuration \(id) is using the private IP address \(text) which is already allocated to resource \(other)."
      )
    }
    return address
  }
}
