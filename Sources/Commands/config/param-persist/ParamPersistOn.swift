import Grammar

extension ConfigParamPersist {
  /// `az config param-persist on`, which is refused: nothing would be remembered.
  static func on() -> Command<Configurator> {
    var command = Command<Configurator>(.classic, "config param-persist on", "Begin to remember (not emulated).")
    command.withoutSubscription()
    command.example("Begin to remember.", "az config param-persist on")
    return command
  }
}
