import ARM
package import Grammar
import Shapes

extension VMHostGroupGroup {
  /// `az vm host group show`: a group of dedicated hosts.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.generated, "vm host group show", "Show a group of dedicated hosts.")
    let hosts = command.hostGroup()
    command.example("Show a group.", "az vm host group show -g MyGroup -n MyHosts")
    command.run { (call, client) throws(CommandError) in
      .shown(
        try client.send(.generated(.get, hosts.path(of: call, client), apiVersion: "2024-11-01")),
        as: .named("vm host group show"))
    }
    return command
  }
}
