import ARM
package import Grammar
import Shapes

extension VMHostGroup {
  /// `az vm host list-resize-options`: the kinds that a host can change to.
  package static func listResizeOptions() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm host list-resize-options", "List the kinds that a dedicated host can change to.")
    let host = command.host()
    command.example("List the kinds.", "az vm host list-resize-options -g MyGroup --host-group MyHosts -n MyHost")
    command.run { (call, client) throws(CommandError) in
      let path = try host.path(of: call, client) + "/hostSizes"
      return try .listed(
        client.list(
          .generated(.get, path, apiVersion: "2023-03-01"), shape: .named("vm host list-resize-options"),
          window: .everything))
    }
    return command
  }
}
