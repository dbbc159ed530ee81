import ARM
import JSON
import Orchestration
import Testing
import World

/// The tables of autoscale.md §3, one case a row.
@Suite struct AutoscaleEvaluationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let limits: (minimum: Int, maximum: Int, initial: Int)
    let rules: [String]
    let current: Int
    let value: Double?
    var mayAct = true
    let outcome: AutoscaleEvaluation.Outcome
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "any rule out", limits: (3, 30, 3), rules: ["> 70 Increase 2", "< 30 Decrease 1"], current: 3, value: 80,
      outcome: .scale(to: 5, cooldownSeconds: 300)),
    Case(
      name: "neither", limits: (3, 30, 3), rules: ["> 70 Increase 2", "< 30 Decrease 1"], current: 5, value: 48,
      outcome: .nothing),
    Case(
      name: "in, because 35 % on four is allowed", limits: (3, 30, 3), rules: ["> 70 Increase 2", "< 30 Decrease 1"],
      current: 5, value: 28, outcome: .scale(to: 4, cooldownSeconds: 300)),
    Case(
      name: "not in the cooldown", limits: (3, 30, 3), rules: ["> 70 Increase 2"], current: 3, value: 80, mayAct: false,
      outcome: .nothing),
    Case(
      name: "of several rules out the highest count", limits: (1, 30, 1),
      rules: ["> 70 Increase 2", "> 75 Increase 5"], current: 3, value: 80, outcome: .scale(to: 8, cooldownSeconds: 300)
    ),
    Case(
      name: "of several rules in the smallest reduction", limits: (1, 30, 1),
      rules: ["< 30 Decrease 1", "< 40 Decrease 4"], current: 9, value: 20, outcome: .scale(to: 8, cooldownSeconds: 300)
    ),
    Case(
      name: "all rules in", limits: (1, 30, 1), rules: ["< 30 Decrease 1", "< 10 Decrease 4"], current: 9, value: 20,
      outcome: .nothing),
    Case(
      name: "not above the maximum", limits: (1, 4, 1), rules: ["> 70 Increase 2"], current: 3, value: 80,
      outcome: .scale(to: 4, cooldownSeconds: 300)),
    Case(
      name: "below the minimum", limits: (3, 30, 3), rules: [], current: 1, value: nil, outcome: .clamp(to: 3)),
    Case(
      name: "above the maximum, cooldown or not", limits: (3, 5, 3), rules: [], current: 9, value: nil, mayAct: false,
      outcome: .clamp(to: 5)),
    Case(
      name: "metrics missing below the default", limits: (1, 9, 4), rules: ["> 70 Increase 2"], current: 2, value: nil,
      outcome: .restore(to: 4)),
    Case(
      name: "metrics missing at the default", limits: (1, 9, 4), rules: ["> 70 Increase 2"], current: 4, value: nil,
      outcome: .nothing),
    Case(
      name: "flapping: 28 % on two is 56 % on one", limits: (1, 9, 1), rules: ["> 50 Increase 1", "< 30 Decrease 1"],
      current: 2, value: 28, outcome: .flapping(wish: 1)),
    Case(
      name: "flapping: 417 threads on three are 625 on two", limits: (1, 9, 1),
      rules: ["≥ 600 Increase 1", "< 600 Decrease 1"], current: 3, value: 417, outcome: .flapping(wish: 2)),
    Case(
      name: "no flapping: 394 threads on three are 591 on two", limits: (1, 9, 1),
      rules: ["≥ 600 Increase 1", "< 400 Decrease 1"], current: 3, value: 394,
      outcome: .scale(to: 2, cooldownSeconds: 300)),
    Case(
      name: "a smaller reduction that does not flap", limits: (1, 40, 1),
      rules: ["> 70 Increase 1", "< 66 Decrease 10"], current: 30, value: 65,
      outcome: .reduced(wish: 20, to: 28, cooldownSeconds: 300)),
    Case(
      name: "a percentage is rounded up", limits: (1, 40, 1), rules: ["> 70 Increase 25%"], current: 5, value: 80,
      outcome: .scale(to: 7, cooldownSeconds: 300)),
    Case(
      name: "to a count", limits: (1, 40, 1), rules: ["> 70 None 9"], current: 5, value: 80,
      outcome: .scale(to: 9, cooldownSeconds: 300)),
  ]

  @Test(arguments: cases) func `comes to what the sheet says`(row: Case) throws {
    let setting = try Self.setting(row)
    let profile = try #require(setting.profile(at: Clock.beginning))
    let evaluation = AutoscaleEvaluation(profile, current: row.current, mayAct: row.mayAct) { _ in row.value }
    #expect(evaluation.outcome == row.outcome)
  }

  static func setting(_ row: Case) throws -> AutoscaleSetting {
    let rules = row.rules.map { line -> JSONValue in
      let words = line.split(separator: " ").map(String.init)
      let comparisons = [">": "GreaterThan", "<": "LessThan", "≥": "GreaterThanOrEqual"]
      let isPercent = words[3].hasSuffix("%")
      return [
        "metricTrigger": [
          "metricName": "Percentage CPU", "operator": .string(comparisons[words[0]] ?? ""),
          "threshold": .double(Double(words[1]) ?? 0), "timeWindow": "PT5M", "timeAggregation": "Average",
        ],
        "scaleAction": [
          "direction": .string(words[2]), "cooldown": "PT5M",
          "type": isPercent ? "PercentChangeCount" : "ChangeCount",
          "value": .string(words[3].filter { $0 != "%" }),
        ],
      ]
    }
    return try #require(
      AutoscaleSetting([
        "properties": [
          "enabled": true, "targetResourceUri": "/subscriptions/s/resourceGroups/g/providers/N/t/n",
          "profiles": [
            [
              "name": "default",
              "capacity": [
                "minimum": .string("\(row.limits.minimum)"), "maximum": .string("\(row.limits.maximum)"),
                "default": .string("\(row.limits.initial)"),
              ], "rules": .array(rules),
            ]
          ],
        ]
      ]))
  }

  // MARK: - Profiles

  @Test(arguments: [
    ("2026-01-02T12:00:00Z", "default"), ("2026-01-03T00:30:00Z", "weekend"), ("2026-01-04T23:58:00Z", "weekend"),
    ("2026-01-05T00:00:00Z", "default"), ("2026-02-14T12:00:00Z", "valentine"),
  ]) func `chooses the profile of the day`(time: String, name: String) throws {
    func schedule(_ hour: Int, _ minute: Int) -> JSONValue {
      [
        "frequency": "Week",
        "schedule": [
          "timeZone": "GMT Standard Time", "days": ["Saturday", "Sunday"], "hours": [.integer(hour)],
          "minutes": [.integer(minute)],
        ],
      ]
    }
    let capacity: JSONValue = ["minimum": "1", "maximum": "3", "default": "1"]
    let setting = try #require(
      AutoscaleSetting([
        "properties": [
          "targetResourceUri": "/subscriptions/s/resourceGroups/g/providers/N/t/n",
          "profiles": [
            ["name": "default", "capacity": capacity],
            ["name": "weekend", "capacity": capacity, "recurrence": schedule(0, 0)],
            [
              "name": "{\"name\": \"default\", \"for\": \"weekend\"}", "capacity": capacity,
              "recurrence": schedule(23, 59),
            ],
            [
              "name": "valentine", "capacity": capacity,
              "fixedDate": [
                "timeZone": "GMT Standard Time", "start": "2026-02-14T00:00:00Z", "end": "2026-02-15T00:00:00Z",
              ],
            ],
          ],
        ]
      ]))
    let moment = try #require(VirtualTime(time))
    let profile = try #require(setting.profile(at: moment))
    #expect(profile.name == name || (name == "default" && profile.name.hasPrefix("{\"name\": \"default\"")))
  }

  /// `day` on weekdays at eight, `night` at eight in the evening, in Berlin.
  static func office() throws -> AutoscaleSetting {
    func profile(_ name: String, _ hour: Int) -> JSONValue {
      [
        "name": .string(name), "capacity": ["minimum": "1", "maximum": "3", "default": "1"],
        "recurrence": [
          "frequency": "Week",
          "schedule": [
            "timeZone": "W. Europe Standard Time",
            "days": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            "hours": [.integer(hour)], "minutes": [0],
          ],
        ],
      ]
    }
    return try #require(
      AutoscaleSetting([
        "properties": [
          "targetResourceUri": "/subscriptions/s/resourceGroups/g/providers/N/t/n",
          "profiles": [profile("day", 8), profile("night", 20)],
        ]
      ]))
  }

  @Test(arguments: [
    // In winter eight in Berlin is seven at Greenwich, from 29 March on it is six.
    ("2026-03-28T06:59:00Z", "night"), ("2026-03-28T07:00:00Z", "day"), ("2026-03-29T05:59:00Z", "night"),
    ("2026-03-29T06:00:00Z", "day"), ("2026-03-29T18:00:00Z", "night"), ("2026-10-24T06:00:00Z", "day"),
    ("2026-10-25T06:00:00Z", "night"), ("2026-10-25T07:00:00Z", "day"),
  ]) func `keeps to the clock on the wall over summer time`(time: String, name: String) throws {
    let moment = try #require(VirtualTime(time))
    #expect(try Self.office().profile(at: moment)?.name == name)
  }

  @Test func `knows when the next profile begins over summer time`() throws {
    let evening = try #require(VirtualTime("2026-03-28T19:00:00Z"))
    #expect(try Self.office().nextProfileChange(after: evening) == VirtualTime("2026-03-29T06:00:00Z"))
  }

  // MARK: - Cooldown, by the documented example

  /// Out at 10:00 with an hour of cooldown, in with 40 minutes (autoscale.md §3.3).
  @Test(arguments: [(59, 80.0, 5), (59, 10.0, 5), (60, 10.0, 4), (60, 80.0, 6)])
  func `no rule acts while the cooldown of the one that acted lasts`(minutes: Int, value: Double, count: Int) throws {
    let row = Case(
      name: "", limits: (1, 9, 1), rules: ["> 70 Increase 1", "< 30 Decrease 1"], current: 5, value: value,
      outcome: .nothing)
    let profile = try #require(Self.setting(row).profile(at: Clock.beginning))
    let evaluation = AutoscaleEvaluation(profile, current: 5, mayAct: minutes >= 60) { _ in value }
    let expected = count == 5 ? AutoscaleEvaluation.Outcome.nothing : .scale(to: count, cooldownSeconds: 300)
    #expect(evaluation.outcome == expected)
  }

  // MARK: - Forecasts that act

  /// The current count, what is seen, the sum that is predicted, the count that results.
  @Test(arguments: [
    // 400 % together: 80 % on five is above the line, 57 % on seven is not.
    (3, 20.0, 400.0, 7), (3, 20.0, 200.0, 3), (3, 90.0, 100.0, 5), (7, 5.0, 400.0, 7), (8, 5.0, 400.0, 7),
    (7, 5.0, 200.0, 6),
    (9, 20.0, 9_000.0, 12),
  ]) func `what is to come adds instances and keeps them`(current: Int, seen: Double, total: Double, count: Int) throws
  {
    let row = Case(
      name: "", limits: (3, 12, 3), rules: ["> 70 Increase 2", "< 30 Decrease 1"], current: current, value: seen,
      outcome: .nothing)
    let profile = try #require(Self.setting(row).profile(at: Clock.beginning))
    let evaluation = AutoscaleEvaluation(
      profile, current: current, mayAct: true,
      predicted: { rule, instances in rule.direction == .out ? min(100, total / Double(instances)) : nil }
    ) { _ in seen }
    var result = current
    if case .scale(let to, _) = evaluation.outcome { result = to }
    #expect(result == count)
    #expect(evaluation.isAhead == (count > current && seen < 70))
  }

  @Test func `a metric that instances do not share is projected as it is`() throws {
    let setting = try #require(
      AutoscaleSetting([
        "properties": [
          "targetResourceUri": "/subscriptions/s/resourceGroups/g/providers/N/t/n",
          "profiles": [
            [
              "name": "default", "capacity": ["minimum": "1", "maximum": "9", "default": "1"],
              "rules": [Self.queueRule("GreaterThan", 50, "Increase"), Self.queueRule("LessThan", 30, "Decrease")],
            ]
          ],
        ]
      ]))
    let profile = try #require(setting.profile(at: Clock.beginning))
    // On a shared metric 28 with two instances would be 56 with one.
    let evaluation = AutoscaleEvaluation(profile, current: 2, mayAct: true) { _ in 28 }
    #expect(evaluation.outcome == .scale(to: 1, cooldownSeconds: 300))
  }

  private static func queueRule(_ comparison: String, _ threshold: Double, _ direction: String) -> JSONValue {
    [
      "metricTrigger": [
        "metricName": "ActiveMessages", "metricResourceUri": "/subscriptions/s/resourceGroups/g/providers/N/queues/q",
        "operator": .string(comparison), "threshold": .double(threshold), "timeWindow": "PT5M",
        "timeAggregation": "Average",
      ], "scaleAction": ["direction": .string(direction), "cooldown": "PT5M", "type": "ChangeCount", "value": "1"],
    ]
  }
}
