package import ARM
package import JSON

/// What the engine reads of an autoscale setting (autoscale.md §1).
package struct AutoscaleSetting: Sendable, Equatable {
  package enum Mode: String, Sendable {
    case disabled = "Disabled"
    case forecastOnly = "ForecastOnly"
    case enabled = "Enabled"
  }

  package let isEnabled: Bool
  package let target: ResourceID
  package let mode: Mode
  /// How long before it is needed predicted capacity is made.
  package let lookAheadSeconds: Int
  package let profiles: [Profile]

  /// How many instances there may be, and what changes their number.
  package struct Profile: Sendable, Equatable {
    package let name: String
    package let minimum: Int
    package let maximum: Int
    package let initial: Int
    package let rules: [Rule]
    /// Between which times it counts, if it has a fixed date.
    package let fixed: (start: VirtualTime, end: VirtualTime)?
    /// On which days (0 is Sunday) and at which minute of the day it begins, if it recurs.
    package let recurrence: (days: Set<Int>, minutes: [Int], zone: ScheduleZone)?

    package static func == (left: Profile, right: Profile) -> Bool {
      left.name == right.name && left.minimum == right.minimum && left.maximum == right.maximum
        && left.initial == right.initial && left.rules == right.rules
    }
  }

  /// A condition and what follows from it.
  package struct Rule: Sendable, Equatable {
    package enum Direction: Sendable { case out, back, to }
    package let metric: String
    package let resource: ResourceID
    package let comparison: String
    package let threshold: Double
    package let aggregation: String
    /// How the values of a grain are joined: Average, Min, Max, Sum.
    package let statistic: String
    package let grainSeconds: Int
    package let windowSeconds: Int
    /// Whether the value is divided by the number of instances.
    package let isDivided: Bool
    /// Whether more instances make the value smaller: the mean of the target's own, or one that is divided.
    package let isShared: Bool
    package let direction: Direction
    package let isPercent: Bool
    package let value: Int
    package let cooldownSeconds: Int

    /// Whether a value meets the condition.
    package func isMet(by value: Double) -> Bool {
      switch comparison {
      case "GreaterThan": value > threshold
      case "GreaterThanOrEqual": value >= threshold
      case "LessThan": value < threshold
      case "LessThanOrEqual": value <= threshold
      case "Equals": value == threshold
      default: value != threshold
      }
    }

    /// The number of instances that it asks for (autoscale.md §3.1: percentages are rounded up for out, at least one).
    package func wish(from current: Int) -> Int {
      switch direction {
      case .to: return value
      case .out: return current + (isPercent ? max(1, (current * value + 99) / 100) : value)
      case .back: return current - (isPercent ? max(1, current * value / 100) : value)
      }
    }
  }

  /// - Returns: `nil` for a document that is no setting.
  package init?(_ document: JSONValue) {
    let properties = document["properties"]
    guard let target = properties["targetResourceUri"].string.flatMap({ ResourceID($0) }) else { return nil }
    self.target = target
    isEnabled = properties["enabled"] != false
    mode = properties.at("predictiveAutoscalePolicy", "scaleMode").string.flatMap(Mode.init(rawValue:)) ?? .disabled
    lookAheadSeconds =
      properties.at("predictiveAutoscalePolicy", "scaleLookAheadTime").string.flatMap(DurationText.seconds) ?? 0
    profiles = (properties["profiles"].array ?? []).map { Profile($0, target: target) }
  }

  // MARK: - The profile that counts

  /// The profile that counts at a time: one of a fixed date, else the recurring one that began last, else the one without
  /// schedule (autoscale.md §3.1).
  package func profile(at time: VirtualTime) -> Profile? {
    let fixed = profiles.first { profile in
      profile.fixed.map { $0.start <= time && time < $0.end } ?? false
    }
    if let fixed { return fixed }
    var latest: (began: VirtualTime, profile: Profile)?
    for profile in profiles {
      guard let began = profile.lastBeginning(before: time) else { continue }
      if latest.map({ began > $0.began }) ?? true { latest = (began, profile) }
    }
    return latest?.profile ?? profiles.first { $0.fixed == nil && $0.recurrence == nil } ?? profiles.first
  }

  /// When another profile begins to count, at most a week ahead.
  package func nextProfileChange(after time: VirtualTime) -> VirtualTime? {
    var times: [VirtualTime] = []
    for profile in profiles {
      if let fixed = profile.fixed { times += [fixed.start, fixed.end] }
      if let next = profile.nextBeginning(after: time) { times.append(next) }
    }
    return times.filter { $0 > time }.min()
  }

  /// Whether something of it follows a forecast: an out rule on the mean load of the target's own instances.
  package func isPredictive(_ rule: Rule) -> Bool {
    rule.direction == .out && rule.metric.equalsIgnoringCase("Percentage CPU") && rule.aggregation == "Average"
      && rule.resource == target
  }

  /// The longest that a value or an action has an influence, in seconds.
  package var memorySeconds: Int {
    profiles.flatMap(\.rules).map { $0.windowSeconds + $0.cooldownSeconds }.max() ?? 0
  }
}

