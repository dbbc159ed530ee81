import ARM
package import Grammar
import Shapes

extension VMSSNICGroup {
  /// `az vmss nic show`: one network interface of an instance.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.generated, "vmss nic show", "Show a network interface of an instance.")
    let name = command.argument(
      "-n --name --network-interface-name", "The name of the interface.", of: String.self, required: true,
      idPart: .child(2))
    let scaleSet = command.scaleSetOfInterfaces(takesID: true)
    let instance = command.instanceOfInterfaces(takesID: true)
    let expand = command.argument("--expand", "Parts to show in full.", of: String.self)
    command.example(
      "Show a network interface.",
      "az vmss nic show -g MyGroup --vmss-name MyScaleSet --instance-id 0 -n MyNIC")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let rest = "/virtualMachines/\(try call.required(instance))/networkInterfaces/\(try call.required(name))"
      let parameters = call.optional(expand).map { [Request.Parameter("$expand", $0)] } ?? []
      return .shown(
        try client.send(
          .generated(.get, client.interfacesPath(of: target, rest), apiVersion: "2023-09-01", parameters: parameters)),
        as: .named("vmss nic show"))
    }
    return command
  }
}
