import ARM
package import Grammar
import Shapes

extension VMSSRunCommandGroup {
  /// `az vmss run-command show`: the record of a script of an instance.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss run-command show", "Show the record of a script of an instance.")
    let runCommand = command.instanceRunCommand()
    let (expand, view) = command.runCommandView()
    command.example(
      "Show what became of a script.",
      "az vmss run-command show -g MyGroup --vmss-name MyScaleSet --instance-id 0 --name MyScript --instance-view")
    command.run { (call, client) throws(CommandError) in
      let part = call.isSet(view) ? "instanceView" : call.optional(expand)
      let parameters = part.map { [Request.Parameter("$expand", $0)] } ?? []
      return .shown(
        try client.send(
          .generated(.get, runCommand.path(call, client), apiVersion: "2024-11-01", parameters: parameters)),
        as: .named("vmss run-command show"))
    }
    return command
  }
}
