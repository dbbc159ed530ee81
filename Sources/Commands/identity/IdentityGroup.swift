package import Grammar

/// `az identity`.
package enum IdentityGroup {
  package static func group() -> CommandGroup<Client> {
    let table = GeneratedTable.identity
    let own: [CommandGroup<Client>.Verb] = [
      ("list-operations", { listOperations() }), ("list-resources", { listResources() }),
    ]
    return CommandGroup(
      "identity", "Manage managed identities.",
      verbs: Generated.verbs("identity", ["create", "delete", "list", "show", "update"], in: table) + own,
      subgroups: [
        (
          "federated-credential",
          {
            CommandGroup(
              "identity federated-credential", "Manage federated credentials of managed identities.",
              verbs: Generated.verbs(
                "identity federated-credential", ["create", "delete", "list", "show", "update"], in: table))
          }
        )
      ])
  }
}
