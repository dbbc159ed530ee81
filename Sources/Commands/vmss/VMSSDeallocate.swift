import ARM
package import Grammar

extension VMSSGroup {
  /// `az vmss deallocate`: switches instances off and gives their hardware back.
  package static func deallocate() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vmss deallocate", "Stop instances of a scale set and release their hardware.")
    let scaleSet = command.scaleSetWithoutID()
    let instanceIDs = command.instanceIDs("Instances, with spaces between; all when left out.")
    let hibernates = command.argument(
      "--hibernate", "Keep what is in memory. Only for sets of the Flexible kind.", of: Bool.self)
    let noWait = command.noWait()
    command.example("Deallocate two instances.", "az vmss deallocate -g MyGroup -n MyScaleSet --instance-ids 0 1")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let ids = call.optional(instanceIDs)
      let waits = !call.isSet(noWait)
      let hibernation = call.optional(hibernates)
      if let id = ids?.first, ids?.count == 1, hibernation == nil {
        return try client.ask(target, to: "/virtualMachines/\(id)/deallocate", waits: waits)
      }
      let parameters = hibernation.map { [Request.Parameter("hibernate", "\($0)")] } ?? []
      return try client.ask(target, to: "/deallocate", parameters: parameters, instanceIDs: ids, waits: waits)
    }
    return command
  }
}
