/// The world's clock: what time it is, and what makes it move.
package struct Clock: Sendable, Equatable {
  /// What makes the clock move.
  package enum Mode: String, Sendable, CaseIterable {
    /// By ``stepSeconds`` at each command while something is in motion, by ticking, and by waiting for operations.
    case step
    /// Only by ticking and by waiting for operations.
    case manual
    /// With the machine's clock, times ``rate``.
    case wall
  }

  /// When a world begins that nobody gave another time: fixed, so that the same commands always give the same fleet.
  package static let beginning = VirtualTime(secondsSince1970: 1_767_254_400)  // 2026-01-01T08:00:00Z

  package var now: VirtualTime
  package var mode: Mode
  /// Seconds by which a command moves the clock in ``Mode/step``.
  package var stepSeconds: Int
  /// Virtual seconds in a second of the machine's clock in ``Mode/wall``.
  package var rate: Double
  /// What the machine's clock said when `now` was last brought up to it; only in ``Mode/wall``.
  package var wallAnchor: VirtualTime?

  package init(
    now: VirtualTime = beginning, mode: Mode = .step, stepSeconds: Int = 30, rate: Double = 1,
    wallAnchor: VirtualTime? = nil
  ) {
    self.now = now
    self.mode = mode
    self.stepSeconds = stepSeconds
    self.rate = rate
    self.wallAnchor = wallAnchor
  }

  /// Where the clock should stand in ``Mode/wall`` when the machine's clock says `wall`; never earlier than now.
  package func time(whenWallIs wall: VirtualTime) -> VirtualTime {
    guard let wallAnchor, wall > wallAnchor else { return now }
    let ticks = Double(wall.ticks - wallAnchor.ticks) * rate
    return now.adding(ticks: ticks < 9e18 ? Int64(ticks) : .max)
  }
}
