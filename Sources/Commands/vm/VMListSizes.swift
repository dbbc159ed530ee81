import ARM
package import Grammar
import Shapes

extension VMGroup {
  /// `az vm list-sizes`: the sizes that machines in a region can have.
  package static func listSizes() -> Command<Client> {
    var command = Command<Client>(.classic, "vm list-sizes", "List the sizes of machines in a region.")
    command.deprecate(replacement: "az vm list-skus")
    let location = command.location(required: true)
    command.example("List sizes.", "az vm list-sizes -l eastus -o table")
    command.run { (call, client) throws(CommandError) in
      let region: String = try client.location(try call.required(location))
      let path = "\(client.subscriptionPath)/providers/Microsoft.Compute/locations/\(region)/vmSizes"
      return try .listed(
        client.list(
          .generated(.get, path, apiVersion: "2024-11-01"), shape: .named("vm list-sizes"), window: .everything))
    }
    return command
  }
}
