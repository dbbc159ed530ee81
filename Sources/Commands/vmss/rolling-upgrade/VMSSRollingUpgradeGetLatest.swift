import ARM
package import Grammar
import Shapes

extension VMSSRollingUpgradeGroup {
  /// `az vmss rolling-upgrade get-latest`: how the last upgrade went, or goes.
  package static func getLatest() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vmss rolling-upgrade get-latest", "Show how the last rolling upgrade went, or goes.")
    let scaleSet = command.generatedScaleSet(nameSpellings)
    command.example(
      "Show how far an upgrade is.",
      "az vmss rolling-upgrade get-latest -g MyGroup -n MyScaleSet --query \"{code:runningStatus.code, progress:progress}\""
    )
    command.run { (call, client) throws(CommandError) in
      let path = try client.path(of: scaleSet.target(of: call), "/rollingUpgrades/latest")
      return .shown(
        try client.send(.generated(.get, path, apiVersion: "2023-09-01")),
        as: .named("vmss rolling-upgrade get-latest"))
    }
    return command
  }
}
