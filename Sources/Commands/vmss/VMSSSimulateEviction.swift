import ARM
package import Grammar
import JSON

extension VMSSGroup {
  /// `az vmss simulate-eviction`: takes a Spot instance away as Azure may.
  package static func simulateEviction() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vmss simulate-eviction", "Evict a Spot instance of a scale set, as Azure may at any time.")
    let instanceID = command.instanceID("The instance.", required: true)
    let scaleSet = command.generatedScaleSet()
    command.example(
      "Evict an instance.", "az vmss simulate-eviction -g MyGroup -n MyScaleSet --instance-id 0")
    command.run { (call, client) throws(CommandError) in
      let path = try client.path(
        of: scaleSet.target(of: call), "/virtualMachines/\(call.required(instanceID))/simulateEviction")
      _ = try client.send(.generated(.post, path, apiVersion: "2023-09-01"))
      return .nothing
    }
    return command
  }
}
