package import Grammar

extension VMGroup {
  /// `az vm start`: switches a machine on.
  package static func start() -> Command<Client> {
    var command = Command<Client>(.generated, "vm start", "Start a virtual machine.")
    let noWait = command.noWait()
    let machine = command.generatedMachine()
    command.example("Start a machine.", "az vm start -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      try client.ask(machine.target(of: call), to: "/start", waits: !call.isSet(noWait))
      return .nothing
    }
    return command
  }
}
