package import Grammar

extension VMSSIdentityGroup {
  /// `az vmss identity remove`: takes identities from a scale set.
  package static func remove() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss identity remove", "Take managed identities from a scale set.")
    command.mature(.preview)
    let scaleSet = command.scaleSet()
    let identities = command.argument(
      "--identities", "Identities by name or id, with spaces between; [system] for its own, which is also the default.",
      of: [String].self)
    command.example("Take its own identity away.", "az vmss identity remove -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      try client.removeIdentities(
        call.optional(identities), from: client.identityHolder(scaleSet.target(of: call)))
    }
    return command
  }
}
