import ARM
import JSON
import Orchestration
import Testing
import World

@testable import Services

/// Metrics, forecasts, and what autoscale tells of itself, as requests show them.
@Suite struct MetricRequestTests {
  static let set = Laboratory.group + "/providers/Microsoft.Compute/virtualMachineScaleSets/web"

  /// A set of some instances, with a load from now on.
  static func laboratory(_ count: Int, load: [(minute: Int, value: Double)] = []) -> Laboratory {
    var lab = Laboratory()
    let response = lab.ask(.put, set, Laboratory.scaleSet(count: count))
    #expect(response.status == 201)
    lab.wait(for: response)
    // To the next whole minute.
    lab.advance(seconds: 60 - lab.world.now.secondsSince1970 % 60)
    let now = lab.world.now
    if !load.isEmpty {
      lab.world.loads = [
        Load(
          resource: ResourceID(trusted: set), metric: "Percentage CPU",
          points: load.map { .init(now.adding(seconds: $0.minute * 60), $0.value) }, sharers: count)
      ]
      lab.world.countSharers()
    }
    return lab
  }

  static func metrics(
    _ lab: inout Laboratory, _ minutes: Range<Int>, from start: VirtualTime, _ parameters: [String: String] = [:]
  ) -> Response {
    func time(_ minute: Int) -> String { start.adding(seconds: minute * 60).zulu }
    var all = ["timespan": "\(time(minutes.lowerBound))/\(time(minutes.upperBound))"]
    all.merge(parameters) { _, new in new }
    let request = Request(
      .get, set + "/providers/Microsoft.Insights/metrics", apiVersion: "2018-01-01",
      parameters: all.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) })
    return lab.azure.answer(request, in: &lab.world)
  }

  static func data(_ response: Response) throws -> [JSONValue] {
    let metric = try #require(response.body?["value"].array?.first)
    return try #require(metric["timeseries"].array?.first?["data"].array)
  }

  @Test func `values are what was set, shared among the instances`() throws {
    var lab = Self.laboratory(2, load: [(0, 60), (5, 90)])
    let start = lab.world.now
    lab.advance(seconds: 600)
    let response = Self.metrics(&lab, 0..<10, from: start)
    let values = try Self.data(response).map { $0["average"].number }
    #expect(response.body?.at("interval") == "PT1M")
    #expect(values.prefix(5) == [60, 60, 60, 60, 60])
    #expect(values.dropFirst(5) == [90, 90, 90, 90, 90])
    let more = lab.ask(.patch, Self.set, ["sku": ["capacity": 4]])
    lab.wait(for: more)
    lab.advance(seconds: 600)
    let later = Self.metrics(&lab, 18..<19, from: start)
    #expect(try Self.data(later).first?["average"].number == 45)
    // What was, stays.
    #expect(try Self.data(Self.metrics(&lab, 0..<1, from: start)).first?["average"].number == 60)
  }

  @Test func `aggregations join minutes and instances`() throws {
    var lab = Self.laboratory(2)
    let start = VirtualTime(secondsSince1970: lab.world.now.secondsSince1970 / 300 * 300 + 300)
    lab.world.loads = [
      Load(
        resource: ResourceID(trusted: Self.set), metric: "Percentage CPU",
        points: [.init(start, 10), .init(start.adding(seconds: 240), 60)], sharers: 2)
    ]
    lab.advance(seconds: 1_200)
    let response = Self.metrics(
      &lab, 0..<5, from: start, ["interval": "PT5M", "aggregation": "Total,Count,Minimum,Maximum,Average"])
    let value = try #require(try Self.data(response).first)
    let joined = ["count", "minimum", "maximum", "total", "average"].map { value[$0].number }
    // Four minutes of ten and one of sixty, on two instances.
    #expect(joined == [10, 10, 60, 200, 20])
  }

  @Test func `instances have series of their own when asked for`() throws {
    var lab = Self.laboratory(3, load: [(0, 30)])
    let start = lab.world.now
    lab.advance(seconds: 300)
    let response = Self.metrics(&lab, 0..<1, from: start, ["$filter": "VMName eq '*'", "top": "2"])
    let series = try #require(response.body?["value"].array?.first?["timeseries"].array)
    #expect(series.count == 2)
    let first = series[0]["metadatavalues"].array?.first
    #expect(first?.at("name", "value") == "vmname")
    #expect(first?["value"].string?.hasPrefix("web_") == true)
  }

  @Test func `what nobody measured has times and no values`() throws {
    var lab = Self.laboratory(1)
    let start = lab.world.now
    lab.advance(seconds: 300)
    let data = try Self.data(Self.metrics(&lab, 0..<3, from: start))
    #expect(data.count == 3)
    #expect(data.allSatisfy { $0["average"].isNull && $0["timeStamp"].string != nil })
  }

  @Test(arguments: [
    (["interval": "PT3M"], "Invalid time grain duration: PT3M"), (["metricnames": "Nope"], "Failed to find metric"),
    (["aggregation": "Mean"], "Invalid aggregation"), (["timespan": "x"], "Invalid time span"),
    (["$filter": "Color eq '*'"], "does not support requested dimension"),
    (["timespan": "2020-01-01T00:00:00Z/2026-01-01T00:00:00Z"], "more than the 50000"),
  ]) func `refuses what it does not know`(parameters: [String: String], text: String) throws {
    var lab = Self.laboratory(1)
    let response = Self.metrics(&lab, 0..<3, from: lab.world.now, parameters)
    #expect(response.status == 400)
    #expect(response.error?.message.contains(text) == true)
  }

  @Test func `definitions tell units and dimensions, and what somebody has said`() throws {
    var lab = Self.laboratory(1)
    lab.world.loads = [Load(resource: ResourceID(trusted: Self.set), metric: "Jobs", points: [], sharers: nil)]
    let response = lab.ask(.get, Self.set + "/providers/microsoft.insights/metricDefinitions")
    let all = try #require(response.body?["value"].array)
    let names = all.map { $0.at("name", "value") }
    #expect(names.first == "Percentage CPU" && names.last == "Jobs")
    #expect(all[0]["unit"] == "Percent" && all[0]["primaryAggregationType"] == "Average")
    #expect(all[0]["dimensions"].array?.first?["value"] == "VMName")
    let missing = lab.ask(.get, Self.set + "x/providers/microsoft.insights/metricDefinitions")
    #expect(missing.status == 404)
  }

  // MARK: - Autoscale

  static func setting(_ mode: String, lookAhead: String? = nil) -> JSONValue {
    func rule(_ comparison: String, _ threshold: Double, _ direction: String, _ value: String) -> JSONValue {
      [
        "metricTrigger": [
          "metricName": "Percentage CPU", "metricResourceUri": .string(set), "timeGrain": "PT1M",
          "statistic": "Average", "timeWindow": "PT5M", "timeAggregation": "Average", "operator": .string(comparison),
          "threshold": .double(threshold),
        ],
        "scaleAction": [
          "direction": .string(direction), "type": "ChangeCount", "value": .string(value), "cooldown": "PT5M",
        ],
      ]
    }
    var policy: JSONObject = ["scaleMode": .string(mode)]
    if let lookAhead { policy["scaleLookAheadTime"] = .string(lookAhead) }
    return [
      "location": "westeurope",
      "properties": [
        "enabled": true, "targetResourceUri": .string(set), "predictiveAutoscalePolicy": .object(policy),
        "profiles": [
          [
            "name": "default", "capacity": ["minimum": "2", "maximum": "10", "default": "2"],
            "rules": [rule("GreaterThan", 70, "Increase", "2"), rule("LessThan", 30, "Decrease", "1")],
          ]
        ],
      ],
    ]
  }

  static let settingPath = Laboratory.group + "/providers/Microsoft.Insights/autoscaleSettings/auto"

  /// Two instances that are busy from nine to seventeen every day, and a setting, after some days at a time of day.
  static func predicting(_ mode: String, lookAhead: String? = nil, days: Int, minutes: Int) -> Laboratory {
    let office = (0..<10).flatMap { day -> [(minute: Int, value: Double)] in
      [(day * 1_440, 20.0), (day * 1_440 + 540, 90.0), (day * 1_440 + 1_020, 20.0)]
    }
    var lab = laboratory(2, load: office)
    let start = lab.world.now
    #expect(lab.ask(.put, settingPath, setting(mode, lookAhead: lookAhead)).status == 201)
    Orchestrator(lab.azure).advance(&lab.world, to: start.adding(seconds: (days * 1_440 + minutes) * 60))
    return lab
  }

  static func capacity(_ lab: Laboratory) -> Int? {
    lab.world.resources[ResourceID(trusted: set)]?.document.at("sku", "capacity").integer
  }

  @Test(arguments: [
    // Ten minutes before nine nothing is measured yet; on the eighth day it is known what will come.
    ("Enabled", "PT15M", 8, 530, 4), ("Enabled", nil, 8, 530, 2), ("ForecastOnly", "PT15M", 8, 530, 2),
    ("Disabled", nil, 8, 530, 2), ("Enabled", "PT15M", 5, 530, 2),
    // At ten all have followed.
    ("Disabled", nil, 8, 600, 4), ("Enabled", "PT15M", 8, 600, 4),
    // In the evening all are back.
    ("Enabled", "PT15M", 8, 1_200, 2),
  ]) func `acts ahead of the load when it is known`(
    mode: String, lookAhead: String?, days: Int, minutes: Int, count: Int
  ) throws {
    let lab = Self.predicting(mode, lookAhead: lookAhead, days: days, minutes: minutes)
    #expect(Self.capacity(lab) == count)
  }

  @Test func `says once that too little is known`() throws {
    var lab = Self.predicting("Enabled", days: 1, minutes: 0)
    let events = try ActivityLogTests.events(&lab).filter {
      $0.at("eventName", "value") == "PredictiveMetricFailure"
    }
    #expect(events.count == 1)
  }

  @Test func `shows what it predicts`() throws {
    var lab = Self.predicting("ForecastOnly", days: 8, minutes: 500)
    let start = lab.world.now.adding(seconds: -500 * 60)
    func ask(_ aggregation: String) throws -> [JSONValue] {
      let request = Request(
        .get, Self.settingPath + "/predictiveMetrics", apiVersion: "2022-10-01",
        parameters: [
          .init("timespan", "\(start.adding(seconds: 8 * 3_600).zulu)/\(start.adding(seconds: 10 * 3_600).zulu)"),
          .init("interval", "PT1H"), .init("metricNamespace", "Microsoft.Compute/virtualMachineScaleSets"),
          .init("metricName", "Percentage CPU"), .init("aggregation", aggregation),
        ])
      return try #require(lab.azure.answer(request, in: &lab.world).body?["data"].array)
    }
    #expect(try ask("Total").last?["value"].number == 180)
    #expect(try ask("Average").last?["value"].number == 90)
    #expect(try ask("Average").count == 3)
  }

  @Test func `tells of its actions in a category of its own`() throws {
    var lab = Self.laboratory(2, load: [(0, 80)])
    _ = lab.ask(.put, Self.settingPath, Self.setting("Disabled"))
    lab.advance(seconds: 900)
    let events = try ActivityLogTests.events(&lab).filter { $0.at("category", "value") == "Autoscale" }
    #expect(events.map { $0.at("eventName", "value").string } == ["GetOperationStatusResult", "AutoscaleAction"])
    let action = events[1]
    #expect(action.at("operationName", "value") == "Microsoft.Insights/AutoscaleSettings/Scaleup/Action")
    #expect(action["caller"] == "Microsoft.Insights/autoscaleSettings")
    #expect(
      action["description"]
        == .string(
          "The autoscale engine attempting to scale resource '\(Self.set)' from 2 instances count to 4 instancescount.")
    )
    #expect(action.at("properties", "OldInstancesCount") == "2" && action.at("properties", "NewInstancesCount") == "4")
    let profile = try JSONParser.parse(action.at("properties", "ActiveAutoscaleProfile").string ?? "")
    #expect(profile["Name"] == "default" && profile.at("Capacity", "Maximum") == "10")
    #expect(profile["Rules"].array?.first?.at("MetricTrigger", "Name") == "Percentage CPU")
    #expect(profile["Rules"].array?.first?.at("ScaleAction", "Value") == "2")
  }

  @Test func `tells of metrics that are missing and of what it does then`() throws {
    var lab = Self.laboratory(1)
    var setting = Self.setting("Disabled")
    var profile = try #require(setting.at("properties", "profiles").array?.first)
    profile["capacity"] = ["minimum": "1", "maximum": "10", "default": "3"]
    setting.set([profile], at: ["properties", "profiles"])
    _ = lab.ask(.put, Self.settingPath, setting)
    lab.advance(seconds: 900)
    #expect(Self.capacity(lab) == 3)
    let failure = try #require(
      try ActivityLogTests.events(&lab).first { $0.at("eventName", "value") == "MetricFailure" })
    #expect(failure.at("status", "value") == "Failed" && failure["level"] == "Error")
    #expect(failure.at("properties", "Notes").string?.hasPrefix("To ensure service availability") == true)
  }

  // MARK: - Refusals (autoscale.md §1, §2.6, §2.9)

  @Test(arguments: [
    ("rules", "at most 10 rules"), ("profiles", "at most 20 profiles"), ("value abc", "invalid scale action value"),
    ("value -1", "invalid scale action value"), ("value 2.5", "invalid scale action value"),
    ("value 9", "less than or equal to the difference"), ("zone", "time zone 'Nowhere'"), ("long", "365 days"),
    ("backwards", "begin before it ends"), ("look", "1 to 60 minutes"), ("target", "for scale sets only"),
    ("minimum", "greater than the default capacity of '2'.  Enter a minimum"), ("maximum", "less than the default"),
  ]) func `refuses settings beyond its limits`(change: String, text: String) throws {
    var lab = Self.laboratory(1)
    var setting = Self.setting("Enabled", lookAhead: change == "look" ? "PT61M" : nil)
    var profile = try #require(setting.at("properties", "profiles").array?.first)
    var rules = profile["rules"].array ?? []
    var profiles: [JSONValue]?
    let words = change.split(separator: " ").map(String.init)
    switch words[0] {
    case "rules": rules = Array(repeating: rules[0], count: 11)
    case "profiles": profiles = Array(repeating: profile, count: 21)
    case "value": rules[0].set(.string(words[1]), at: ["scaleAction", "value"])
    case "zone", "long", "backwards":
      profile["fixedDate"] = [
        "timeZone": .string(change == "zone" ? "Nowhere" : "GMT Standard Time"), "start": "2026-02-01T00:00:00Z",
        "end": .string(change == "long" ? "2027-02-02T00:00:00Z" : "2026-01-01T00:00:00Z"),
      ]
    case "target":
      setting.set(
        .string(Laboratory.group + "/providers/Microsoft.Web/serverFarms/f"),
        at: [
          "properties", "targetResourceUri",
        ])
    case "minimum": profile.set("3", at: ["capacity", "minimum"])
    case "maximum": profile["capacity"] = ["minimum": "1", "maximum": "1", "default": "2"]
    default: break
    }
    profile["rules"] = .array(rules)
    setting.set(.array(profiles ?? [profile]), at: ["properties", "profiles"])
    let response = lab.ask(.put, Self.settingPath, setting)
    #expect(response.status == 400)
    #expect(response.error?.message.contains(text) == true, "\(response.error?.message ?? "")")
    #expect(lab.world.resources[ResourceID(trusted: Self.settingPath)] == nil)
  }
}
