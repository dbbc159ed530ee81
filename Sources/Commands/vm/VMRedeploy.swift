package import Grammar

extension VMGroup {
  /// `az vm redeploy`: moves a machine to other hardware.
  package static func redeploy() -> Command<Client> {
    var command = Command<Client>(.generated, "vm redeploy", "Move a virtual machine to other hardware.")
    let noWait = command.noWait()
    let machine = command.generatedMachine()
    command.example("Move a machine.", "az vm redeploy -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      try client.ask(machine.target(of: call), to: "/redeploy", waits: !call.isSet(noWait))
      return .nothing
    }
    return command
  }
}
