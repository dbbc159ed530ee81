import ARM
package import Grammar

extension VMAvailabilitySetGroup {
  /// `az vm availability-set cancel-migration-to-vmss`: gives up the move into a scale set.
  package static func cancelMigration() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm availability-set cancel-migration-to-vmss",
      "Give up the move of an availability set into a scale set.")
    let availabilitySet = command.availabilitySet()
    command.example("Give up a move.", "az vm availability-set cancel-migration-to-vmss -g MyGroup -n MySet")
    command.run { (call, client) throws(CommandError) in
      let path = try availabilitySet.path(of: call, client) + "/cancelMigrationToVirtualMachineScaleSet"
      _ = try client.send(.generated(.post, path, apiVersion: "2024-11-01"))
      return .nothing
    }
    return command
  }
}
