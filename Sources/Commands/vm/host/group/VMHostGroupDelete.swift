import ARM
package import Grammar

extension VMHostGroupGroup {
  /// `az vm host group delete`: a group of dedicated hosts goes away.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.generated, "vm host group delete", "Delete a group of dedicated hosts.")
    let hosts = command.hostGroup()
    command.confirm()
    command.example("Delete a group.", "az vm host group delete -g MyGroup -n MyHosts")
    command.run { (call, client) throws(CommandError) in
      _ = try client.operate(
        .generated(.delete, hosts.path(of: call, client), apiVersion: "2024-11-01"), waits: true, deletes: true)
      return .nothing
    }
    return command
  }
}
