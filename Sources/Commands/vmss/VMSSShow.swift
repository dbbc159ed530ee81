package import Grammar
import Shapes

extension VMSSGroup {
  /// `az vmss show`: a scale set, or one of its instances.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss show", "Show a scale set or one of its instances.")
    let scaleSet = command.scaleSetWithoutID()
    let instanceID = command.instanceID("The instance to show instead of the scale set.")
    let includesUserData = command.flag("--include-user-data -u", "Also show the user data.")
    command.table(
      "{Name:name, ResourceGroup:resourceGroup, Location:location, Zones: (!zones && ' ') || join(' ', zones), Capacity:sku.capacity, Overprovision:overprovision, UpgradePolicy:upgradePolicy.mode}"
    )
    command.example("Show a scale set.", "az vmss show -g MyGroup -n MyScaleSet")
    command.example("Show one instance of it.", "az vmss show -g MyGroup -n MyScaleSet --instance-id 0")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let expand = call.isSet(includesUserData) ? "userData" : nil
      let document =
        if let id = call.optional(instanceID) {
          try client.scaleSetInstance(id, of: target, expand: expand)
        } else {
          try client.scaleSet(target, expand: expand)
        }
      return .value(addingResourceGroup(document))
    }
    return command
  }
}
