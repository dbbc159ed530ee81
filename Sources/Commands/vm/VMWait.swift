package import Grammar

extension VMGroup {
  /// `az vm wait`: returns when a machine is as wanted.
  package static func wait() -> Command<Client> {
    var command = Command<Client>(.classic, "vm wait", "Wait until a virtual machine is as wanted.")
    command.ignore("--cmd --__INCLUDE_USER_DATA")
    let machine = command.machine()
    let conditions = command.waitConditions()
    command.example(
      "Wait until a machine is running.",
      "az vm wait -g MyGroup -n MyMachine --custom \"instanceView.statuses[?code=='PowerState/running']\"")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      return try client.wait(conditions, of: call) { (client) throws(CommandError) in
        try client.machine(target, expand: "instanceView")
      }
    }
    return command
  }
}
