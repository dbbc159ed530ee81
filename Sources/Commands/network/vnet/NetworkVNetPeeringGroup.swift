package import Grammar

/// `az network vnet peering`.
package enum NetworkVNetPeeringGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network vnet peering", "Manage peerings of virtual networks.",
      verbs: Generated.verbs(
        "network vnet peering", ["create", "delete", "list", "show", "update", "wait"], in: NetworkVNetGroup.table,
        others: [("sync", { sync() })]))
  }
}
