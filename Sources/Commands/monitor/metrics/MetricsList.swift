import ARM
package import Grammar
import JSON
import Shapes

extension MetricsGroup {
  /// `az monitor metrics list`: the values that metrics of a resource had.
  package static func list() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor metrics list", "List the values that metrics of a resource had.")
    let resource = command.argument(
      "--resource", "The resource, by name or id.", of: String.self, required: true, group: "Target Resource")
    let query = MetricQuery(declaredIn: &command, needsMetrics: true)
    let top = command.argument("--top", "How many series at most.", of: Int.self, default: "10")
    let target = TargetResourceKeys(in: &command)
    command.table(named: "metrics_table")
    command.example(
      "The load of a scale set in the last hour, minute by minute.",
      "az monitor metrics list -g MyGroup --resource MyScaleSet --resource-type Microsoft.Compute/virtualMachineScaleSets --metrics 'Percentage CPU'"
    )
    command.run { (call, client) throws(CommandError) in
      let id = try target.id(of: call.required(resource), call, client)
      let body = try query.values(
        of: "/\(id)", top: { () throws(CommandError) in String(try call.required(top)) }, call, &client)
      return .shown(body, as: .named("monitor metrics list"))
    }
    return command
  }
}
