import ARM
import Grammar
import JSON
import Shapes

/// `az vm monitor metrics`.
enum VMMonitorMetrics {
  /// How values are joined.
  private enum Aggregation: String, ArgumentChoice {
    case none = "None"
    case average = "Average"
    case count = "Count"
    case minimum = "Minimum"
    case maximum = "Maximum"
    case total = "Total"
  }

  /// `az vm monitor metrics list-definitions`: what is measured of a machine.
  static func listDefinitions() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm monitor metrics list-definitions", "List what is measured of a virtual machine.")
    command.ignore("")
    let name = command.metricsName()
    let namespace = command.argument("--namespace", "The namespace of the measurements.", of: String.self)
    let machine = MachineKeys(group: command.resourceGroupWithoutID(required: true), name: name)
    command.table(named: "metrics_definitions_table")
    command.example("List what is measured.", "az vm monitor metrics list-definitions -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let parameters = call.optional(namespace).map { [Request.Parameter("metricnamespace", $0)] } ?? []
      let path =
        try client.metricsPath(of: machine.target(of: call)) + "/providers/Microsoft.Insights/metricDefinitions"
      let all = try client.pages(Request(.get, path, apiVersion: "2024-02-01", parameters: parameters))
      return .listed(all.map(shown))
    }
    return command
  }

  /// A definition with every member that the client knows.
  private static func shown(_ definition: JSONValue) -> JSONValue {
    var shown: JSONObject = [:]
    for name in [
      "isDimensionRequired", "resourceId", "namespace", "name", "displayDescription", "category", "metricClass", "unit",
      "primaryAggregationType", "supportedAggregationTypes", "metricAvailabilities", "id", "dimensions",
    ] { shown[name] = definition[name] }
    func named(_ value: JSONValue) -> JSONValue {
      value.isNull ? .null : ["value": value["value"], "localizedValue": value["localizedValue"]]
    }
    shown["name"] = named(definition["name"])
    shown["dimensions"] = definition["dimensions"].array.map { .array($0.map(named)) } ?? .null
    shown["metricAvailabilities"] =
      definition["metricAvailabilities"].array.map { all in
        .array(
          all.map { one in
            [
              "timeGrain": PythonDuration.text(of: one["timeGrain"]),
              "retention": PythonDuration.text(of: one["retention"]),
            ]
          })
      } ?? .null
    return .object(shown)
  }

  /// `az vm monitor metrics tail`: what was measured of a machine.
  static func tail() -> Command<Client> {
    var command = Command<Client>(.classic, "vm monitor metrics tail", "List what was measured of a virtual machine.")
    let name = command.metricsName()
    let start = command.date(
      "--start-time", "The earliest time: date, time, zone (2026-01-31 12:00Z).",
      expected: "Start time of the query. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx) timezone (+/-hh:mm)",
      group: "Time")
    let end = command.date(
      "--end-time", "The latest time. Defaults to now.",
      expected:
        "End time of the query. Defaults to the current time. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx) timezone (+/-hh:mm)",
      group: "Time")
    let offset = command.argument(
      "--offset", "How far to look from the one time given, or back from now: 6h, 1d12h, 90s.", of: Int.self,
      group: "Time", default: "1h")
    command.convert(offset, by: Converter("period_type", Period.seconds))
    let interval = command.argument(
      "--interval", "Over how long values are joined: 1m, 5m, 1h.", of: String.self, group: "Time", default: "1m")
    command.convert(interval, by: Converter("period_type", Period.text))
    let metadata = command.flag("--metadata", "Ask for the dimensions, not for values. az 2.91 does not send it.")
    let dimensions = command.list("--dimension", "Dimensions to list values by.", of: String.self)
    let aggregations = command.list("--aggregation", "How values are joined.", of: Aggregation.self)
    let metrics = command.list("--metrics", "What was measured, with spaces between.", of: String.self)
    let filter = command.argument("--filter", "Which values of dimensions to list.", of: String.self)
    let namespace = command.argument(
      "--namespace", "The namespace of the measurements. az 2.91 does not send it.", of: String.self)
    let order = command.argument("--orderby", "By which value the rows are ordered.", of: String.self)
    let limit = command.argument("--top", "The most rows.", of: String.self, default: "10")
    let machine = MachineKeys(group: command.resourceGroupWithoutID(required: true), name: name)
    command.table(named: "metrics_table")
    command.example(
      "List the load.", "az vm monitor metrics tail -g MyGroup -n MyMachine --metrics \"Percentage CPU\"")
    command.run { (call, client) throws(CommandError) in
      // The client misspells where these two go, and so sends neither.
      _ = (call.isSet(metadata), call.optional(namespace))
      let window = try TimeWindow(
        start: client.moment(call, start), end: client.moment(call, end), offset: call.required(offset),
        now: client.manager.now)
      var condition = call.optional(filter).flatMap { $0.isEmpty ? nil : $0 }
      if let dimensions = call.optional(dimensions), !dimensions.isEmpty {
        guard condition == nil else {
          throw CommandError(.refused, "usage: --dimension and --filter parameters are mutually exclusive.")
        }
        condition = dimensions.map { "\($0) eq '*'" }.joined(separator: " and ")
      }
      func joined(_ words: [String]?) -> String? {
        words.flatMap { $0.isEmpty ? nil : $0.joined(separator: ",") }
      }
      let values: [(String, String?)] = [
        ("$filter", condition), ("aggregation", joined(call.optional(aggregations)?.map(\.rawValue))),
        ("interval", try Self.interval(of: call.required(interval))), ("metricnames", joined(call.optional(metrics))),
        ("orderby", call.optional(order)), ("timespan", Self.quoted("\(window.start)/\(window.end)")),
        ("top", try Self.number(of: call.required(limit))),
      ]
      let path = try client.metricsPath(of: machine.target(of: call)) + "/providers/Microsoft.Insights/metrics"
      let parameters = values.compactMap { name, value in value.map { Request.Parameter(name, $0) } }
      let body = try client.send(.generated(.get, path, apiVersion: "2018-01-01", parameters: parameters))
      return .value(addingResourceGroup(body))
    }
    return command
  }

  /// A period as the service takes it. The client puts minutes before hours, and then finds fault with that.
  private static func interval(of text: String) throws(CommandError) -> String {
    if let duration = requestDuration(text) { return duration }
    throw CommandError(
      .refused,
      "InvalidArgumentValue: --interval: Invalid format: '\(text)' should be of the form '##dT##h##m##s', '##h##m##s' or "
        + "ISO8601 duration")
  }

  private static func number(of text: String) throws(CommandError) -> String {
    guard Int(text) != nil else { throw .unexpected("Expect <class 'int'>, got \(text) (<class 'str'>)") }
    return text
  }

  /// A text as Python's `quote_plus` writes it.
  private static func quoted(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "_.-~".utf8.contains(byte)
      if isPlain {
        bytes.append(byte)
      } else if byte == UInt8(ascii: " ") {
        bytes.append(UInt8(ascii: "+"))
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Command where Context == Client {
  /// Declares the machine whose measurements are meant; the group must be said even where its id is given.
  @inline(never)
  fileprivate mutating func metricsName() -> Key<String> {
    argument(
      "--name -n", "The machine, by name or id.", of: String.self, required: true, configuredDefault: "vm",
      completer: "virtual-machine")
  }
}

extension Client {
  fileprivate func metricsPath(of target: MachineTarget) -> String {
    id(of: target.name, type: "Microsoft.Compute/virtualMachines", group: target.group)
  }
}

/// A duration as Python writes one of the kind that `az` makes of it: `93 days, 0:00:00`.
private enum PythonDuration {
  static func text(of value: JSONValue) -> JSONValue {
    guard let text = value.string, let seconds = seconds(text) else { return value }
    let days = seconds / 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = "\(seconds % 86_400 / 3_600):\(two(seconds % 3_600 / 60)):\(two(seconds % 60))"
    return .string(days == 0 ? time : "\(days) day\(days == 1 ? "" : "s"), \(time)")
  }

  /// The seconds of `P93D` or `PT1M`.
  private static func seconds(_ text: String) -> Int? {
    guard text.hasPrefix("P"), text.utf8.count < 32 else { return nil }
    var sum = 0
    var number = ""
    var isTime = false
    for letter in text.dropFirst() {
      if letter == "T" {
        isTime = true
      } else if letter.isASCII, letter.isNumber {
        number.append(letter)
      } else {
        let units: [Character: Int] = isTime ? ["H": 3_600, "M": 60, "S": 1] : ["D": 86_400, "W": 604_800]
        guard let unit = units[letter], let count = Int(number), count < 1_000_000 else { return nil }
        sum += count * unit
        number = ""
      }
    }
    return number.isEmpty ? sum : nil
  }
}
