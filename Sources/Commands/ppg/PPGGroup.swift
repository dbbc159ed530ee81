package import Grammar

/// `az ppg`.
package enum PPGGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "ppg", "Manage proximity placement groups.",
      verbs: Generated.verbs("ppg", ["create", "delete", "list", "show", "update"], in: GeneratedTable.disk))
  }
}
