package import Grammar
import JSON

extension VMIdentityGroup {
  /// `az vm identity show`: the identities of a virtual machine.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vm identity show", "Show the managed identities of a virtual machine.")
    let machine = command.machine()
    command.example("Show the identities.", "az vm identity show -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let identity = try client.document(of: client.identityHolder(machine.target(of: call))).object?["identity"]
      return .value(identity ?? .null)
    }
    return command
  }
}
