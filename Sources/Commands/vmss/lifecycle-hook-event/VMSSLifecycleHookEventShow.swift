import ARM
package import Grammar
import JSON
import Shapes

extension VMSSLifecycleHookEventGroup {
  /// `az vmss lifecycle-hook-event show`: one thing that a scale set asks.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss lifecycle-hook-event show", "Show a lifecycle event of a scale set.")
    let event = command.hookEvent()
    command.example("Show an event.", "az vmss lifecycle-hook-event show -g MyGroup --vmss-name MyScaleSet -n MyEvent")
    command.run { (call, client) throws(CommandError) in
      let path = try client.hookEventPath(event.scaleSet.target(of: call), call.required(event.name))
      let answer = try client.send(.generated(.get, path, apiVersion: "2025-11-01"))
      return .value(DocumentShape.named("vmss lifecycle-hook-event show").printed(answer, flattens: false))
    }
    return command
  }
}
