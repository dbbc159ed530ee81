package import Grammar

/// `azsim state`: the world as a file.
package enum StateGroup {
  /// What needs the world to be read.
  package static func group() -> CommandGroup<Simulation> {
    CommandGroup("state", "Look at the state file, or begin anew.", verbs: [("show", { show() })])
  }

  /// What does not, and works although the world cannot be read.
  package static func fileGroup() -> CommandGroup<Premises> {
    CommandGroup(
      "state", "Look at the state file, or begin anew.", verbs: [("path", { path() }), ("reset", { reset() })])
  }
}
