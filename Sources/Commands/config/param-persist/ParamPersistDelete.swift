import Grammar

extension ConfigParamPersist {
  /// `az config param-persist delete`.
  static func delete() -> Command<Configurator> {
    var command = Command<Configurator>(.classic, "config param-persist delete", "Forget values.")
    command.withoutSubscription()
    let names = command.positional("<NAME>", "Names of arguments to forget, with spaces between, or --all.", .any)
    let all = command.flag("--all", "Forget everything.")
    let yes = command.flag("--yes -y", "Do not ask; with --all.")
    let purge = command.flag("--purge", "Delete the file too; with --all.")
    // There is no file in the folders above either.
    _ = command.flag("--recursive", "In the folders above too; with --all.")
    command.example("Forget everything.", "az config param-persist delete --all")
    command.run { (call, configurator) throws(CommandError) in
      let isNamed = !(call.optional(names) ?? []).isEmpty
      guard isNamed != call.isSet(all) else {
        throw CommandError(.refused, "Please specify either positional argument name or --all.")
      }
      if isNamed {
        configurator.warn(
          "Parameter persistence value is deleted. You can run `az config param-persist show` to show all available values."
        )
      } else if !call.isSet(yes) {
        let act = call.isSet(purge) ? "delete parameter persistence file" : "clear all parameter persistence values"
        try UserConfirmation.demand(
          "You are going to \(act). Are you sure you want to continue this operation ?", configurator.ask)
      }
      return .nothing
    }
    return command
  }
}
