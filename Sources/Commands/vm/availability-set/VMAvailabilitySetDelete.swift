import ARM
package import Grammar

extension VMAvailabilitySetGroup {
  /// `az vm availability-set delete`: an availability set goes away.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.generated, "vm availability-set delete", "Delete an availability set.")
    let availabilitySet = command.availabilitySet()
    command.example("Delete an availability set.", "az vm availability-set delete -g MyGroup -n MySet")
    command.run { (call, client) throws(CommandError) in
      _ = try client.operate(
        .generated(.delete, availabilitySet.path(of: call, client), apiVersion: "2025-04-01"), waits: true,
        deletes: true)
      return .nothing
    }
    return command
  }
}
