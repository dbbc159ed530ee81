package import Grammar

/// `az vmss extension image`.
package enum VMSSExtensionImageGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vmss extension image", "Find out which extensions there are.",
      verbs: [
        ("list", { list() }),
        ("list-names", { listNames() }),
        ("list-versions", { listVersions() }),
        ("show", { show() }),
      ])
  }
}
