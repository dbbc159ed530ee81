import ARM
package import Grammar
import Shapes

extension VMSSRunCommandGroup {
  /// `az vmss run-command wait`: returns when the record of a script is as wanted.
  package static func wait() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vmss run-command wait", "Wait until the record of a script of an instance is as wanted.")
    let conditions = command.waitConditions()
    let runCommand = command.generatedInstanceRunCommand()
    let expand = command.argument("--expand", "Parts to ask for: instanceView.", of: String.self)
    command.example(
      "Wait until a script has run.",
      "az vmss run-command wait -g MyGroup --vmss-name MyScaleSet --instance-id 0 -n MyScript --created")
    command.run { (call, client) throws(CommandError) in
      try client.checkWish(conditions, of: call)
      let path = try runCommand.path(call, client)
      let parameters = call.optional(expand).map { [Request.Parameter("$expand", $0)] } ?? []
      return try client.wait(conditions, of: call) { (client) throws(CommandError) in
        let body = try client.send(.generated(.get, path, apiVersion: "2024-11-01", parameters: parameters))
        return DocumentShape.named("vmss run-command wait").printed(body, flattens: false)
      }
    }
    return command
  }
}
