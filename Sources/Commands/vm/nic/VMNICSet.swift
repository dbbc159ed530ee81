package import Grammar

extension VMNICGroup {
  /// `az vm nic set`: says which interfaces a machine has.
  package static func set() -> Command<Client> {
    var command = Command<Client>(.classic, "vm nic set", "Set the network interfaces of a machine.")
    let keys = MachineInterfaceKeys(declaredIn: &command)
    command.example(
      "Set the network interfaces of a machine.",
      "az vm nic set -g MyGroup --vm-name MyMachine --nics MyNIC")
    command.run { (call, client) throws(CommandError) in
      try keys.change(call, &client) { _, given in given }
    }
    return command
  }
}
