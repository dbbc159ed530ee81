import ARM
package import Grammar
import JSON
import Shapes

extension VMRunCommandGroup {
  /// `az vm run-command create`: has a script run on a virtual machine and keeps its record.
  package static func create() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm run-command create", "Run a script on a virtual machine and keep the record.")
    let runCommand = command.machineRunCommand()
    let settings = RunCommandKeys(declaredIn: &command)
    let noWait = command.noWait()
    command.example(
      "Run a script.",
      "az vm run-command create -g MyGroup --vm-name MyMachine --name MyScript --script \"echo hello\"")
    command.run { (call, client) throws(CommandError) in
      let region = try settings.region(call, &client, group: call.required(runCommand.machine.group))
      var document: JSONValue = [:]
      settings.apply(call, region: region, to: &document)
      let path = try runCommand.path(call, client)
      let waits = !call.isSet(noWait)
      let result = try client.operate(
        .generated(.put, path, apiVersion: "2024-11-01", body: document), waits: waits)
      return waits ? .shown(result, as: .named("vm run-command create")) : .nothing
    }
    return command
  }
}
