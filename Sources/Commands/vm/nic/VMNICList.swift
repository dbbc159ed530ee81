package import Grammar
import JSON

extension VMNICGroup {
  /// `az vm nic list`: the interfaces of a machine.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "vm nic list", "List the network interfaces of a machine.")
    let machine = command.machineOfPart()
    command.example("List the interfaces.", "az vm nic list -g MyGroup --vm-name MyMachine")
    command.run { (call, client) throws(CommandError) in
      let document = try client.machine(machine.target(of: call))
      return .listed(document.at("networkProfile", "networkInterfaces").array ?? [])
    }
    return command
  }
}
