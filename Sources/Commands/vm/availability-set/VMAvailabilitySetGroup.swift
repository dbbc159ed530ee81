package import Grammar

/// `az vm availability-set`.
package enum VMAvailabilitySetGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm availability-set", "Manage availability sets.",
      verbs: [
        ("cancel-migration-to-vmss", { cancelMigration() }),
        ("convert", { convert() }),
        ("convert-to-vmss", { convertToVMSS() }),
        ("create", { create() }),
        ("delete", { delete() }),
        ("list", { list() }),
        ("list-sizes", { listSizes() }),
        ("show", { show() }),
        ("start-migration-to-vmss", { startMigration() }),
        ("update", { update() }),
        ("validate-migration-to-vmss", { validateMigration() }),
      ])
  }
}
