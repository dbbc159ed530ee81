package import Grammar

/// `az vm extension image`.
package enum VMExtensionImageGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm extension image", "Find out which extensions there are.",
      verbs: [
        ("list", { list() }),
        ("list-names", { listNames() }),
        ("list-versions", { listVersions() }),
        ("show", { show() }),
      ])
  }
}
