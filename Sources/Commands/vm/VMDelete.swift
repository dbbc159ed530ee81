import ARM
package import Grammar

extension VMGroup {
  /// `az vm delete`: a machine goes away.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.generated, "vm delete", "Delete a virtual machine.")
    let noWait = command.noWait()
    let machine = command.machine("-n --name", configuredDefault: nil)
    let forces = command.argument(
      "--force-deletion", "Do not wait for the machine to shut down in good order.", of: Bool.self)
    command.confirm()
    command.example("Delete a machine without being asked.", "az vm delete -g MyGroup -n MyMachine --yes")
    command.run { (call, client) throws(CommandError) in
      let parameters = call.optional(forces).map { [Request.Parameter("forceDeletion", "\($0)")] } ?? []
      _ = try client.operate(
        .generated(
          .delete, client.path(of: machine.target(of: call)), apiVersion: "2024-11-01", parameters: parameters),
        waits: !call.isSet(noWait), finalState: .operation, deletes: true)
      return .nothing
    }
    return command
  }
}
