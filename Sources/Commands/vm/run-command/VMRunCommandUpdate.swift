import ARM
package import Grammar
import JSON
import Shapes

extension VMRunCommandGroup {
  /// `az vm run-command update`: has a script of a virtual machine changed and run again.
  package static func update() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm run-command update", "Change a script of a virtual machine and run it again.")
    let runCommand = command.machineRunCommand()
    let settings = RunCommandKeys(declaredIn: &command)
    let noWait = command.noWait()
    command.example(
      "Run another script.",
      "az vm run-command update -g MyGroup --vm-name MyMachine --name MyScript --script \"echo again\"")
    command.run { (call, client) throws(CommandError) in
      let region = try settings.region(call, &client, group: call.required(runCommand.machine.group))
      let waits = !call.isSet(noWait)
      let result = try client.updateGenerated(
        runCommand.path(call, client), apiVersion: "2024-11-01", shape: .named("vm run-command update"), waits: waits
      ) { document in
        settings.apply(call, region: region, to: &document)
      }
      return waits ? .shown(result, as: .named("vm run-command update")) : .nothing
    }
    return command
  }
}
