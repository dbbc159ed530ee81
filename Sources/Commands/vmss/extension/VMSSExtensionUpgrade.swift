package import Grammar

extension VMSSExtensionGroup {
  /// `az vmss extension upgrade`: brings the extensions of all instances to their newest versions, batch by batch.
  package static func upgrade() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vmss extension upgrade", "Bring the extensions of all instances to their newest versions.")
    let scaleSet = command.scaleSet()
    let noWait = command.noWait()
    command.example("Upgrade the extensions of a scale set.", "az vmss extension upgrade -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      try client.ask(scaleSet.target(of: call), to: "/extensionRollingUpgrade", waits: !call.isSet(noWait))
    }
    return command
  }
}
