package import Grammar
import JSON

extension VMNICGroup {
  /// `az vm nic remove`: takes interfaces from a machine.
  package static func remove() -> Command<Client> {
    var command = Command<Client>(.classic, "vm nic remove", "Take network interfaces from a machine.")
    let keys = MachineInterfaceKeys(declaredIn: &command)
    command.example(
      "Take network interfaces from a machine.",
      "az vm nic remove -g MyGroup --vm-name MyMachine --nics MyNIC")
    command.run { (call, client) throws(CommandError) in
      try keys.change(call, &client) { present, given in
        present.filter { one in
          !given.contains { ($0["id"].string ?? "").equalsIgnoringCase(one["id"].string ?? "") }
        }
      }
    }
    return command
  }
}
