package import Grammar

/// The commands that only azsim has.
package enum RehearsalRoot {
  /// Those that look at the world and move it.
  package static func simulation() -> CommandGroup<Simulation> {
    CommandGroup(
      "", "Rehearse Azure fleet upgrades offline.",
      verbs: [
        ("tick", { RehearsalRoot.tick() }), ("clock", { RehearsalRoot.clock() }), ("log", { RehearsalRoot.log() }),
        ("curl", { RehearsalRoot.curl() }),
      ],
      subgroups: [
        ("fault", { FaultGroup.group() }), ("load", { LoadGroup.group() }), ("state", { StateGroup.group() }),
      ])
  }

  /// Those that need no world.
  package static func premises() -> CommandGroup<Premises> {
    CommandGroup(
      "", "Rehearse Azure fleet upgrades offline.",
      verbs: [
        ("activate", { RehearsalRoot.activate() }), ("deactivate", { RehearsalRoot.deactivate() }),
        ("completion", { RehearsalRoot.completion() }), ("man", { RehearsalRoot.man() }),
      ],
      subgroups: [("state", { StateGroup.fileGroup() })])
  }
}
