import ARM
import Grammar
import JSON
import Shapes

/// Which values of a resource's metrics are asked for: the arguments that `monitor metrics list` and `vm monitor metrics
/// tail` have in common.
struct MetricQuery: Sendable {
  private enum Aggregation: String, ArgumentChoice {
    case none = "None"
    case average = "Average"
    case count = "Count"
    case minimum = "Minimum"
    case maximum = "Maximum"
    case total = "Total"
  }

  private let start: Key<String>
  private let end: Key<String>
  private let offset: Key<Int>
  private let interval: Key<String>
  private let metadata: Flag
  private let dimensions: Key<[String]>
  private let aggregations: Key<[Aggregation]>
  private let metrics: Key<[String]>
  private let filter: Key<String>
  private let namespace: Key<String>
  private let order: Key<String>

  /// Declares the arguments.
  ///
  /// - Parameter needsMetrics: whether `--metrics` must have words behind it.
  init(declaredIn command: inout Command<Client>, needsMetrics: Bool) {
    start = command.earliestTime()
    end = command.latestTime()
    offset = command.timeOffset(default: "1h")
    interval = command.argument(
      "--interval", "The time between two values: 1m, 5m, 1h.", of: String.self, group: "Time", default: "1m")
    command.convert(interval, by: Converter("period_type", Period.text))
    metadata = command.flag("--metadata", "Ask only which series there are. az 2.91 does not send it.")
    dimensions = command.list("--dimension", "Part the values by these dimensions.", of: String.self)
    aggregations = command.list("--aggregation", "How the values of an interval are joined.", of: Aggregation.self)
    metrics =
      needsMetrics
      ? command.argument("--metrics", "The metrics, with spaces between.", of: [String].self)
      : command.list("--metrics", "The metrics, with spaces between.", of: String.self)
    filter = command.argument("--filter", "Which series: a filter on dimensions.", of: String.self)
    namespace = command.argument(
      "--namespace", "The namespace of the metrics. az 2.91 does not send it.", of: String.self)
    order = command.argument(
      "--orderby", "How series are ordered: an aggregation, and asc or desc.", of: String.self)
  }

  /// Asks for the values.
  ///
  /// - Parameters:
  ///   - resource: the id of the resource.
  ///   - top: how many series at the most; read last.
  /// - Throws: what the client finds wrong with the arguments, or the service's refusal.
  func values(
    of resource: String, top: () throws(CommandError) -> String, _ call: Call, _ client: inout Client
  ) throws(CommandError) -> JSONValue {
    // az hands these two on under names that its request does not know: they never arrive.
    _ = (call.isSet(metadata), call.optional(namespace))
    let conditions = try conditions(call)
    let window = try TimeWindow(
      start: client.moment(call, start), end: client.moment(call, end), offset: call.required(offset),
      now: client.manager.now)
    let values: [(String, String?)] = [
      ("$filter", conditions), ("aggregation", Self.joined(call.optional(aggregations)?.map(\.rawValue))),
      ("interval", try ShapeLimits.duration(call.required(interval), at: "--interval")),
      ("metricnames", Self.joined(call.optional(metrics))), ("orderby", call.optional(order)),
      // az quotes the time span once more than it needs to be.
      ("timespan", Self.quoted("\(window.start)/\(window.end)")), ("top", try top()),
    ]
    let parameters = values.compactMap { name, value in value.map { Request.Parameter(name, $0) } }
    let path = "\(resource)/providers/Microsoft.Insights/metrics"
    return try client.send(.generated(.get, path, apiVersion: "2018-01-01", parameters: parameters))
  }

  private func conditions(_ call: Call) throws(CommandError) -> String? {
    let given = call.optional(filter).flatMap { $0.isEmpty ? nil : $0 }
    guard let names = call.optional(dimensions), !names.isEmpty else { return given }
    guard given == nil else {
      throw CommandError(.refused, "usage: --dimension and --filter parameters are mutually exclusive.")
    }
    return names.map { "\($0) eq '*'" }.joined(separator: " and ")
  }

  private static func joined(_ words: [String]?) -> String? {
    words.flatMap { $0.isEmpty ? nil : $0.joined(separator: ",") }
  }

  /// A text as Python's `quote_plus` writes it: every byte but letters, digits and `_.-~` as its number.
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
