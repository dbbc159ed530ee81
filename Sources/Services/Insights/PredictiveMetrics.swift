import ARM
import JSON
import Orchestration
import World

/// What an autoscale setting predicts: `GET …/autoscalesettings/NAME/predictiveMetrics` (autoscale.md §3.7).
enum PredictiveMetrics {
  private static let mostValues = 10_000

  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let id = ResourceID(
      subscription: world.subscription.id, group: call.target.group ?? "", type: "Microsoft.Insights/autoscaleSettings",
      names: [call.target.words[1]])
    guard let resource = world.resources[id], let setting = AutoscaleSetting(resource.document) else {
      throw .notFound(id)
    }
    func parameter(_ name: String) throws(ServiceError) -> String {
      guard let value = call.request[parameter: name], !value.isEmpty else {
        throw ServiceError(400, "BadRequest", "The query parameter '\(name)' is missing.")
      }
      return value
    }
    let span = try parameter("timespan")
    let interval = try parameter("interval")
    let metric = try parameter("metricName")
    let aggregation = try parameter("aggregation")
    _ = try parameter("metricNamespace")
    let sides = span.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard sides.count == 2, let start = VirtualTime(sides[0]), let end = VirtualTime(sides[1]), start <= end else {
      throw ServiceError(400, "BadRequest", "Invalid time span: '\(span)'. It has the form START/END.")
    }
    guard let grain = DurationText.isoSeconds(interval), grain >= 60 else {
      throw ServiceError(400, "BadRequest", "Invalid interval: '\(interval)'.")
    }
    guard metric.equalsIgnoringCase("Percentage CPU") else {
      throw ServiceError(400, "BadRequest", "The metric '\(metric)' cannot be predicted, only 'Percentage CPU'.")
    }
    var data: [JSONValue] = []
    if setting.mode != .disabled, let load = world.load(on: setting.target, metric: metric),
      let forecast = LoadForecast(load, now: world.now)
    {
      let count = resourceCount(setting.target, in: &world)
      let first = start.secondsSince1970 / grain * grain
      for number in 0..<min(mostValues, (end.secondsSince1970 - first) / grain + 1) {
        let time = VirtualTime(secondsSince1970: first + number * grain)
        let samples = stride(from: 0, to: grain, by: 60).compactMap { second -> Double? in
          let moment = time.adding(seconds: second)
          return aggregation.equalsIgnoringCase("Total")
            ? forecast.total(at: moment) : forecast.value(at: moment, instances: count)
        }
        guard !samples.isEmpty else { continue }
        data.append(["timeStamp": .string(time.zulu), "value": .double(joined(samples, by: aggregation))])
      }
    }
    return Response(
      200,
      [
        "timespan": .string(span), "interval": .string(interval), "metricName": .string(metric),
        "targetResourceId": .string(setting.target.text), "data": .array(data),
      ])
  }

  private static func joined(_ values: [Double], by aggregation: String) -> Double {
    switch aggregation.asciiLowercased {
    case "maximum": values.max() ?? 0
    case "minimum": values.min() ?? 0
    case "count": Double(values.count)
    default: values.reduce(0, +) / Double(max(1, values.count))
    }
  }

  private static func resourceCount(_ target: ResourceID, in world: inout World) -> Int {
    world.withFleet(target) { _, fleet in fleet.instances.count { $0.power == .running && !$0.isLeaving } } ?? 1
  }
}
