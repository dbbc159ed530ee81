package import Grammar

/// `azsim fault`: what goes wrong on purpose.
package enum FaultGroup {
  package static func group() -> CommandGroup<Simulation> {
    CommandGroup(
      "fault", "Make things go wrong on purpose.",
      verbs: [
        ("add", { add() }), ("clear", { clear() }), ("list", { list() }), ("remove", { remove() }),
      ])
  }
}
