package import Grammar
import JSON
import Shapes

extension VMSSExtensionGroup {
  /// `az vmss extension show`: one extension in the model of a scale set; nothing when there is none of that name.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss extension show", "Show an extension of a scale set.")
    let scaleSet = command.scaleSetOfPart()
    let name = command.extensionName()
    command.example(
      "Show an extension.", "az vmss extension show -g MyGroup --vmss-name MyScaleSet -n ApplicationHealthLinux")
    command.run { (call, client) throws(CommandError) in
      let name = try call.required(name)
      let document = try client.scaleSet(scaleSet.target(of: call))
      let found = extensions(of: document)?.first { $0["name"] == .string(name) }
      return .value(addingResourceGroup(found ?? .null))
    }
    return command
  }
}
