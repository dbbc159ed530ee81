package import Grammar

/// The commands of `az`.
package enum AzRoot {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "", "Manage Azure, as far as azsim knows it.", verbs: RootCommands.verbs,
      subgroups: [
        ("account", { AccountGroup.group() }), ("group", { ResourceGroupGroup.group() }),
        ("identity", { IdentityGroup.group() }), ("network", { NetworkGroup.group() }), ("vm", { VMGroup.group() }),
        ("vmss", { VMSSGroup.group() }),
      ])
  }
}
