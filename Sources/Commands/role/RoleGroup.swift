package import Grammar

/// `az role`: who may do what where.
package enum RoleGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "role", "Manage roles and who holds them.",
      subgroups: [
        ("assignment", { RoleAssignmentGroup.group() }), ("definition", { RoleDefinitionGroup.group() }),
      ])
  }
}
