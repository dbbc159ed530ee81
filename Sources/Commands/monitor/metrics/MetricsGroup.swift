import ARM
package import Grammar
import JSON
import Shapes

/// `az monitor metrics`.
package enum MetricsGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor metrics", "Look at the metrics of resources, and watch them.",
      verbs: [
        ("list", { list() }), ("list-definitions", { listDefinitions() }),
        ("list-namespaces", { listNamespaces() }),
      ], subgroups: [("alert", { MetricAlertGroup.group() })])
  }

  /// `az monitor metrics list-definitions`: which metrics a resource has.
  package static func listDefinitions() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor metrics list-definitions", "List the metrics that a resource has.")
    let resource = command.argument(
      "--resource", "The resource, by name or id.", of: String.self, required: true, group: "Target Resource")
    let namespace = command.argument("--namespace", "The namespace of the metrics.", of: String.self)
    let target = TargetResourceKeys(in: &command)
    command.table(named: "metrics_definitions_table")
    command.example(
      "The metrics of a scale set.",
      "az monitor metrics list-definitions -g MyGroup --resource MyScaleSet --resource-type Microsoft.Compute/virtualMachineScaleSets"
    )
    command.run { (call, client) throws(CommandError) in
      let id = try target.id(of: call.required(resource), call, client)
      let parameters = call.optional(namespace).map { [Request.Parameter("metricnamespace", $0)] } ?? []
      let body = try client.send(
        .generated(
          .get, "/\(id)/providers/Microsoft.Insights/metricDefinitions", apiVersion: "2018-01-01",
          parameters: parameters))
      return .shown(body["value"], as: .named("monitor metrics list-definitions"))
    }
    return command
  }

  /// `az monitor metrics list-namespaces`: which namespaces the metrics of a resource have.
  package static func listNamespaces() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor metrics list-namespaces", "List the namespaces of the metrics of a resource.")
    command.mature(.preview)
    let resource = command.argument("--resource-uri", "The resource, by its id.", of: String.self, required: true)
    let start = command.date(
      "--start-time", "The earliest time: date, time, zone (2026-01-31 12:00Z).",
      expected: "Start time of the query. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx) timezone (+/-hh:mm)",
      group: "Time")
    command.table(named: "metrics_namespaces_table")
    command.example(
      "The namespaces of a scale set's metrics.",
      "az monitor metrics list-namespaces --resource-uri /subscriptions/S/resourceGroups/MyGroup/providers/Microsoft.Compute/virtualMachineScaleSets/MyScaleSet"
    )
    command.run { (call, client) throws(CommandError) in
      let parameters = client.moment(call, start).map { [Request.Parameter("startTime", $0)] } ?? []
      let body = try client.send(
        .generated(
          .get, "/\(try call.required(resource))/providers/microsoft.insights/metricNamespaces",
          apiVersion: "2017-12-01-preview", parameters: parameters))
      return .shown(body["value"], as: .named("monitor metrics list-namespaces"))
    }
    return command
  }
}
