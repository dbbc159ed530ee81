package import Grammar
import Shapes

extension VMRunCommandGroup {
  /// `az vm run-command invoke`: has a script run on a machine once.
  package static func invoke() -> Command<Client> {
    var command = Command<Client>(.classic, "vm run-command invoke", "Run a script on a virtual machine once.")
    let machine = command.machine()
    let commandID = command.readyScript(required: true)
    let script = InvokedScriptKeys(declaredIn: &command)
    let noWait = command.noWait()
    command.example(
      "Run a script.",
      "az vm run-command invoke -g MyGroup -n MyMachine --command-id RunShellScript --scripts \"echo hello\"")
    command.run { (call, client) throws(CommandError) in
      let body = script.body(call, commandID: try call.required(commandID))
      let waits = !call.isSet(noWait)
      let result = try client.ask(
        machine.target(of: call), to: "/runCommand", apiVersion: "2024-11-01", body: body, finalState: .location,
        waits: waits)
      return waits ? .shown(result, as: .named("vm run-command invoke")) : .nothing
    }
    return command
  }
}
