import ARM
package import Grammar
import JSON
import Shapes

extension VMSSGroup {
  /// `az vmss list-instances`: the instances of a scale set.
  package static func listInstances() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss list-instances", "List the instances of a scale set.")
    let scaleSet = ScaleSetKeys(
      group: command.resourceGroupWithoutID(required: true),
      name: command.argument(
        "-n --name --virtual-machine-scale-set-name",
        "The name of the scale set. A default can be kept with `az configure --defaults vmss=NAME`.",
        of: String.self, required: true, configuredDefault: "vmss", completer: "scale-set"))
    let expand = command.argument(
      "--expand", "Parts to show that are left out otherwise: instanceView.", of: String.self)
    let filter = command.argument(
      "--filter",
      "Which instances to list: \"startswith(instanceView/statuses/code, 'PowerState') eq true\", \"properties/latestModelApplied eq false\".",
      of: String.self)
    let select = command.argument("--select", "Parts to show: instanceView.", of: String.self)
    let maximum = command.maximumItems()
    let token = command.nextToken()
    let showsResiliency = command.flag("--resiliency-view", "Show how the deletion of each instance goes on.")
    command.example("List the instances of a scale set.", "az vmss list-instances -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let window = try PageWindow(PageKeys(token: token, limit: maximum), of: call)
      let target = try scaleSet.target(of: call)
      let parameters = [("$expand", expand), ("$filter", filter), ("$select", select)].compactMap { name, key in
        call.optional(key).map { Request.Parameter(name, $0) }
      }
      let instances = try client.instances(of: target, parameters: parameters, window: window)
      guard call.isSet(showsResiliency) else { return .listed(instances) }
      var views: [JSONValue] = []
      for instance in instances {
        guard let id = instance["instanceId"].string else { throw .unexpected("'instanceId'") }
        views.append(try client.scaleSetInstance(id, of: target, expand: "resiliencyView"))
      }
      return .listed(views)
    }
    return command
  }
}

extension Client {
  /// Gets the instances of a scale set as `vmss list-instances` prints them, without `resourceGroup`.
  mutating func instances(
    of target: ScaleSetTarget, parameters: [Request.Parameter], window: PageWindow
  ) throws(CommandError) -> [JSONValue] {
    try list(
      .generated(.get, path(of: target, "/virtualMachines"), apiVersion: "2024-11-01", parameters: parameters),
      shape: .named("vmss list-instances"), window: window)
  }
}
