package import Grammar
import JSON
import Shapes

extension VMGroup {
  /// `az vm restart`: boots a machine anew, or moves it with `--force`.
  package static func restart() -> Command<Client> {
    var command = Command<Client>(.classic, "vm restart", "Restart a virtual machine.")
    let machine = command.machine()
    let forces = command.flag("--force", "Move the machine to other hardware, which also restarts it.")
    let noWait = command.noWait()
    command.example("Restart a machine.", "az vm restart -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let waits = !call.isSet(noWait)
      if call.isSet(forces) {
        try client.ask(target, to: "/redeploy", waits: waits)
        return .nothing
      }
      let result = try client.ask(target, to: "/restart", waits: waits)
      guard waits else { return .nothing }
      // az prints the record of the operation, and breaks down where there is none.
      guard !result.isNull else { throw .unexpected("Model 'AAZObjectType' has no field named 'instance'") }
      return .shown(result, as: .named("vm restart"))
    }
    return command
  }
}
