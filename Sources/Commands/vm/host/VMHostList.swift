import ARM
package import Grammar
import Shapes

extension VMHostGroup {
  /// `az vm host list`: the hosts of a group of hosts.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.generated, "vm host list", "List dedicated hosts.")
    let pages = command.pages()
    let hosts = command.argument(
      "--host-group --host-group-name", "The group of hosts.", of: String.self, required: true,
      completer: "Microsoft.Compute/hostGroups")
    let group = command.resourceGroupWithoutID(required: true)
    command.example("List hosts.", "az vm host list -g MyGroup --host-group MyHosts")
    command.run { (call, client) throws(CommandError) in
      let window = try PageWindow(pages, of: call)
      let path = client.path(
        group: try call.required(group), "Microsoft.Compute/hostGroups/\(try call.required(hosts))/hosts")
      return try .listed(
        client.list(.generated(.get, path, apiVersion: "2022-11-01"), shape: .named("vm host list"), window: window))
    }
    return command
  }
}
