/// When the platform looks after a set's images and extensions by itself (vmss.md §6).
///
/// A fleet has this while automatic OS upgrades or automatic extension upgrades are on.
package struct AutomaticUpgrades: Sendable, Equatable {
  /// When it looks because of something that has happened: a new version, a change of the set.
  package var look: VirtualTime?
  /// When it looks by the calendar: the next publication, another try after one that was stopped. A set with nothing else
  /// before it counts as settled.
  package var recheck: VirtualTime?
  /// What was stopped last, and is not tried again before a time unless something changes.
  package var stopped: Stopped?

  /// A rollout that was stopped.
  package struct Stopped: Sendable, Equatable {
    /// The image version, or the extensions' release in words.
    package var goal: String
    /// Not before this.
    package var until: VirtualTime

    package init(goal: String, until: VirtualTime) {
      self.goal = goal
      self.until = until
    }
  }

  package init() {}
}
