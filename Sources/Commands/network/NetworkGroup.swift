package import Grammar

/// `az network`.
package enum NetworkGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network", "Manage networks and what connects machines to them.",
      subgroups: [
        ("lb", { NetworkLBGroup.group() }), ("nic", { NetworkNICGroup.group() }), ("nsg", { NetworkNSGGroup.group() }),
        ("public-ip", { NetworkPublicIPGroup.group() }), ("vnet", { NetworkVNetGroup.group() }),
      ])
  }
}
