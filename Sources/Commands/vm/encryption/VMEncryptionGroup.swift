package import Grammar

/// `az vm encryption`.
package enum VMEncryptionGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm encryption", "Manage the encryption of disks by the machine itself.",
      verbs: [
        ("disable", { disable() }),
        ("enable", { enable() }),
        ("show", { show() }),
      ])
  }
}

/// Which disks are encrypted.
enum EncryptedVolumes: String, ArgumentChoice {
  case data = "DATA"
  case system = "OS"
  case all = "ALL"
}
