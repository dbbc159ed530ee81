package import World

/// The values of a metric over a window of time, as rules compare them (autoscale.md §3.1).
package enum MetricWindow {
  /// The most minutes that a window has: a day.
  private static let longest = 1_440

  /// What a rule compares at a time: samples of each minute, joined by the rule's statistic in each grain, and these
  /// values by its aggregation; `nil` when the load has not lasted as long as the window.
  package static func value(of load: Load, for rule: AutoscaleSetting.Rule, at time: VirtualTime) -> Double? {
    let minutes = min(longest, max(1, rule.windowSeconds / 60))
    guard let first = load.points.first, first.time.adding(seconds: minutes * 60) <= time else { return nil }
    var samples: [Double] = []
    for minute in 0..<minutes {
      let moment = time.adding(seconds: -60 * minute)
      guard let value = load.value(at: moment) else { continue }
      samples.append(rule.isDivided ? value / Double(max(1, load.instances(at: moment))) : value)
    }
    guard !samples.isEmpty else { return nil }
    let grain = max(1, rule.grainSeconds / 60)
    let grains = stride(from: 0, to: samples.count, by: grain).map { start in
      joined(samples[start..<min(samples.count, start + grain)], by: rule.statistic)
    }
    return joined(grains[...], by: rule.aggregation)
  }

  /// Values joined to one; the newest stands first, and there is at least one.
  private static func joined(_ values: ArraySlice<Double>, by word: String) -> Double {
    let sum = values.reduce(0, +)
    switch word {
    case "Minimum", "Min": return values.min() ?? 0
    case "Maximum", "Max": return values.max() ?? 0
    case "Total", "Sum": return sum
    case "Count": return Double(values.count)
    case "Last": return values.first ?? 0
    default: return sum / Double(max(1, values.count))
    }
  }
}
