package import Grammar

/// `az vmss application`.
package enum VMSSApplicationGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vmss application", "Manage the gallery applications of a scale set.",
      verbs: [
        ("list", { list() }),
        ("set", { set() }),
      ])
  }
}
