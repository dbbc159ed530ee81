import ARM
package import Grammar
import JSON
import Shapes

extension VMSSLifecycleHookEventGroup {
  /// `az vmss lifecycle-hook-event list`: what a scale set asks.
  package static func list() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vmss lifecycle-hook-event list", "List the lifecycle events of a scale set.")
    let scaleSet = command.scaleSetOfHooks()
    command.example("List the events.", "az vmss lifecycle-hook-event list -g MyGroup --vmss-name MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let path = try client.hookEventPath(scaleSet.target(of: call))
      let answer = try client.send(.generated(.get, path, apiVersion: "2025-11-01"))
      return .value(DocumentShape.named("vmss lifecycle-hook-event list").printed(answer["value"], flattens: false))
    }
    return command
  }
}
