import Grammar
import JSON

extension ConfigParamPersist {
  /// `az config param-persist show`.
  static func show() -> Command<Configurator> {
    var command = Command<Configurator>(.classic, "config param-persist show", "Show what is remembered.")
    command.withoutSubscription()
    _ = command.positional("<NAME>", "Names of arguments; without any all are shown.", .any)
    command.example("Show everything.", "az config param-persist show")
    // Whatever is named, nothing is remembered of it.
    command.run { (_, _) throws(CommandError) in .value([:]) }
    return command
  }
}
