import ARM
package import Grammar
import JSON
import Shapes

extension VMSSRunCommandGroup {
  /// `az vmss run-command create`: has a script run on an instance and keeps its record.
  package static func create() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vmss run-command create", "Run a script on an instance and keep the record.")
    let runCommand = command.instanceRunCommand()
    let settings = RunCommandKeys(declaredIn: &command)
    let noWait = command.noWait()
    command.example(
      "Run a script.",
      "az vmss run-command create -g MyGroup --vmss-name MyScaleSet --instance-id 0 --name MyScript --script \"echo hello\""
    )
    command.run { (call, client) throws(CommandError) in
      let region = try settings.region(call, &client, group: call.required(runCommand.scaleSet.group))
      var document: JSONValue = [:]
      settings.apply(call, region: region, to: &document)
      let path = try runCommand.path(call, client)
      let waits = !call.isSet(noWait)
      let result = try client.operate(
        .generated(.put, path, apiVersion: "2024-11-01", body: document), waits: waits)
      return waits ? .shown(result, as: .named("vmss run-command create")) : .nothing
    }
    return command
  }
}
