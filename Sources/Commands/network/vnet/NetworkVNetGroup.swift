package import Grammar
import JSON

/// `az network vnet`.
package enum NetworkVNetGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network vnet", "Manage virtual networks.",
      verbs: Generated.verbs(
        "network vnet", ["check-ip-address", "delete", "list", "list-endpoint-services", "show", "wait"], in: table,
        others: [
          ("list-available-ips", { listAvailableIPs() }),
          (
            "move-ip-configurations",
            { .generated("network vnet move-ip-configurations", in: table).previewed }
          ),
          (
            "create",
            {
              .generated(
                "network vnet create", in: table,
                changes: .init(amend: addSubnet, show: GeneratedChanges.wrapped(as: "newVNet")))
            }
          ),
          ("update", { .generated("network vnet update", in: table, changes: .init(amend: preferPools)) }),
        ]),
      subgroups: [
        ("peering", { NetworkVNetPeeringGroup.group() }), ("subnet", { NetworkVNetSubnetGroup.group() }),
      ])
  }

  static let table = GeneratedTable.networkVNet

  /// Puts in what options of their own say: the edge zone, and the one subnet of `--subnet-name`.
  private static let addSubnet: GeneratedChanges.Change = { (document, setting, client) throws(CommandError) in
    let call = setting.call
    document.addEdgeZone(of: call)
    if let name = call.text(of: "subnet_name") {
      var properties: JSONObject = [:]
      let prefixes = call.value(of: "subnet_prefixes")?.array ?? []
      if prefixes.isEmpty {
        let first = document.at("properties", "addressSpace", "addressPrefixes").array?.first?.string ?? ""
        properties["addressPrefix"] = .string(Self.subnetPrefix(of: first))
      } else if prefixes.count == 1 {
        properties["addressPrefix"] = prefixes[0]
      } else {
        properties["addressPrefixes"] = .array(prefixes)
      }
      if let group = call.text(of: "subnet_nsg") { properties["networkSecurityGroup"] = ["id": .string(group)] }
      document.set([["name": .string(name), "properties": .object(properties)]], at: ["properties", "subnets"])
    }
    try preferPools(&document, setting, &client)
  }

  /// The first /24 of a range, or the whole range when it is smaller.
  private static func subnetPrefix(of range: String) -> String {
    let parts = range.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard parts.count == 2, let length = Int(parts[1]) else { return range }
    return "\(parts[0])/\(length < 24 ? "24" : parts[1])"
  }

  /// Pools of the address management stand in for ranges.
  static let preferPools: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    guard let pools = setting.call.value(of: "ipam_pool_prefix_allocations"), !pools.isNull, pools != [] else { return }
    document.set([], at: ["properties", "addressSpace", "addressPrefixes"])
  }
}

extension JSONValue {
  /// The place of `--edge-zone`.
  mutating func addEdgeZone(of call: Call) {
    guard let zone = call.text(of: "edge_zone") else { return }
    self["extendedLocation"] = ["name": .string(zone), "type": "EdgeZone"]
  }
}

extension Command where Context == Client {
  /// The command, said to be in preview.
  fileprivate var previewed: Command<Client> {
    var command = self
    command.mature(.preview)
    return command
  }
}
