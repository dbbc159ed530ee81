package import Grammar

/// `az vmss rolling-upgrade`.
package enum VMSSRollingUpgradeGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vmss rolling-upgrade", "Manage rolling upgrades of a scale set.",
      verbs: [
        ("cancel", { cancel() }),
        ("get-latest", { getLatest() }),
        ("start", { start() }),
      ])
  }

  /// The spellings of the name in all commands of this group.
  static let nameSpellings: StaticString = "-n --name --vm-scale-set-name --virtual-machine-scale-set-name"
}
