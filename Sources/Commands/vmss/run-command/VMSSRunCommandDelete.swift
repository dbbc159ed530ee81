import ARM
package import Grammar

extension VMSSRunCommandGroup {
  /// `az vmss run-command delete`: forgets a script of an instance.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vmss run-command delete", "Delete the record of a script of an instance.")
    let noWait = command.noWait()
    let runCommand = command.generatedInstanceRunCommand()
    command.confirm()
    command.example(
      "Delete a record.",
      "az vmss run-command delete -g MyGroup --vmss-name MyScaleSet --instance-id 0 -n MyScript")
    command.run { (call, client) throws(CommandError) in
      let path = try runCommand.path(call, client)
      _ = try client.operate(
        .generated(.delete, path, apiVersion: "2024-11-01"), waits: !call.isSet(noWait), deletes: true)
      return .nothing
    }
    return command
  }
}
