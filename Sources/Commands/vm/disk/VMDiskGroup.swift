package import Grammar

/// `az vm disk`.
package enum VMDiskGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm disk", "Manage data disks of a virtual machine.",
      verbs: [
        ("attach", { attach() }),
        ("detach", { detach() }),
      ])
  }
}
