package import Grammar

extension VMNICGroup {
  /// `az vm nic add`: gives a machine more interfaces.
  package static func add() -> Command<Client> {
    var command = Command<Client>(.classic, "vm nic add", "Give a machine more network interfaces.")
    let keys = MachineInterfaceKeys(declaredIn: &command)
    command.example(
      "Give a machine more network interfaces.",
      "az vm nic add -g MyGroup --vm-name MyMachine --nics MyNIC")
    command.run { (call, client) throws(CommandError) in
      try keys.change(call, &client) { present, given in
        present + given
      }
    }
    return command
  }
}
