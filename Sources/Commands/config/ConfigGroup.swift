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
