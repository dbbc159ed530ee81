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
  /// Whether the outcome is for what is to come and not for what is.
  package var isAhead = false

  /// Evaluates a profile.
  ///
  /// - Parameters:
  ///   - current: how many instances there are.
  ///   - mayAct: `false` during the cooldown after an action.
  ///   - predicted: what rules on the load would see with a number of instances soon; `nil` without a forecast that acts.
  ///   - observed: the value that a rule compares; `nil` when there is none.
  package init(
    _ profile: AutoscaleSetting.Profile, current: Int, mayAct: Bool,
    predicted: ((AutoscaleSetting.Rule, Int) -> Double?)? = nil,
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
    let most = outWishes.max { $0.count < $1.count }
    let ahead = predicted.flatMap { Self.ahead(profile, from: current, $0) }
    if most != nil || ahead != nil {
      isAhead = (ahead?.count ?? 0) > (most?.count ?? 0)
      guard let wish = isAhead ? ahead : most else { return }
      let count = min(wish.count, profile.maximum)
      if mayAct, count > current { outcome = .scale(to: count, cooldownSeconds: wish.rule.cooldownSeconds) }
      return
    }
    if lacksMetrics {
      if current < profile.initial { outcome = .restore(to: min(profile.initial, profile.maximum)) }
      return
    }
    guard allIn, mayAct, let least = inWishes.max(by: { $0.count < $1.count }) else { return }
    // What will be needed soon stays: a forecast only ever adds instances.
    let needed = predicted.flatMap { Self.ahead(profile, from: profile.minimum, $0)?.count } ?? 0
    let wish = max(least.count, profile.minimum, needed)
    guard wish < current else { return }
    decideScaleIn(profile, current, wish, least.rule, observed)
  }

  /// How many instances a forecast asks for, by steps of the rules that it meets, and the first of these rules; `nil`
  /// when it meets none.
  private static func ahead(
    _ profile: AutoscaleSetting.Profile, from current: Int,
    _ predicted: (AutoscaleSetting.Rule, Int) -> Double?
  ) -> (count: Int, rule: AutoscaleSetting.Rule)? {
    var count = current
    var first: AutoscaleSetting.Rule?
    while count < profile.maximum {
      let met = profile.rules.filter { rule in predicted(rule, count).map(rule.isMet) ?? false }
      guard let most = met.max(by: { $0.wish(from: count) < $1.wish(from: count) }), most.wish(from: count) > count
      else { break }
      first = first ?? most
      count = min(most.wish(from: count), profile.maximum)
    }
    return first.map { (count, $0) }
  }

  /// Projects what the out rules would see with fewer instances (autoscale.md §3.4).
  private mutating func decideScaleIn(
    _ profile: AutoscaleSetting.Profile, _ current: Int, _ wish: Int, _ rule: AutoscaleSetting.Rule,
    _ observed: (AutoscaleSetting.Rule) -> Double?
  ) {
    func flaps(at count: Int) -> Bool {
      profile.rules.contains { other in
        let isOut = other.direction == .out || (other.direction == .to && other.value > count)
        guard isOut, let value = observed(other) else { return false }
        // A metric that instances do not share is what it is, however many there are.
        return other.isMet(by: other.isShared ? value * Double(current) / Double(max(1, count)) : value)
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
