package import Grammar

/// `az vm host group`.
package enum VMHostGroupGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm host group", "Manage groups of dedicated hosts.",
      verbs: [
        ("delete", { delete() }),
        ("list", { list() }),
        ("show", { show() }),
        ("update", { update() }),
      ])
  }
}
