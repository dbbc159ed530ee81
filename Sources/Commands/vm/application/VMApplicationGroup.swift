package import Grammar

/// `az vm application`.
package enum VMApplicationGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm application", "Manage the gallery applications of a virtual machine.",
      verbs: [
        ("list", { list() }),
        ("set", { set() }),
      ])
  }
}
