import ARM
package import Grammar
import Shapes

extension VMGroup {
  /// `az vm list-vm-resize-options`: the sizes that a machine can change to.
  package static func listResizeOptions() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm list-vm-resize-options", "List the sizes that a machine can change to.")
    let machine = command.generatedMachine()
    command.example(
      "List the sizes that a machine can have.",
      "az vm list-vm-resize-options -g MyGroup -n MyMachine -o table")
    command.run { (call, client) throws(CommandError) in
      let path = try client.path(of: machine.target(of: call), "/vmSizes")
      return try .listed(
        client.list(
          .generated(.get, path, apiVersion: "2022-11-01"), shape: .named("vm list-vm-resize-options"),
          window: .everything))
    }
    return command
  }
}
