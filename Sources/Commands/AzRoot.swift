package import Grammar

/// The commands of `az`.
package enum AzRoot {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "", "Manage Azure, as far as azsim knows it.", verbs: RootCommands.verbs,
      subgroups: [
        ("account", { AccountGroup.group() }),
        ("ad", { DirectoryGroup.group() }),
        ("cache", { CacheGroup.group() }),
        ("deployment", { DeploymentGroup.group() }),
        ("disk", { DiskGroup.group() }),
        ("extension", { ExtensionGroup.group() }),
        ("feature", { FeatureGroup.group() }),
        ("group", { ResourceGroupGroup.group() }),
        ("identity", { IdentityGroup.group() }),
        ("image", { ImageGroup.group() }),
        ("keyvault", { KeyVaultGroup.group() }),
        ("lock", { LockGroup.group() }),
        ("monitor", { MonitorGroup.group() }),
        ("network", { NetworkGroup.group() }),
        ("ppg", { PPGGroup.group() }),
        ("provider", { ProviderGroup.group() }),
        ("resource", { AnyResourceGroup.group() }),
        ("role", { RoleGroup.group() }),
        ("sig", { GalleryGroup.group() }),
        ("snapshot", { SnapshotGroup.group() }),
        ("storage", { StorageGroup.group() }),
        ("tag", { TagGroup.group() }),
        ("vm", { VMGroup.group() }),
        ("vmss", { VMSSGroup.group() }),
      ])
  }
}
