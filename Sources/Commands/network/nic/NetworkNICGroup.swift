package import Grammar
import JSON

/// `az network nic`.
package enum NetworkNICGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network nic", "Manage network interfaces.",
      verbs: Generated.verbs(
        "network nic", ["delete", "list", "list-effective-nsg", "show", "show-effective-route-table", "wait"],
        in: table,
        others: [
          (
            "create",
            {
              .generated(
                "network nic create", in: table,
                changes: .init(amend: configure, show: GeneratedChanges.wrapped(as: "NewNIC")))
            }
          ),
          ("update", { .generated("network nic update", in: table, changes: .init(check: clearName)) }),
        ]),
      subgroups: [("ip-config", { NetworkNICIPConfigGroup.group() })])
  }

  static let table = GeneratedTable.networkInterface

  /// Gathers the options about the one configuration of a new interface.
  private static let configure: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    let call = setting.call
    document.addEdgeZone(of: call)
    let address = call.value(of: "private_ip_address")
    var properties: JSONObject = [
      "privateIPAddress": address ?? .null,
      "privateIPAddressVersion": call.value(of: "private_ip_address_version") ?? .null,
      "privateIPAllocationMethod": address == nil ? "Dynamic" : "Static",
    ]
    for (option, member) in [("subnet", "subnet"), ("public_ip_address", "publicIPAddress")] {
      if let id = call.text(of: option) { properties[member] = ["id": .string(id)] }
    }
    for (option, member) in [
      ("application_security_groups", "applicationSecurityGroups"),
      ("app_gateway_address_pools", "applicationGatewayBackendAddressPools"),
      ("lb_address_pools", "loadBalancerBackendAddressPools"), ("lb_inbound_nat_rules", "loadBalancerInboundNatRules"),
    ] {
      guard let ids = call.value(of: option)?.array else { continue }
      properties[member] = .array(ids.map { ["id": $0] })
    }
    document.set([["name": "ipconfig1", "properties": .object(properties)]], at: ["properties", "ipConfigurations"])
  }

  private static let clearName: GeneratedChanges.Check = { (call, _) throws(CommandError) in
    if call.text(of: "internal_dns_name") == "" { call.setValue(.null, of: "internal_dns_name") }
  }
}
