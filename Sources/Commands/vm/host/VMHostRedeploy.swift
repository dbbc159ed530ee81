import ARM
package import Grammar

extension VMHostGroup {
  /// `az vm host redeploy`: move a dedicated host to other hardware.
  package static func redeploy() -> Command<Client> {
    var command = Command<Client>(.generated, "vm host redeploy", "Move a dedicated host to other hardware.")
    let noWait = command.noWait()
    let host = command.host()
    command.example(
      "Move a dedicated host to other hardware.",
      "az vm host redeploy -g MyGroup --host-group MyHosts -n MyHost")
    command.run { (call, client) throws(CommandError) in
      _ = try client.operate(
        .generated(.post, host.path(of: call, client) + "/redeploy", apiVersion: "2023-09-01"),
        waits: !call.isSet(noWait),
        finalState: .operation)
      return .nothing
    }
    return command
  }
}
