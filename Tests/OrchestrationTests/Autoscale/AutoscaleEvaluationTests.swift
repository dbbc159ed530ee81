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

  // MARK: - Windows

  @Test func `averages over the whole window, shared by those that there are`() throws {
    let start = Clock.beginning
    let id = ResourceID(trusted: "/subscriptions/s/resourceGroups/g/providers/N/t/n")
    let load = Load(resource: id, metric: "Percentage CPU", points: [.init(start, 80)], sharers: 3)
    func value(_ minutes: Int, _ count: Int) -> Double? {
      MetricWindow.value(
        of: load, over: 300, before: start.adding(seconds: minutes * 60), aggregation: "Average"
      ) { _ in count }
    }
    #expect(value(4, 3) == nil)
    #expect(value(5, 3) == 80)
    #expect(value(5, 5) == 48)
    #expect(value(5, 1) == 100)
  }
}
