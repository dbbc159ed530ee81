package import Grammar

/// `az image`.
package enum ImageGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "image", "Manage managed images.",
      verbs: Generated.verbs(
        "image", ["delete", "list", "show", "update", "wait"], in: GeneratedTable.image,
        others: [("create", { create() })]),
      subgroups: [("builder", { ImageBuilderGroup.group() })])
  }
}
