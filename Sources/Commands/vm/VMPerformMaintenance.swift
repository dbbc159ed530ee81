package import Grammar

extension VMGroup {
  /// `az vm perform-maintenance`: carries out planned maintenance now.
  package static func performMaintenance() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm perform-maintenance", "Carry out planned maintenance of a machine now.")
    let noWait = command.noWait()
    let machine = command.generatedMachine()
    command.example("Carry out maintenance.", "az vm perform-maintenance -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      try client.ask(
        machine.target(of: call), to: "/performMaintenance", apiVersion: "2022-11-01", finalState: .operation,
        waits: !call.isSet(noWait))
      return .nothing
    }
    return command
  }
}
