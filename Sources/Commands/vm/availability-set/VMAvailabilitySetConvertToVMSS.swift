import ARM
package import Grammar
import JSON

extension VMAvailabilitySetGroup {
  /// `az vm availability-set convert-to-vmss`: makes a Flexible scale set of an availability set.
  package static func convertToVMSS() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm availability-set convert-to-vmss", "Make a Flexible scale set of an availability set.")
    let noWait = command.noWait()
    let availabilitySet = command.availabilitySet()
    let name = command.argument(
      "--vmss-name", "The name of the new scale set.", of: String.self, group: "Parameters")
    command.example(
      "Make a scale set.",
      "az vm availability-set convert-to-vmss -g MyGroup -n MySet --vmss-name MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let path = try availabilitySet.path(of: call, client) + "/convertToVirtualMachineScaleSet"
      let body = call.optional(name).map { name -> JSONValue in ["virtualMachineScaleSetName": .string(name)] }
      _ = try client.operate(
        .generated(.post, path, apiVersion: "2024-11-01", body: body), waits: !call.isSet(noWait))
      return .nothing
    }
    return command
  }
}
