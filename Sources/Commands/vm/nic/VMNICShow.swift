import ARM
package import Grammar
import JSON
import Shapes

extension VMNICGroup {
  /// `az vm nic show`: one interface of a machine.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vm nic show", "Show a network interface of a machine.")
    let machine = command.machineOfPart()
    let interface = command.argument(
      "--nic", "The interface, by name or id.", of: String.self, required: true,
      completer: "Microsoft.Network/networkInterfaces")
    command.example("Show an interface.", "az vm nic show -g MyGroup --vm-name MyMachine --nic MyNIC")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let type = "Microsoft.Network/networkInterfaces"
      let id = client.id(of: try call.required(interface), type: type, group: target.group)
      let document = try client.machine(target)
      let found = (document.at("networkProfile", "networkInterfaces").array ?? []).first {
        ($0["id"].string ?? "").equalsIgnoringCase(id)
      }
      guard let found else { throw CommandError(.refused, "NIC '\(id)' not found on VM '\(target.name)'") }
      let name = ResourceID(trusted: found["id"].string ?? "").name
      let path = client.path(group: target.group, "\(type)/\(name)")
      return .shown(
        try client.send(.generated(.get, path, apiVersion: "2022-01-01")), as: .named("network nic show"))
    }
    return command
  }
}
