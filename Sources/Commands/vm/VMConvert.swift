package import Grammar

extension VMGroup {
  /// `az vm convert`: moves disks out of storage accounts into managed disks.
  package static func convert() -> Command<Client> {
    var command = Command<Client>(.generated, "vm convert", "Turn the disks of a machine into managed disks.")
    command.describe(
      "The machine must be deallocated.")
    let noWait = command.noWait()
    let machine = command.generatedMachine()
    command.example("Turn the disks of a machine into managed disks.", "az vm convert -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      try client.ask(
        machine.target(of: call), to: "/convertToManagedDisks", apiVersion: "2022-11-01", finalState: .operation,
        waits: !call.isSet(noWait))
      return .nothing
    }
    return command
  }
}
