package import Grammar
import Shapes

extension VMRunCommandGroup {
  /// `az vm run-command wait`: returns when the record of a script is as wanted.
  package static func wait() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm run-command wait", "Wait until the record of a script of a machine is as wanted.")
    let keys = RunCommandLookKeys(declaredIn: &command)
    let conditions = command.waitConditions()
    command.example(
      "Wait until a script has run.",
      "az vm run-command wait -g MyGroup --vm-name MyMachine --name MyScript --created")
    command.run { (call, client) throws(CommandError) in
      return try client.wait(conditions, of: call) { (client) throws(CommandError) in
        let look = try keys.request(call, &client)
        return look.shape.printed(try client.send(look.request))
      }
    }
    return command
  }
}
