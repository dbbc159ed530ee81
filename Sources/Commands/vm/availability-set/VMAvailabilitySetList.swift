import ARM
package import Grammar
import Shapes

extension VMAvailabilitySetGroup {
  /// `az vm availability-set list`: the availability sets of a group or of the subscription.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.generated, "vm availability-set list", "List availability sets.")
    let pages = command.pages()
    let group = command.resourceGroupWithoutID(required: false)
    let expand = command.argument("--expand", "Parts to show: 'virtualMachines/$ref'.", of: String.self)
    command.example("List availability sets.", "az vm availability-set list -g MyGroup")
    command.run { (call, client) throws(CommandError) in
      let window = try PageWindow(pages, of: call)
      let type = "Microsoft.Compute/availabilitySets"
      let path =
        call.optional(group).map { client.path(group: $0, type) } ?? "\(client.subscriptionPath)/providers/\(type)"
      let parameters = call.optional(expand).map { [Request.Parameter("$expand", $0)] } ?? []
      return try .listed(
        client.list(
          .generated(.get, path, apiVersion: "2025-04-01", parameters: parameters),
          shape: .named("vm availability-set list"), window: window))
    }
    return command
  }
}
