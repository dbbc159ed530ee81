import ARM
package import Grammar
import Shapes

extension VMExtensionGroup {
  /// `az vm extension wait`: returns when an extension is as wanted.
  package static func wait() -> Command<Client> {
    var command = Command<Client>(.generated, "vm extension wait", "Wait until an extension of a machine is as wanted.")
    let conditions = command.waitConditions()
    let part = command.generatedMachinePart("-n --name --vm-extension-name", "The name of the extension.")
    let expand = command.argument("--expand", "Parts to ask for: instanceView.", of: String.self)
    command.example(
      "Wait until an extension is installed.",
      "az vm extension wait -g MyGroup --vm-name MyMachine -n customScript --created")
    command.run { (call, client) throws(CommandError) in
      try client.checkWish(conditions, of: call)
      let path = try client.path(of: part.machine.target(of: call), "/extensions/\(call.required(part.name))")
      let parameters = call.optional(expand).map { [Request.Parameter("$expand", $0)] } ?? []
      return try client.wait(conditions, of: call) { (client) throws(CommandError) in
        let body = try client.send(.generated(.get, path, apiVersion: "2024-11-01", parameters: parameters))
        return DocumentShape.named("vm extension wait").printed(body, flattens: false)
      }
    }
    return command
  }
}
