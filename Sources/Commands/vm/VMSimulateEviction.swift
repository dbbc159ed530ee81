import ARM
package import Grammar

extension VMGroup {
  /// `az vm simulate-eviction`: takes a Spot machine away as Azure may.
  package static func simulateEviction() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm simulate-eviction", "Evict a Spot machine, as Azure may at any time.")
    let machine = command.generatedMachine()
    command.example("Evict a machine.", "az vm simulate-eviction -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let path = try client.path(of: machine.target(of: call), "/simulateEviction")
      _ = try client.send(.generated(.post, path, apiVersion: "2022-11-01"))
      return .nothing
    }
    return command
  }
}
