package import Grammar
import JSON

extension VMSSExtensionGroup {
  /// `az vmss extension list`: the extensions in the model of a scale set.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss extension list", "List the extensions of a scale set.")
    let scaleSet = command.scaleSetOfPart()
    command.example("List the extensions of a scale set.", "az vmss extension list -g MyGroup --vmss-name MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let document = try client.scaleSet(scaleSet.target(of: call))
      return extensions(of: document).map(Answer.listed) ?? .value(.null)
    }
    return command
  }
}
