package import Grammar
import JSON

/// `az network vnet subnet`.
package enum NetworkVNetSubnetGroup {
  package static func group() -> CommandGroup<Client> {
    let table = NetworkVNetGroup.table
    return CommandGroup(
      "network vnet subnet", "Manage subnets of virtual networks.",
      verbs: Generated.verbs(
        "network vnet subnet", ["delete", "list", "list-available-delegations", "show", "wait"], in: table,
        others: [
          ("list-available-ips", { listAvailableIPs() }),
          ("create", { .generated("network vnet subnet create", in: table, changes: changes) }),
          ("update", { .generated("network vnet subnet update", in: table, changes: changes) }),
        ]))
  }

  private static let changes = GeneratedChanges(check: check, amend: amend)

  private static let check: GeneratedChanges.Check = { (call, client) throws(CommandError) in
    if call.value(of: "endpoints") != nil, call.value(of: "service_endpoints") != nil {
      throw CommandError(
        .refused,
        "usage error: `--endpoints` and `--service-endpoints` cannot be used together, we prefer to use `endpoints` instead"
      )
    }
    for (kind, warning) in [("private_endpoint", endpointWarning), ("private_link_service", serviceWarning)] {
      guard let word = call.value(of: "disable_\(kind)_network_policies") else { continue }
      client.warn("\(warning)")
      call.setValue(word, of: "\(kind)_network_policies")
    }
  }

  private static let endpointWarning: StaticString =
    "`--disable-private-endpoint-network-policies` will be deprecated in the future, if you wannadisable network policy for private endpoint, please use `--private-endpoint-network-policies Disabled` instead."
  private static let serviceWarning: StaticString =
    "`--disable-private-link-service-network-policies` will be deprecated in the future, if you wanna disable network policy for private link service, please use `--private-link-service-network-policies Disabled` instead."

  private static let amend: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    if let services = setting.call.value(of: "delegations") {
      let delegations = (services.array ?? []).enumerated().map { index, service -> JSONValue in
        [
          "name": .string("\(index)"),
          "properties": ["serviceName": .string(serviceName(service.string ?? ""))],
        ]
      }
      document.set(services.isNull ? .null : .array(delegations), at: ["properties", "delegations"])
    }
    guard let pools = setting.call.value(of: "ipam_pool_prefix_allocations"), !pools.isNull, pools != [] else { return }
    document.set([], at: ["properties", "addressPrefixes"])
  }

  /// The name of a service, also from the older spelling `Microsoft.Sql.servers`.
  private static func serviceName(_ word: String) -> String {
    let parts = word.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.count == 3, !word.utf8.contains(UInt8(ascii: "/")) else { return word }
    return "Microsoft.\(parts[1])/\(parts[2])"
  }
}
