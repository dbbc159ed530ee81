import ARM
package import Grammar
import Shapes

extension VMSSNICGroup {
  /// `az vmss nic list`: the network interfaces of all instances.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.generated, "vmss nic list", "List the network interfaces of all instances.")
    let pages = command.pages()
    let scaleSet = command.scaleSetOfInterfaces(takesID: false)
    command.example("List the network interfaces of a scale set.", "az vmss nic list -g MyGroup --vmss-name MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let window = try PageWindow(pages, of: call)
      let path = try client.interfacesPath(of: scaleSet.target(of: call), "/networkInterfaces")
      return try .listed(
        client.list(.generated(.get, path, apiVersion: "2023-09-01"), shape: .named("vmss nic list"), window: window))
    }
    return command
  }
}
