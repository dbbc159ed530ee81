package import Grammar

extension VMSSRollingUpgradeGroup {
  /// `az vmss rolling-upgrade start`: brings all instances to the newest version of their image, batch by batch.
  package static func start() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vmss rolling-upgrade start", "Bring all instances to the newest version of their image.")
    command.describe(
      "The set goes batch by batch, as its rolling upgrade policy says. Instances that have the newest version are left alone."
    )
    let noWait = command.noWait()
    let scaleSet = command.generatedScaleSet(nameSpellings)
    command.example("Start an upgrade.", "az vmss rolling-upgrade start -g MyGroup -n MyScaleSet --no-wait")
    command.run { (call, client) throws(CommandError) in
      try client.ask(
        scaleSet.target(of: call), to: "/osRollingUpgrade", apiVersion: "2023-09-01", finalState: .operation,
        waits: !call.isSet(noWait))
    }
    return command
  }
}
