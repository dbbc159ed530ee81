package import Grammar

extension VMGroup {
  /// `az vm reapply`: has a machine take its own definition again.
  package static func reapply() -> Command<Client> {
    var command = Command<Client>(.generated, "vm reapply", "Apply the definition of a machine to it again.")
    command.describe(
      "This helps a machine whose last operation failed.")
    let noWait = command.noWait()
    let machine = command.generatedMachine()
    command.example("Bring a failed machine back to its definition.", "az vm reapply -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      try client.ask(
        machine.target(of: call), to: "/reapply", apiVersion: "2022-11-01", finalState: .operation,
        waits: !call.isSet(noWait))
      return .nothing
    }
    return command
  }
}
