import Grammar

extension ConfigParamPersist {
  /// `az config param-persist off`.
  static func off() -> Command<Configurator> {
    var command = Command<Configurator>(.classic, "config param-persist off", "Stop remembering.")
    command.withoutSubscription()
    command.example("Stop remembering.", "az config param-persist off")
    command.run { (_, configurator) throws(CommandError) in
      configurator.warn("Parameter persistence is off already.")
      return .nothing
    }
    return command
  }
}
