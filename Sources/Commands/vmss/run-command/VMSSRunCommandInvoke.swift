import ARM
package import Grammar
import Shapes

extension VMSSRunCommandGroup {
  /// `az vmss run-command invoke`: has a script run on an instance once.
  package static func invoke() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss run-command invoke", "Run a script on an instance once.")
    let scaleSet = command.scaleSet()
    let commandID = command.readyScript(required: true)
    let instanceID = command.instanceID("The instance to run it on.", required: true)
    let script = InvokedScriptKeys(declaredIn: &command)
    command.example(
      "Run a script.",
      "az vmss run-command invoke -g MyGroup -n MyScaleSet --instance-id 0 --command-id RunShellScript --scripts \"echo hello\""
    )
    command.run { (call, client) throws(CommandError) in
      let id = try call.required(instanceID)
      let body = script.body(call, commandID: try call.required(commandID))
      let result = try client.operate(
        .generated(
          .post, client.path(of: scaleSet.target(of: call), "/virtualMachines/\(id)/runCommand"),
          apiVersion: "2024-11-01", body: body), waits: true)
      return .shown(result, as: .named("vmss run-command invoke"))
    }
    return command
  }
}
