package import Grammar
import Shapes

extension VMRunCommandGroup {
  /// `az vm run-command show`: the record of a script of a machine, or a script that is kept ready.
  package static func show() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm run-command show", "Show the record of a script of a machine, or a script that is kept ready.")
    let keys = RunCommandLookKeys(declaredIn: &command)
    command.example(
      "Show what became of a script.",
      "az vm run-command show -g MyGroup --vm-name MyMachine --name MyScript --instance-view")
    command.run { (call, client) throws(CommandError) in
      let look = try keys.request(call, &client)
      return .shown(try client.send(look.request), as: look.shape)
    }
    return command
  }
}
