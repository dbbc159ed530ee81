import ARM
package import Grammar

extension VMHostGroup {
  /// `az vm host delete`: a dedicated host goes away.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.generated, "vm host delete", "Delete a dedicated host.")
    let noWait = command.noWait()
    let host = command.host()
    command.confirm()
    command.example("Delete a host.", "az vm host delete -g MyGroup --host-group MyHosts -n MyHost")
    command.run { (call, client) throws(CommandError) in
      _ = try client.operate(
        .generated(.delete, host.path(of: call, client), apiVersion: "2022-11-01"), waits: !call.isSet(noWait),
        finalState: .operation, deletes: true)
      return .nothing
    }
    return command
  }
}
