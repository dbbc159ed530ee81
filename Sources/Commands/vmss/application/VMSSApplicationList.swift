package import Grammar
import JSON

extension VMSSApplicationGroup {
  /// `az vmss application list`: the gallery applications of a scale set.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss application list", "List the gallery applications of a scale set.")
    let name = command.scaleSetName(idPart: nil)
    let group = command.resourceGroupWithoutID(required: true)
    command.example("List the applications.", "az vmss application list -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let target = ScaleSetTarget(group: try call.required(group), name: try call.required(name))
      let document = try client.scaleSet(target)
      let profile = document.at("virtualMachineProfile", "applicationProfile")
      return .value(profile.object == nil ? [:] : profile)
    }
    return command
  }
}
