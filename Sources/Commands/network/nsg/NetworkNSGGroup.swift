package import Grammar

/// `az network nsg`.
package enum NetworkNSGGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network nsg", "Manage network security groups.",
      verbs: Generated.verbs(
        "network nsg", ["delete", "list", "show", "update", "wait"], in: table,
        others: [
          (
            "create",
            {
              .generated("network nsg create", in: table, changes: .init(show: GeneratedChanges.wrapped(as: "NewNSG")))
            }
          )
        ]),
      subgroups: [("rule", { NetworkNSGRuleGroup.group() })])
  }

  static let table = GeneratedTable.networkSecurityGroup
}
