import ARM
package import Grammar
import JSON
import Shapes

extension VMSSGroup {
  /// `az vmss list`: the scale sets of a group or of the subscription.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.generated, "vmss list", "List scale sets.")
    let pages = command.pages()
    let group = command.resourceGroupWithoutID(required: false)
    command.table(
      "[].{Name:name, ResourceGroup:resourceGroup, Location:location, Zones: (!zones && ' ') || join(' ', zones), Capacity:sku.capacity, Overprovision:overprovision, UpgradePolicy:upgradePolicy.mode}"
    )
    command.example("List the scale sets of a resource group.", "az vmss list -g MyGroup")
    command.run { (call, client) throws(CommandError) in
      let window = try PageWindow(pages, of: call)
      let type = "Microsoft.Compute/virtualMachineScaleSets"
      let path =
        call.optional(group).map { client.path(group: $0, type) } ?? "\(client.subscriptionPath)/providers/\(type)"
      return try .listed(
        client.list(
          .generated(.get, path, apiVersion: "2024-11-01"), shape: .named("vmss list"), window: window))
    }
    return command
  }
}
