import ARM
package import Grammar
import Shapes

extension VMSSRunCommandGroup {
  /// `az vmss run-command list`: the records of the scripts of an instance.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.generated, "vmss run-command list", "List the records of scripts of an instance.")
    let pages = command.pages()
    let instanceID = command.argument(
      "--instance-id", "The instance.", of: String.self, required: true, completer: "instance")
    let scaleSet = command.generatedScaleSet("--vmss-name", takesID: false)
    let expand = command.argument("--expand", "Parts to show too: instanceView.", of: String.self)
    command.example("List the scripts.", "az vmss run-command list -g MyGroup --vmss-name MyScaleSet --instance-id 0")
    command.run { (call, client) throws(CommandError) in
      let window = try PageWindow(pages, of: call)
      let id = try call.required(instanceID)
      let path = try client.path(of: scaleSet.target(of: call), "/virtualMachines/\(id)/runCommands")
      let parameters = call.optional(expand).map { [Request.Parameter("$expand", $0)] } ?? []
      return try .listed(
        client.list(
          .generated(.get, path, apiVersion: "2024-11-01", parameters: parameters),
          shape: .named("vmss run-command list"),
          window: window))
    }
    return command
  }
}
