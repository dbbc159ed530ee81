package import Grammar

/// `az vmss encryption`.
package enum VMSSEncryptionGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vmss encryption", "Manage the encryption of disks.",
      verbs: [
        ("disable", { disable() }),
        ("enable", { enable() }),
        ("show", { show() }),
      ])
  }
}
