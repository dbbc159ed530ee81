package import Grammar

/// The commands of `az`.
package enum AzRoot {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "", "Manage Azure, as far as azsim knows it.", verbs: RootCommands.verbs,
      subgroups: [
        ("account", { AccountGroup.group() }), ("disk", { DiskGroup.group() }),
        ("group", { ResourceGroupGroup.group() }),
        ("identity", { IdentityGroup.group() }), ("monitor", { MonitorGroup.group() }),
        ("network", { NetworkGroup.group() }), ("ppg", { PPGGroup.group() }),
        ("snapshot", { SnapshotGroup.group() }), ("vm", { VMGroup.group() }),
        ("vmss", { VMSSGroup.group() }),
      ])
  }
}
