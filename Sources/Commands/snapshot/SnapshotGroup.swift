package import Grammar

/// `az snapshot`.
package enum SnapshotGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "snapshot", "Manage snapshots of disks.",
      verbs: Generated.verbs(
        "snapshot", ["delete", "grant-access", "list", "revoke-access", "show", "wait"],
        in: GeneratedTable.disk,
        others: [
          ("create", { create() }),
          (
            "update",
            { .generated("snapshot update", in: GeneratedTable.disk, changes: .init(amend: DiskChanges.link)) }
          ),
        ]))
  }
}
