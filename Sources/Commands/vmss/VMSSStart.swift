package import Grammar

extension VMSSGroup {
  /// `az vmss start`: switches instances on.
  package static func start() -> Command<Client> {
    var command = Command<Client>(.generated, "vmss start", "Start instances of a scale set.")
    let noWait = command.noWait()
    let scaleSet = command.generatedScaleSet("-n --name")
    let instanceIDs = command.instanceIDs(
      "Instances, with spaces between; all when left out.", group: "VmInstanceIDs")
    command.example("Start all instances.", "az vmss start -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      try client.ask(
        scaleSet.target(of: call), to: "/start", instanceIDs: call.optional(instanceIDs), waits: !call.isSet(noWait))
    }
    return command
  }
}
