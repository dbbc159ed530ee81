package import Grammar

/// `az vm host group`.
package enum VMHostGroupGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm host group", "Manage groups of dedicated hosts.",
      verbs: [
        ("create", { create() }),
        ("delete", { delete() }),
        ("get-instance-view", { getInstanceView() }),
        ("list", { list() }),
        ("show", { show() }),
        ("update", { update() }),
      ])
  }
}
