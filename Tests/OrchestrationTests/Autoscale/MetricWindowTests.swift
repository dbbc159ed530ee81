import ARM
import JSON
import Orchestration
import Testing
import World

/// What rules see of a load (autoscale.md §3.1), and what is predicted of it (§3.7).
@Suite struct MetricWindowTests {
  static let id = ResourceID(trusted: "/subscriptions/s/resourceGroups/g/providers/N/t/n")
  static let start = Clock.beginning

  static func load(_ points: [(minute: Int, value: Double)], sharers: Int?, shares: [(Int, Int)] = []) -> Load {
    Load(
      resource: id, metric: "Percentage CPU",
      points: points.map { .init(start.adding(seconds: $0.minute * 60), $0.value) }, sharers: sharers,
      shares: shares.map { .init(start.adding(seconds: $0.0 * 60), $0.1) })
  }

  static func rule(_ members: JSONObject) throws -> AutoscaleSetting.Rule {
    var trigger: JSONObject = [
      "metricName": "Percentage CPU", "operator": "GreaterThan", "threshold": 70.0, "timeWindow": "PT5M",
      "timeAggregation": "Average", "timeGrain": "PT1M", "statistic": "Average",
    ]
    for (name, value) in members.pairs { trigger[name] = value }
    return try #require(
      AutoscaleSetting.Rule(
        ["metricTrigger": .object(trigger), "scaleAction": ["direction": "Increase", "value": "1"]], target: id))
  }

  static func value(_ load: Load, _ members: JSONObject = [:], at minute: Int) throws -> Double? {
    MetricWindow.value(of: load, for: try rule(members), at: start.adding(seconds: minute * 60))
  }

  @Test func `averages over the whole window, shared by those that there are`() throws {
    #expect(try Self.value(Self.load([(0, 80)], sharers: 3), at: 4) == nil)
    #expect(try Self.value(Self.load([(0, 80)], sharers: 3), at: 5) == 80)
    #expect(try Self.value(Self.load([(0, 80)], sharers: 3, shares: [(0, 5)]), at: 5) == 48)
    // Nothing is busier than wholly.
    #expect(try Self.value(Self.load([(0, 80)], sharers: 3, shares: [(0, 1)]), at: 5) == 100)
    // Two minutes on three and three minutes on five.
    #expect(try Self.value(Self.load([(0, 80)], sharers: 3, shares: [(0, 3), (3, 5)]), at: 5) == (2 * 80 + 3 * 48) / 5)
  }

  /// Aggregation, statistic, grain, and what comes of 10, 10, 30, 50, 90.
  static let joins: [(words: [String], value: Double)] = [
    (["Average", "Average", "PT1M"], 38), (["Maximum", "Average", "PT1M"], 90), (["Minimum", "Average", "PT1M"], 10),
    (["Total", "Average", "PT1M"], 190), (["Last", "Average", "PT1M"], 90), (["Count", "Average", "PT1M"], 5),
    // Newest first the grains of two minutes are 90 and 50, 30 and 10, 10.
    (["Average", "Max", "PT2M"], 130.0 / 3), (["Minimum", "Sum", "PT2M"], 10), (["Maximum", "Min", "PT2M"], 50),
    (["Count", "Average", "PT2M"], 3),
  ]

  @Test(arguments: joins) func `joins minutes in grains, and grains in the window`(
    words: [String], expected: Double
  ) throws {
    let (aggregation, statistic, grain) = (words[0], words[1], words[2])
    let load = Self.load([(0, 10), (1, 10), (2, 10), (3, 30), (4, 50), (5, 90)], sharers: nil)
    let value = try Self.value(
      load,
      ["timeAggregation": .string(aggregation), "statistic": .string(statistic), "timeGrain": .string(grain)], at: 5)
    #expect(value == expected)
  }

  @Test func `divides by the instances where a rule says so`() throws {
    let load = Self.load([(0, 40)], sharers: 4, shares: [(0, 4)])
    #expect(try Self.value(load, ["dividePerInstance": true], at: 5) == 10)
  }

  // MARK: - Forecasts

  static let day = 24 * 60

  /// Twenty percent at night and eighty from nine to seventeen, for some days, on two instances.
  static func office(days: Int) -> Load {
    let points = (0..<days).flatMap { number -> [(minute: Int, value: Double)] in
      [(number * day, 20.0), (number * day + 540, 80.0), (number * day + 1_020, 20.0)]
    }
    return load(points, sharers: 2)
  }

  @Test func `predicts nothing before a week is known`() {
    let load = Self.office(days: 9)
    #expect(LoadForecast(load, now: Self.start.adding(seconds: 7 * 86_400 - 60)) == nil)
    #expect(LoadForecast(load, now: Self.start.adding(seconds: 7 * 86_400)) != nil)
  }

  @Test func `predicts the same time of the weeks before`() throws {
    let now = Self.start.adding(seconds: 8 * 86_400 + 8 * 3_600 + 30 * 60)
    let forecast = try #require(LoadForecast(Self.office(days: 9), now: now))
    #expect(forecast.total(at: now) == 40)
    #expect(forecast.total(at: now.adding(seconds: 1_800)) == 160)
    #expect(forecast.value(at: now.adding(seconds: 1_800), instances: 4) == 40)
    #expect(forecast.greatestTotal(within: 29 * 60) == 40)
    #expect(forecast.greatestTotal(within: 30 * 60) == 160)
    #expect(forecast.total(at: now.adding(seconds: 8 * 86_400)) == nil)
    // Half an hour ahead it changes now; ten minutes ahead in twenty minutes.
    #expect(forecast.nextChange(ahead: 600) == now.adding(seconds: 20 * 60))
  }

  @Test func `of two weeks the mean counts`() throws {
    let load = Self.load([(0, 10), (7 * Self.day, 30), (14 * Self.day, 90)], sharers: 1)
    let forecast = try #require(LoadForecast(load, now: Self.start.adding(seconds: 14 * 86_400)))
    #expect(forecast.total(at: Self.start.adding(seconds: 14 * 86_400 + 60)) == 20)
  }
}
