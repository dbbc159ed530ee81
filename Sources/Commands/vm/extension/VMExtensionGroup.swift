package import Grammar

/// `az vm extension`.
package enum VMExtensionGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm extension", "Manage extensions of a virtual machine.",
      verbs: [
        ("delete", { delete() }),
        ("list", { list() }),
        ("set", { set() }),
        ("show", { show() }),
        ("wait", { wait() }),
      ],
      subgroups: [
        ("image", { ExtensionImageGroup.group(.machine) })
      ])
  }
}
