import ARM
package import Grammar
import JSON
import Shapes

extension VMSSRunCommandGroup {
  /// `az vmss run-command update`: has a script of an instance changed and run again.
  package static func update() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vmss run-command update", "Change a script of an instance and run it again.")
    let runCommand = command.instanceRunCommand()
    let settings = RunCommandKeys(declaredIn: &command)
    let noWait = command.noWait()
    command.example(
      "Run another script.",
      "az vmss run-command update -g MyGroup --vmss-name MyScaleSet --instance-id 0 --name MyScript --script \"echo again\""
    )
    command.run { (call, client) throws(CommandError) in
      let region = try settings.region(call, &client, group: call.required(runCommand.scaleSet.group))
      let waits = !call.isSet(noWait)
      let result = try client.updateGenerated(
        runCommand.path(call, client), apiVersion: "2024-11-01", shape: .named("vmss run-command update"), waits: waits
      ) { document in
        settings.apply(call, region: region, to: &document)
      }
      return waits ? .shown(result, as: .named("vmss run-command update")) : .nothing
    }
    return command
  }
}
