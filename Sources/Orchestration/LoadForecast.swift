package import World

/// What a load will be, by what it was (autoscale.md §3.7): the mean of the same time in the weeks before.
package struct LoadForecast: Sendable {
  /// Days that a load must have been known before anything is predicted.
  package static let neededDays = 7
  /// The weeks that are looked at; more history than two makes it no better.
  private static let weeks = 1...2

  private let load: Load
  private let now: VirtualTime

  /// - Returns: `nil` while too little is known.
  package init?(_ load: Load, now: VirtualTime) {
    guard let first = load.points.first, first.time.adding(seconds: Self.neededDays * 86_400) <= now else { return nil }
    self.load = load
    self.now = now
  }

  /// The sum over all instances that is to be expected at a time; `nil` for more than a week ahead.
  package func total(at time: VirtualTime) -> Double? {
    guard time <= now.adding(seconds: 7 * 86_400) else { return nil }
    let known = Self.weeks.compactMap { week -> Double? in
      let before = time.adding(seconds: -week * 7 * 86_400)
      return before <= now ? load.total(at: before) : nil
    }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  /// The value that the metric will have with a number of instances.
  package func value(at time: VirtualTime, instances: Int) -> Double? {
    total(at: time).map { load.limited(load.sharers == nil ? $0 : $0 / Double(max(1, instances))) }
  }

  /// The greatest sum from now until some time ahead.
  package func greatestTotal(within seconds: Int) -> Double? {
    (0...max(0, min(seconds, 3_600) / 60)).compactMap { total(at: now.adding(seconds: $0 * 60)) }.max()
  }

  /// When the forecast for some time ahead changes next.
  package func nextChange(ahead seconds: Int) -> VirtualTime? {
    Self.weeks.compactMap { week in
      let shift = week * 7 * 86_400 - seconds
      return load.nextChange(after: now.adding(seconds: -shift)).map { $0.adding(seconds: shift) }
    }.min()
  }
}
