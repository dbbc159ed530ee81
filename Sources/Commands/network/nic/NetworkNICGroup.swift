package import Grammar

/// `az network nic`.
package enum NetworkNICGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network nic", "Manage network interfaces.",
      verbs: Generated.verbs(
        "network nic",
        ["delete", "list", "list-effective-nsg", "show", "show-effective-route-table", "wait"], in: table))
  }

  static let table = GeneratedTable.networkInterface
}
