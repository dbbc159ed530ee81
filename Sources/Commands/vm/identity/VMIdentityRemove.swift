package import Grammar

extension VMIdentityGroup {
  /// `az vm identity remove`: takes identities from a virtual machine.
  package static func remove() -> Command<Client> {
    var command = Command<Client>(.classic, "vm identity remove", "Take managed identities from a virtual machine.")
    let machine = command.machine()
    let identities = command.argument(
      "--identities", "Identities by name or id, with spaces between; [system] for its own, which is also the default.",
      of: [String].self)
    command.example("Take its own identity away.", "az vm identity remove -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      try client.removeIdentities(
        call.optional(identities), from: client.identityHolder(machine.target(of: call)))
    }
    return command
  }
}
