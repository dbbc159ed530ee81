import ARM
import Grammar
import JSON
import Shapes

/// `az vm monitor metrics`.
enum VMMonitorMetrics {
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
    let query = MetricQuery(declaredIn: &command, needsMetrics: false)
    let limit = command.argument("--top", "The most rows.", of: String.self, default: "10")
    let machine = MachineKeys(group: command.resourceGroupWithoutID(required: true), name: name)
    command.table(named: "metrics_table")
    command.example(
      "List the load.", "az vm monitor metrics tail -g MyGroup -n MyMachine --metrics \"Percentage CPU\"")
    command.run { (call, client) throws(CommandError) in
      let resource = try client.metricsPath(of: machine.target(of: call))
      let body = try query.values(
        of: resource, top: { () throws(CommandError) in try number(of: call.required(limit)) }, call, &client)
      return .value(addingResourceGroup(body))
    }
    return command
  }

  private static func number(of text: String) throws(CommandError) -> String {
    guard Int(text) != nil else { throw .unexpected("Expect <class 'int'>, got \(text) (<class 'str'>)") }
    return text
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