extension AutoscaleSetting.Profile {
  init(_ document: JSONValue, target: ResourceID) {
    name = document["name"].string ?? ""
    let capacity = document["capacity"]
    func number(_ member: String) -> Int { capacity[member].integer ?? Int(capacity[member].string ?? "") ?? 0 }
    minimum = number("minimum")
    maximum = number("maximum")
    initial = number("default")
    rules = (document["rules"].array ?? []).compactMap { AutoscaleSetting.Rule($0, target: target) }
    if let start = Self.local(document.at("fixedDate", "start").string),
      let end = Self.local(document.at("fixedDate", "end").string)
    {
      let zone = document.at("fixedDate", "timeZone").string.flatMap(ScheduleZones.named) ?? .utc
      func moment(_ local: VirtualTime) -> VirtualTime {
        VirtualTime(secondsSince1970: zone.seconds(ofLocal: local.secondsSince1970))
      }
      fixed = (moment(start), moment(end))
    } else {
      fixed = nil
    }
    let schedule = document.at("recurrence", "schedule")
    guard schedule.object != nil else {
      recurrence = nil
      return
    }
    let days = Set((schedule["days"].array ?? []).compactMap { Self.day($0.string ?? "") })
    let hours = (schedule["hours"].array ?? []).compactMap(\.integer)
    let minutes = (schedule["minutes"].array ?? []).compactMap(\.integer)
    recurrence = (
      days, hours.flatMap { hour in minutes.map { hour * 60 + $0 } },
      schedule["timeZone"].string.flatMap(ScheduleZones.named) ?? .utc
    )
  }

  /// A time of day in the profile's zone, whatever offset it is written with.
  private static func local(_ text: String?) -> VirtualTime? {
    guard let text else { return nil }
    // The zone is said apart; `Z` or an offset behind the time says nothing.
    return VirtualTime(String(text.prefix(19)) + "Z")
  }

  private static func day(_ word: String) -> Int? {
    let names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    return names.firstIndex { word.asciiLowercased.hasPrefix($0) }
  }

  /// When the recurring profile began last, at or before a time.
  func lastBeginning(before time: VirtualTime) -> VirtualTime? {
    beginnings(around: time).filter { $0 <= time }.max()
  }

  /// When it begins next.
  func nextBeginning(after time: VirtualTime) -> VirtualTime? {
    beginnings(around: time).filter { $0 > time }.min()
  }

  private func beginnings(around time: VirtualTime) -> [VirtualTime] {
    guard let recurrence else { return [] }
    let zone = recurrence.zone
    let seconds = time.secondsSince1970
    let today = Int((Double(seconds + zone.offsetMinutes(at: seconds) * 60) / 86_400).rounded(.down))
    var times: [VirtualTime] = []
    for day in (today - 8)...(today + 8) {
      // 1 January 1970 was a Thursday.
      let weekday = ((day + 4) % 7 + 7) % 7
      guard recurrence.days.contains(weekday) else { continue }
      for minute in recurrence.minutes {
        times.append(VirtualTime(secondsSince1970: zone.seconds(ofLocal: day * 86_400 + minute * 60)))
      }
    }
    return times
  }
}

extension AutoscaleSetting.Rule {
  package init?(_ document: JSONValue, target: ResourceID) {
    let trigger = document["metricTrigger"]
    let action = document["scaleAction"]
    guard let metric = trigger["metricName"].string, let threshold = trigger["threshold"].number else { return nil }
    self.metric = metric
    resource = trigger["metricResourceUri"].string.flatMap { ResourceID($0) } ?? target
    comparison = trigger["operator"].string ?? ""
    self.threshold = threshold
    aggregation = trigger["timeAggregation"].string ?? "Average"
    statistic = trigger["statistic"].string ?? "Average"
    grainSeconds = DurationText.seconds(trigger["timeGrain"].string ?? "") ?? 60
    isDivided = trigger["dividePerInstance"] == true
    isShared = isDivided || resource == target
    windowSeconds = DurationText.seconds(trigger["timeWindow"].string ?? "") ?? 300
    cooldownSeconds = DurationText.seconds(action["cooldown"].string ?? "") ?? 300
    let text = action["value"].string ?? action["value"].integer.map(String.init) ?? "1"
    value = Int(text) ?? 1
    isPercent = action["type"] == "PercentChangeCount"
    switch action["direction"].string {
    case "Increase": direction = .out
    case "Decrease": direction = .back
    default: direction = .to
    }
  }
}
