package import Grammar
import JSON

extension VMSSExtensionGroup {
  /// `az vmss extension delete`: takes an extension out of the model of a scale set.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss extension delete", "Take an extension out of a scale set.")
    let scaleSet = command.scaleSetOfPart()
    let name = command.extensionName()
    let noWait = command.noWait()
    command.example(
      "Take an extension out.", "az vmss extension delete -g MyGroup --vmss-name MyScaleSet -n CustomScript")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let name = try call.required(name)
      var document = try client.scaleSet(target)
      // A body with the image would need the right to use the image.
      document.set(.null, at: ["virtualMachineProfile", "storageProfile", "imageReference"])
      guard let present = extensions(of: document) else {
        throw CommandError(.refused, "Scale set has no extensions to delete")
      }
      let kept = present.filter { $0["name"] != .string(name) }
      guard kept.count < present.count else { throw CommandError(.refused, "Extension \(name) not found") }
      document.set(.array(kept), at: place)
      return try client.putScaleSet(document, target, deletes: true, waits: !call.isSet(noWait))
    }
    return command
  }
}
