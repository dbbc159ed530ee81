package import Grammar

extension VMSSRollingUpgradeGroup {
  /// `az vmss rolling-upgrade cancel`: stops the upgrade that is under way.
  package static func cancel() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vmss rolling-upgrade cancel", "Stop the rolling upgrade that is under way.")
    command.describe("What has been upgraded stays so.")
    let noWait = command.noWait()
    let scaleSet = command.generatedScaleSet(nameSpellings)
    command.example("Stop an upgrade.", "az vmss rolling-upgrade cancel -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      try client.ask(
        scaleSet.target(of: call), to: "/rollingUpgrades/cancel", apiVersion: "2023-09-01", finalState: .operation,
        waits: !call.isSet(noWait))
    }
    return command
  }
}
