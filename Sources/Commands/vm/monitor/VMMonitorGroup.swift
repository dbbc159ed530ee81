import ARM
package import Grammar
import JSON
import Shapes

/// `az vm monitor`.
package enum VMMonitorGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm monitor", "Look at what is measured and logged of a machine.",
      subgroups: [
        (
          "log",
          {
            CommandGroup(
              "vm monitor log", "Ask the logs of a machine.", verbs: [("show", { VMMonitorLog.show() })])
          }
        ),
        (
          "metrics",
          {
            var group = CommandGroup<Client>(
              "vm monitor metrics", "Look at what is measured of a machine.",
              verbs: [
                ("list-definitions", { VMMonitorMetrics.listDefinitions() }), ("tail", { VMMonitorMetrics.tail() }),
              ])
            group.mature(.preview)
            return group
          }
        ),
      ])
  }
}

/// `az vm monitor log`.
enum VMMonitorLog {
  /// `az vm monitor log show`: asks the workspace that the agent of a machine writes to.
  static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vm monitor log show", "Ask the workspace that a machine logs to.")
    let machine = command.machine()
    let query = command.argument(
      "--analytics-query -q", "The query, in the language of Log Analytics.", of: String.self, required: true)
    let timespan = command.argument(
      "--timespan", "From when to when, as ISO 8601. az 2.91 breaks down over it.", of: String.self)
    command.example(
      "Ask for ten measurements.", "az vm monitor log show -g MyGroup -n MyMachine -q \"Perf | limit 10\"")
    command.run { (call, client) throws(CommandError) in
      let document = try client.machine(machine.target(of: call))
      let agents = ["MicrosoftMonitoringAgent", "OmsAgentForLinux"]
      let workspace = (document["resources"].array ?? []).last { agents.contains($0["name"].string ?? "") }?.at(
        "settings", "workspaceId"
      ).string
      guard let workspace else {
        throw CommandError(
          .refused,
          "Cannot find the corresponding log analytics workspace. Please check the status of log analytics workspace.")
      }
      if call.optional(timespan) != nil {
        throw .unexpected("Tuple must be a start datetime with a timedelta or an end datetime.")
      }
      let body: JSONValue = ["query": .string(try call.required(query)), "timespan": .null, "workspaces": .null]
      let request = Request.analytics("/v1/workspaces/\(workspace)/query", body)
      return .value(.array(rows(of: try client.sendText(request))))
    }
    return command
  }

  /// The rows of all tables, every value as Python's text.
  private static func rows(of answer: JSONValue) -> [JSONValue] {
    (answer["tables"].array ?? []).flatMap { table in
      (table["rows"].array ?? []).map { row -> JSONValue in
        var shown: JSONObject = ["TableName": table["name"]]
        for (column, value) in zip(table["columns"].array ?? [], row.array ?? []) {
          shown[column["name"].string ?? ""] = .string(value.pythonText)
        }
        return .object(shown)
      }
    }
  }
}

extension Request {
  /// A question to the logs.
  fileprivate static func analytics(_ path: String, _ body: JSONValue) -> Request {
    var request = Request(.post, path, apiVersion: nil, body: body)
    request.host = "api.loganalytics.io"
    return request
  }
}
