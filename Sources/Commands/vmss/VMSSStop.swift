import ARM
package import Grammar

extension VMSSGroup {
  /// `az vmss stop`: switches instances off; they keep their hardware.
  package static func stop() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss stop", "Power off instances of a scale set.")
    command.describe("They keep their hardware and cost as before: `az vmss deallocate` gives it back.")
    let scaleSet = command.scaleSetWithoutID()
    let instanceIDs = command.instanceIDs("Instances, with spaces between; all when left out.")
    let skipsShutdown = command.flag("--skip-shutdown", "Switch off at once, without shutting down.")
    let noWait = command.noWait()
    command.example("Power off all instances.", "az vmss stop -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      client.warn(
        "About to power off the VMSS instances...\nThey will continue to be billed. To deallocate VMSS instances, run: az vmss deallocate."
      )
      return try client.ask(
        scaleSet.target(of: call), to: "/poweroff",
        parameters: [.init("skipShutdown", "\(call.isSet(skipsShutdown))")],
        instanceIDs: call.optional(instanceIDs) ?? ["*"], waits: !call.isSet(noWait))
    }
    return command
  }
}
