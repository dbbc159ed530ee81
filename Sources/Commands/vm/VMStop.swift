import ARM
package import Grammar

extension VMGroup {
  /// `az vm stop`: switches a machine off; it keeps its hardware.
  package static func stop() -> Command<Client> {
    var command = Command<Client>(.classic, "vm stop", "Power off a virtual machine.")
    command.describe("It keeps its hardware and costs as before: `az vm deallocate` gives it back.")
    let machine = command.machine()
    let skipsShutdown = command.flag("--skip-shutdown", "Switch off at once, without shutting down.")
    let noWait = command.noWait()
    command.example("Power off a machine.", "az vm stop -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      client.warn(
        "About to power off the specified VM...\nIt will continue to be billed. To deallocate a VM, run: az vm deallocate."
      )
      try client.ask(
        machine.target(of: call), to: "/powerOff", apiVersion: "2024-11-01",
        parameters: [.init("skipShutdown", "\(call.isSet(skipsShutdown))")], finalState: .location,
        waits: !call.isSet(noWait))
      return .nothing
    }
    return command
  }
}
