import ARM
package import Grammar

extension VMGroup {
  /// `az vm deallocate`: switches a machine off and gives its hardware back.
  package static func deallocate() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm deallocate", "Stop a virtual machine and release its hardware.")
    let noWait = command.noWait()
    let machine = command.generatedMachine()
    let forces = command.argument(
      "--force-deallocate", "Do not wait for the machine to shut down in good order.", of: Bool.self)
    let hibernates = command.argument("--hibernate", "Keep what is in memory.", of: Bool.self)
    command.example("Deallocate a machine.", "az vm deallocate -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let parameters = [("forceDeallocate", forces), ("hibernate", hibernates)].compactMap { name, key in
        call.optional(key).map { Request.Parameter(name, "\($0)") }
      }
      try client.ask(
        machine.target(of: call), to: "/deallocate", apiVersion: "2025-11-01", parameters: parameters,
        finalState: .location, waits: !call.isSet(noWait))
      return .nothing
    }
    return command
  }
}
