import ARM
package import Grammar
import Shapes

extension VMAvailabilitySetGroup {
  /// `az vm availability-set show`: an availability set.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.generated, "vm availability-set show", "Show an availability set.")
    let availabilitySet = command.availabilitySet()
    command.example("Show an availability set.", "az vm availability-set show -g MyGroup -n MySet")
    command.run { (call, client) throws(CommandError) in
      .shown(
        try client.send(.generated(.get, availabilitySet.path(of: call, client), apiVersion: "2025-04-01")),
        as: .named("vm availability-set show"))
    }
    return command
  }
}
