package import Grammar

extension VMSSGroup {
  /// `az vmss update-instances`: brings instances to the model of their scale set.
  package static func updateInstances() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vmss update-instances", "Bring instances of a scale set to its latest model.")
    command.describe("What a mode other than Manual does by itself, this does when asked for.")
    let scaleSet = command.scaleSetWithoutID()
    let instanceIDs = command.instanceIDs("Instances, with spaces between; '*' for all.", required: true)
    let noWait = command.noWait()
    command.example(
      "Upgrade all instances.", "az vmss update-instances -g MyGroup -n MyScaleSet --instance-ids '*'")
    command.run { (call, client) throws(CommandError) in
      try client.ask(
        scaleSet.target(of: call), to: "/manualupgrade", instanceIDs: call.required(instanceIDs),
        waits: !call.isSet(noWait))
    }
    return command
  }
}
