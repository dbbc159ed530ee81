import ARM
package import Grammar
import Shapes

extension VMHostGroupGroup {
  /// `az vm host group list`: the groups of dedicated hosts.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.generated, "vm host group list", "List groups of dedicated hosts.")
    let pages = command.pages()
    let group = command.resourceGroupWithoutID(required: false)
    command.example("List groups.", "az vm host group list -g MyGroup")
    command.run { (call, client) throws(CommandError) in
      let window = try PageWindow(pages, of: call)
      let type = "Microsoft.Compute/hostGroups"
      let path =
        call.optional(group).map { client.path(group: $0, type) } ?? "\(client.subscriptionPath)/providers/\(type)"
      return try .listed(
        client.list(
          .generated(.get, path, apiVersion: "2024-11-01"), shape: .named("vm host group list"), window: window))
    }
    return command
  }
}
