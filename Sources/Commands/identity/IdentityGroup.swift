package import Grammar
import JSON

/// `az identity`.
package enum IdentityGroup {
  package static func group() -> CommandGroup<Client> {
    let table = GeneratedTable.identity
    let own: [CommandGroup<Client>.Verb] = [
      ("create", { create() }), ("list-operations", { listOperations() }), ("list-resources", { listResources() }),
    ]
    return CommandGroup(
      "identity", "Manage managed identities.",
      verbs: Generated.verbs("identity", ["delete", "list", "show", "update"], in: table) + own,
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

  /// `az identity create`: where there is neither a region nor a group to take one from, the client sends nothing.
  private static func create() -> Command<Client> {
    let changes = GeneratedChanges(amend: { (document, _, _) throws(CommandError) in
      if document["location"].isNull { throw .missingField("--location") }
    })
    return .generated("identity create", in: GeneratedTable.identity, changes: changes)
  }
}
