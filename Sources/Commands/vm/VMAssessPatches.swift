package import Grammar
import Shapes

extension VMGroup {
  /// `az vm assess-patches`: looks which updates a machine lacks.
  package static func assessPatches() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm assess-patches", "Look which updates of the operating system a machine lacks.")
    let noWait = command.noWait()
    let machine = command.generatedMachine()
    command.example("Look which updates a machine lacks.", "az vm assess-patches -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      try client.askForRecord(
        machine.target(of: call), to: "/assessPatches", apiVersion: "2022-11-01", shape: .named("vm assess-patches"),
        waits: !call.isSet(noWait))
    }
    return command
  }
}
