import Grammar

/// `az config param-persist`: values of arguments that are remembered. azsim remembers none, and answers as `az` does where
/// nothing is remembered.
enum ConfigParamPersist {
  static func group() -> CommandGroup<Configurator> {
    var group = CommandGroup<Configurator>(
      "config param-persist", "See whether values of arguments are remembered: azsim remembers none.",
      verbs: [("delete", { delete() }), ("off", { off() }), ("on", { on() }), ("show", { show() })])
    group.mature(.experimental)
    return group
  }
}
