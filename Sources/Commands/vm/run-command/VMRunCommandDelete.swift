import ARM
package import Grammar

extension VMRunCommandGroup {
  /// `az vm run-command delete`: forgets a script of a virtual machine.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm run-command delete", "Delete the record of a script of a virtual machine.")
    let noWait = command.noWait()
    let part = command.generatedMachinePart("-n --name --run-command-name", "The name of the run command.")
    command.confirm()
    command.example("Delete a record.", "az vm run-command delete -g MyGroup --vm-name MyMachine -n MyScript")
    command.run { (call, client) throws(CommandError) in
      let path = try client.path(of: part.machine.target(of: call), "/runCommands/\(call.required(part.name))")
      _ = try client.operate(
        .generated(.delete, path, apiVersion: "2024-11-01"), waits: !call.isSet(noWait), deletes: true)
      return .nothing
    }
    return command
  }
}
