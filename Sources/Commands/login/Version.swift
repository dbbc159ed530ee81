package import Grammar
import JSON

extension RootCommands {
  /// `az version`: the version of `az` that is imitated.
  package static func version() -> Command<Client> {
    var command = Command<Client>(.classic, "version", "Show the version of az that azsim behaves like.")
    command.ignore("--cmd")
    command.example("Show the version.", "az version")
    command.run { (_, _) throws(CommandError) in
      .value(
        ["azure-cli": "2.91.0", "azure-cli-core": "2.91.0", "azure-cli-telemetry": "1.1.0", "extensions": [:]])
    }
    return command
  }
}
