import ARM
package import Grammar
import Shapes

extension VMSSNICGroup {
  /// `az vmss nic list-vm-nics`: the network interfaces of one instance.
  package static func listVMNICs() -> Command<Client> {
    var command = Command<Client>(.generated, "vmss nic list-vm-nics", "List the network interfaces of one instance.")
    let pages = command.pages()
    let scaleSet = command.scaleSetOfInterfaces(takesID: false)
    let instance = command.instanceOfInterfaces(takesID: false)
    command.example(
      "List the network interfaces of an instance.",
      "az vmss nic list-vm-nics -g MyGroup --vmss-name MyScaleSet --instance-id 0")
    command.run { (call, client) throws(CommandError) in
      let window = try PageWindow(pages, of: call)
      let id = try call.required(instance)
      let path = try client.interfacesPath(of: scaleSet.target(of: call), "/virtualMachines/\(id)/networkInterfaces")
      return try .listed(
        client.list(
          .generated(.get, path, apiVersion: "2023-09-01"), shape: .named("vmss nic list-vm-nics"), window: window))
    }
    return command
  }
}
