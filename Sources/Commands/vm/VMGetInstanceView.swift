package import Grammar
import Shapes

extension VMGroup {
  /// `az vm get-instance-view`: a virtual machine and how it is.
  package static func getInstanceView() -> Command<Client> {
    var command = Command<Client>(.classic, "vm get-instance-view", "Show a virtual machine and its state.")
    command.ignore("--cmd --__INCLUDE_USER_DATA")
    let machine = command.machine()
    command.table(
      "{Name:name, ResourceGroup:resourceGroup, Location:location, ProvisioningState:provisioningState, PowerState:instanceView.statuses[1].displayStatus}"
    )
    command.example(
      "Show whether a machine is running.",
      "az vm get-instance-view -g MyGroup -n MyMachine --query instanceView.statuses[1].displayStatus -o tsv")
    command.run { (call, client) throws(CommandError) in
      .value(addingResourceGroup(try client.machine(machine.target(of: call), expand: "instanceView")))
    }
    return command
  }
}
