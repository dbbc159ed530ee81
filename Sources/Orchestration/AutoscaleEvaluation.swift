import ARM
package import World

/// One look of the autoscale engine at a setting: what should be done, by the rules of autoscale.md §3.
package struct AutoscaleEvaluation: Sendable, Equatable {
  /// What the engine comes to.
  package enum Outcome: Sendable, Equatable {
    case nothing
    /// The count is outside of the profile's limits.
    case clamp(to: Int)
    /// No rule can be evaluated, and there are fewer instances than the profile's default.
    case restore(to: Int)
    case scale(to: Int, cooldownSeconds: Int)
    /// A scale-in that would at once be undone.
    case flapping(wish: Int)
    /// A smaller scale-in, because the whole would at once be undone.
    case reduced(wish: Int, to: Int, cooldownSeconds: Int)
  }

  package var outcome = Outcome.nothing
  /// Whether a metric that a rule needs has no values.
  package var lacksMetrics = false

  /// Evaluates a profile.
  ///
  /// - Parameters:
  ///   - current: how many instances there are.
  ///   - mayAct: `false` during the cooldown after an action.
  ///   - observed: the value that a rule compares; `nil` when there is none.
  package init(
    _ profile: AutoscaleSetting.Profile, current: Int, mayAct: Bool,
    observed: (AutoscaleSetting.Rule) -> Double?
  ) {
    guard (profile.minimum...max(profile.minimum, profile.maximum)).contains(current) else {
      outcome = .clamp(to: min(max(current, profile.minimum), profile.maximum))
      return
    }
    var outWishes: [(count: Int, rule: AutoscaleSetting.Rule)] = []
    var inWishes: [(count: Int, rule: AutoscaleSetting.Rule)] = []
    var allIn = true
    for rule in profile.rules {
      let wish = rule.wish(from: current)
      let isOut = rule.direction == .out || (rule.direction == .to && wish > current)
      let isIn = rule.direction == .back || (rule.direction == .to && wish < current)
      guard let value = observed(rule) else {
        lacksMetrics = true
        if isIn { allIn = false }
        continue
      }
      let fires = rule.isMet(by: value)
      if isOut, fires { outWishes.append((wish, rule)) }
      if isIn { if fires { inWishes.append((wish, rule)) } else { allIn = false } }
    }
    if let most = outWishes.max(by: { $0.count < $1.count }) {
      let count = min(most.count, profile.maximum)
      if mayAct, count > current { outcome = .scale(to: count, cooldownSeconds: most.rule.cooldownSeconds) }
      return
    }
    if lacksMetrics {
      if current < profile.initial { outcome = .restore(to: min(profile.initial, profile.maximum)) }
      return
    }
    guard allIn, mayAct, let least = inWishes.max(by: { $0.count < $1.count }) else { return }
    let wish = max(least.count, profile.minimum)
    guard wish < current else { return }
    decideScaleIn(profile, current, wish, least.rule, observed)
  }

  /// Projects what the out rules would see with fewer instances (autoscale.md §3.4).
  private mutating func decideScaleIn(
    _ profile: AutoscaleSetting.Profile, _ current: Int, _ wish: Int, _ rule: AutoscaleSetting.Rule,
    _ observed: (AutoscaleSetting.Rule) -> Double?
  ) {
    func flaps(at count: Int) -> Bool {
      profile.rules.contains { other in
        guard other.direction == .out, let value = observed(other) else { return false }
        return other.isMet(by: value * Double(current) / Double(max(1, count)))
      }
    }
    guard flaps(at: wish) else {
      outcome = .scale(to: wish, cooldownSeconds: rule.cooldownSeconds)
      return
    }
    guard wish + 1 < current, let smaller = ((wish + 1)..<current).first(where: { !flaps(at: $0) }) else {
      outcome = .flapping(wish: wish)
      return
    }
    outcome = .reduced(wish: wish, to: smaller, cooldownSeconds: rule.cooldownSeconds)
  }
}

/// The values of a metric over a window, minute by minute.
package enum MetricWindow {
  /// The aggregated value of a load over the window before a time; `nil` when the load has not lasted as long.
  ///
  /// - Parameter instances: how many instances shared it at a time.
  package static func value(
    of load: Load, over seconds: Int, before time: VirtualTime, aggregation: String,
    instances: (VirtualTime) -> Int
  ) -> Double? {
    let minutes = max(1, seconds / 60)
    guard let first = load.points.first, first.time.adding(seconds: minutes * 60) <= time else { return nil }
    var values: [Double] = []
    for minute in 0..<min(minutes, 1_440) {
      let moment = time.adding(seconds: -60 * minute)
      if let value = load.value(at: moment, instances: instances(moment)) { values.append(value) }
    }
    guard !values.isEmpty else { return nil }
    let sum = values.reduce(0, +)
    switch aggregation {
    case "Minimum": return values.min()
    case "Maximum": return values.max()
    case "Total": return sum
    case "Count": return Double(values.count)
    case "Last": return values.first
    default: return sum / Double(values.count)
    }
  }
}
