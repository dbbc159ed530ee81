package import Grammar

extension VMIdentityGroup {
  /// `az vm identity assign`: gives a virtual machine identities beside those that it has.
  package static func assign() -> Command<Client> {
    var command = Command<Client>(.classic, "vm identity assign", "Give a virtual machine managed identities.")
    command.ignore("--cmd --__IDENTITY_ROLE_ID")
    let machine = command.machine()
    let identities = command.list(
      "--identities", "Identities by name or id, with spaces between; [system] for its own, which is also the default.",
      of: String.self)
    let role = command.argument("--role", "A role to give to its own identity, by name or id.", of: String.self)
    let scope = command.argument("--scope", "Where that role holds, as an id.", of: String.self)
    command.example("Give it an identity of its own.", "az vm identity assign -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      return try client.assignIdentities(
        call.optional(identities) ?? [], role: call.optional(role), scope: call.optional(scope),
        to: client.identityHolder(target))
    }
    return command
  }
}
