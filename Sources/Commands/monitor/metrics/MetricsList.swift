import ARM
package import Grammar
import JSON
import Shapes

extension MetricsGroup {
  private enum Aggregation: String, ArgumentChoice {
    case none = "None"
    case average = "Average"
    case count = "Count"
    case minimum = "Minimum"
    case maximum = "Maximum"
    case total = "Total"
  }

  /// `az monitor metrics list`: the values that metrics of a resource had.
  package static func list() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor metrics list", "List the values that metrics of a resource had.")
    let resource = command.argument(
      "--resource", "The resource, by name or id.", of: String.self, required: true, group: "Target Resource")
    let start = command.date(
      "--start-time", "The earliest time: date, time, zone (2026-01-31 12:00Z).",
      expected: "Start time of the query. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx) timezone (+/-hh:mm)",
      group: "Time")
    let end = command.date(
      "--end-time", "The latest time: date, time, zone (2026-01-31 12:00Z). Defaults to now.",
      expected:
        "End time of the query. Defaults to the current time. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx) timezone (+/-hh:mm)",
      group: "Time")
    let offset = command.argument(
      "--offset", "How far to look from the one time given, or back from now: 6h, 1d12h, 90s.", of: Int.self,
      group: "Time", default: "1h")
    command.convert(offset, by: Converter("period_type", Period.seconds))
    let interval = command.argument(
      "--interval", "The time between two values: 1m, 5m, 1h.", of: String.self, group: "Time", default: "1m")
    command.convert(interval, by: Converter("period_type", Period.text))
    let metadata = command.flag("--metadata", "Ask only which series there are.")
    let dimensions = command.list("--dimension", "Part the values by these dimensions.", of: String.self)
    let aggregation = command.list("--aggregation", "How the values of an interval are joined.", of: Aggregation.self)
    let metrics = command.argument("--metrics", "The metrics.", of: [String].self)
    let filter = command.argument("--filter", "Which series: a filter on dimensions.", of: String.self)
    let namespace = command.argument("--namespace", "The namespace of the metrics.", of: String.self)
    let order = command.argument(
      "--orderby", "How series are ordered: an aggregation, and asc or desc.", of: String.self)
    let top = command.argument("--top", "How many series at most.", of: Int.self, default: "10")
    let target = TargetResourceKeys(in: &command)
    command.table(named: "metrics_table")
    command.example(
      "The load of a scale set in the last hour, minute by minute.",
      "az monitor metrics list -g MyGroup --resource MyScaleSet --resource-type Microsoft.Compute/virtualMachineScaleSets --metrics 'Percentage CPU'"
    )
    command.run { (call, client) throws(CommandError) in
      let id = try target.id(of: call.required(resource), call, client)
      var conditions = call.optional(filter)
      if let names = call.optional(dimensions), !names.isEmpty {
        guard conditions ?? "" == "" else {
          throw CommandError(.refused, "usage: --dimension and --filter parameters are mutually exclusive.")
        }
        conditions = names.map { "\($0) eq '*'" }.joined(separator: " and ")
      }
      let window = try TimeWindow(
        start: client.moment(call, start), end: client.moment(call, end), offset: call.required(offset),
        now: client.manager.now)
      let word = try call.required(interval)
      // az hands these two on under names that its request does not know: they never arrive.
      _ = (call.isSet(metadata), call.optional(namespace))
      var parameters: [Request.Parameter] = []
      func add(_ name: String, _ value: String?) {
        if let value { parameters.append(.init(name, value)) }
      }
      add("$filter", conditions)
      add("aggregation", joined(call.optional(aggregation)?.map(\.rawValue)))
      add("interval", try ShapeLimits.duration(word, at: "--interval"))
      add("metricnames", joined(call.optional(metrics)))
      add("orderby", call.optional(order))
      // az quotes the time span once more than it needs to be.
      add("timespan", quoted("\(window.start)/\(window.end)"))
      add("top", String(try call.required(top)))
      let body = try client.send(
        .generated(
          .get, "/\(id)/providers/Microsoft.Insights/metrics", apiVersion: "2018-01-01", parameters: parameters))
      return .shown(body, as: .named("monitor metrics list"))
    }
    return command
  }

  private static func joined(_ words: [String]?) -> String? {
    guard let words, !words.isEmpty else { return nil }
    return words.joined(separator: ",")
  }

  /// The text with every byte but letters, digits and `_.-~` as its number.
  private static func quoted(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      case UInt8(ascii: " "): bytes.append(UInt8(ascii: "+"))
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
