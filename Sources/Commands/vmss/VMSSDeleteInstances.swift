package import Grammar

extension VMSSGroup {
  /// `az vmss delete-instances`: instances go away, and the capacity with them.
  package static func deleteInstances() -> Command<Client> {
    var command = Command<Client>(.generated, "vmss delete-instances", "Delete instances of a scale set.")
    let noWait = command.noWait()
    let scaleSet = command.generatedScaleSet("-n --name")
    let instanceIDs = command.instanceIDs("Instances, with spaces between; '*' for all.", required: true)
    command.example(
      "Delete two instances.", "az vmss delete-instances -g MyGroup -n MyScaleSet --instance-ids 0 1")
    command.run { (call, client) throws(CommandError) in
      try client.ask(
        scaleSet.target(of: call), to: "/delete", instanceIDs: call.required(instanceIDs),
        deletes: true, waits: !call.isSet(noWait))
    }
    return command
  }
}
