import ARM
package import Grammar
import JSON

extension VMAvailabilitySetGroup {
  /// `az vm availability-set validate-migration-to-vmss`: looks whether the move into a scale set can be made.
  package static func validateMigration() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm availability-set validate-migration-to-vmss",
      "Look whether an availability set can move into a Flexible scale set.")
    let availabilitySet = command.availabilitySet()
    let scaleSet = command.argument(
      "--vmss-flexible-id", "The id of the scale set to move to.", of: String.self, group: "VmssFlexible")
    command.example(
      "Move to a scale set.",
      "az vm availability-set validate-migration-to-vmss -g MyGroup -n MySet --vmss-flexible-id MyScaleSetID")
    command.run { (call, client) throws(CommandError) in
      let path = try availabilitySet.path(of: call, client) + "/validateMigrationToVirtualMachineScaleSet"
      var body: JSONValue = ["virtualMachineScaleSetFlexible": [:]]
      if let id = call.optional(scaleSet) { body.set(.string(id), at: ["virtualMachineScaleSetFlexible", "id"]) }
      _ = try client.send(.generated(.post, path, apiVersion: "2024-11-01", body: body))
      return .nothing
    }
    return command
  }
}
