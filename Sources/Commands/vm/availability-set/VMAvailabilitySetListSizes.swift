import ARM
package import Grammar
import Shapes

extension VMAvailabilitySetGroup {
  /// `az vm availability-set list-sizes`: the sizes that machines of an availability set can have.
  package static func listSizes() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm availability-set list-sizes", "List the sizes that machines of an availability set can have.")
    let availabilitySet = command.availabilitySet()
    command.example("List the sizes.", "az vm availability-set list-sizes -g MyGroup -n MySet")
    command.run { (call, client) throws(CommandError) in
      let path = try availabilitySet.path(of: call, client) + "/vmSizes"
      return try .listed(
        client.list(
          .generated(.get, path, apiVersion: "2024-07-01"), shape: .named("vm availability-set list-sizes"),
          window: .everything))
    }
    return command
  }
}
