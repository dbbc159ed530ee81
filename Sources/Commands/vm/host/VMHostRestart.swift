import ARM
package import Grammar

extension VMHostGroup {
  /// `az vm host restart`: restart a dedicated host.
  package static func restart() -> Command<Client> {
    var command = Command<Client>(.generated, "vm host restart", "Restart a dedicated host.")
    let noWait = command.noWait()
    let host = command.host("--host-name")
    command.example(
      "Restart a dedicated host.",
      "az vm host restart -g MyGroup --host-group MyHosts --host-name MyHost")
    command.run { (call, client) throws(CommandError) in
      _ = try client.operate(
        .generated(.post, host.path(of: call, client) + "/restart", apiVersion: "2022-11-01"),
        waits: !call.isSet(noWait),
        finalState: .operation)
      return .nothing
    }
    return command
  }
}
