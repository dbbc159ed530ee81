package import Grammar

/// `az keyvault`. Managed hardware modules, certificates, and using keys are not emulated.
package enum KeyVaultGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "keyvault", "Manage vaults, and the secrets and keys in them.",
      verbs: [
        ("check-name", { checkName() }), ("create", { create() }), ("delete", { delete() }),
        ("delete-policy", { deletePolicy() }), ("list", { list() }), ("list-deleted", { listDeleted() }),
        ("purge", { purge() }), ("recover", { recover() }), ("set-policy", { setPolicy() }), ("show", { show() }),
        ("show-deleted", { showDeleted() }), ("update", { update() }), ("wait", { wait() }),
      ],
      subgroups: [("key", { VaultKeyGroup.group() }), ("secret", { VaultSecretGroup.group() })])
  }

  static let table = ClassicTable.keyVault
  static let version = "2026-02-01"
  static let type = "Microsoft.KeyVault/vaults"
  static let softDeletion =
    "Warning! If you have soft-delete protection enabled on this key vault, you will not be able to reuse this key vault name until the key vault has been purged from the soft deleted state. Please see the following documentation for additional guidance.\nhttps://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"
}
