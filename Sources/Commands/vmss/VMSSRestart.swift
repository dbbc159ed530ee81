package import Grammar

extension VMSSGroup {
  /// `az vmss restart`: boots instances anew.
  package static func restart() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss restart", "Restart instances of a scale set.")
    let scaleSet = command.scaleSetWithoutID()
    let instanceIDs = command.instanceIDs("Instances, with spaces between; all when left out.")
    let noWait = command.noWait()
    command.example("Restart one instance.", "az vmss restart -g MyGroup -n MyScaleSet --instance-ids 0")
    command.run { (call, client) throws(CommandError) in
      try client.ask(
        scaleSet.target(of: call), to: "/restart", instanceIDs: call.optional(instanceIDs) ?? ["*"],
        waits: !call.isSet(noWait))
    }
    return command
  }
}
