package import Grammar

extension VMSSGroup {
  /// `az vmss perform-maintenance`: moves instances off hardware that is due for maintenance.
  package static func performMaintenance() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vmss perform-maintenance", "Carry out planned maintenance of instances now.")
    let noWait = command.noWait()
    let scaleSet = command.generatedScaleSet()
    let instanceIDs = command.instanceIDs(
      "Instances, with spaces between; all when left out.", group: "VmInstanceIDs")
    command.example(
      "Carry out the maintenance of one instance.",
      "az vmss perform-maintenance -g MyGroup -n MyScaleSet --instance-ids 0")
    command.run { (call, client) throws(CommandError) in
      try client.ask(
        scaleSet.target(of: call), to: "/performMaintenance", apiVersion: "2023-09-01",
        instanceIDs: call.optional(instanceIDs), finalState: .operation, waits: !call.isSet(noWait))
    }
    return command
  }
}
