package import Grammar

/// `azsim load`: what metrics say.
package enum LoadGroup {
  package static func group() -> CommandGroup<Simulation> {
    CommandGroup(
      "load", "Say how loaded machines are.",
      verbs: [("clear", { clear() }), ("list", { list() }), ("set", { set() })])
  }
}
