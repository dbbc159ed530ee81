package import Grammar

/// `az config`: the settings of `az`, and azsim's own.
package enum ConfigGroup {
  /// The commands, with `az configure`, which does some of the same.
  package static func root() -> CommandGroup<Configurator> {
    CommandGroup(
      "", "Manage Azure, as far as azsim knows it.", verbs: [("configure", { RootCommands.configure() })],
      subgroups: [("config", { group() })])
  }

  static func group() -> CommandGroup<Configurator> {
    var group = CommandGroup<Configurator>(
      "config", "Read and change settings.",
      verbs: [("get", { get() }), ("set", { set() }), ("unset", { unset() })],
      subgroups: [("param-persist", { ConfigParamPersist.group() })])
    group.describe(
      "They are kept in a file named config beside the state file, or in the folder that AZURE_CONFIG_DIR names.")
    group.mature(.experimental)
    return group
  }
}

/// `az config param-persist`: values of arguments that are remembered. azsim does not.
enum ConfigParamPersist {
  static func group() -> CommandGroup<Configurator> {
    var group = CommandGroup<Configurator>(
      "config param-persist", "Remember the values of arguments (not emulated).",
      verbs: [("delete", { delete() }), ("off", { off() }), ("on", { on() }), ("show", { show() })])
    group.mature(.experimental)
    return group
  }

  private static func on() -> Command<Configurator> {
    var command = Command<Configurator>(.classic, "config param-persist on", "Begin to remember (not emulated).")
    command.withoutSubscription()
    command.example("Begin to remember.", "az config param-persist on")
    return command
  }

  private static func off() -> Command<Configurator> {
    var command = Command<Configurator>(.classic, "config param-persist off", "Stop remembering (not emulated).")
    command.withoutSubscription()
    command.example("Stop remembering.", "az config param-persist off")
    return command
  }

  private static func show() -> Command<Configurator> {
    var command = Command<Configurator>(
      .classic, "config param-persist show", "Show what is remembered (not emulated).")
    command.withoutSubscription()
    _ = command.positional("<NAME>", "Names of arguments.", .any)
    command.example("Show everything.", "az config param-persist show")
    return command
  }

  private static func delete() -> Command<Configurator> {
    var command = Command<Configurator>(.classic, "config param-persist delete", "Forget values (not emulated).")
    command.withoutSubscription()
    _ = command.positional("<NAME>", "Names of arguments.", .any)
    _ = command.flag("--all", "Forget everything.")
    _ = command.flag("--yes -y", "Do not ask.")
    _ = command.flag("--purge", "Delete the file too.")
    _ = command.flag("--recursive", "In the folders above too.")
    command.example("Forget everything.", "az config param-persist delete --all")
    return command
  }
}
