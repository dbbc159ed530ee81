import ARM
package import Grammar
import JSON
import Shapes

extension VMSSGroup {
  /// `az vmss get-instance-view`: how a scale set, or an instance of it, is.
  package static func getInstanceView() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vmss get-instance-view", "Show the state of a scale set or of its instances.")
    let scaleSet = command.scaleSet()
    let instanceID = command.instanceID("The instance to show; '*' for each of them.")
    command.table("{ProvisioningState:statuses[0].displayStatus, PowerState:statuses[1].displayStatus}")
    command.example(
      "Show the state of all instances.", "az vmss get-instance-view -g MyGroup -n MyScaleSet --instance-id '*'")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      switch call.optional(instanceID) {
      case nil, "":
        let view = try client.send(
          .generated(.get, client.path(of: target, "/instanceView"), apiVersion: "2024-11-01"))
        return .shown(view, as: .named("vmss instance-view show"))
      case "*":
        let instances = try client.instances(
          of: target, parameters: [.init("$expand", "instanceView"), .init("$select", "instanceView")],
          window: .everything)
        return .listed(instances.map { $0["instanceView"] })
      case .some(let id):
        let view = try client.send(
          .generated(
            .get, client.path(of: target, "/virtualMachines/\(id)/instanceView"), apiVersion: "2026-04-01"))
        return .shown(view, as: .named("vmss vms instance-view show"))
      }
    }
    return command
  }
}
