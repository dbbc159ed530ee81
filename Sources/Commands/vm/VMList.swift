import ARM
package import Grammar
import JSON
import Shapes

extension VMGroup {
  /// `az vm list`: the machines of a group or of the subscription, or the members of a Flexible scale set.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "vm list", "List virtual machines.")
    let group = command.resourceGroupWithoutID(required: false)
    let showsDetails = command.flag(
      "--show-details -d", "Also show power state and addresses, which takes a request and more for each machine.")
    let scaleSet = command.argument(
      "--vmss", "The name or id of a scale set of the Flexible kind, of which to list the members.", of: String.self)
    command.table(named: "transform_vm_list")
    command.example("List the members of a scale set.", "az vm list -g MyGroup --vmss MyScaleSet")
    command.example("List machines with their power state.", "az vm list -d -o table")
    command.run { (call, client) throws(CommandError) in
      var group = call.optional(group).flatMap { $0.isEmpty ? nil : $0 }
      var parameters: [Request.Parameter] = []
      if let name = call.optional(scaleSet) {
        let id = try client.scaleSetID(name, &group)
        parameters = [.init("$filter", "'virtualMachineScaleSet/id' eq '\(id)'")]
      }
      let type = "Microsoft.Compute/virtualMachines"
      let path = group.map { client.path(group: $0, type) } ?? "\(client.subscriptionPath)/providers/\(type)"
      let machines = try client.list(
        .generated(.get, path, apiVersion: "2026-04-01", parameters: parameters), shape: .named("vm list"),
        window: .everything)
      guard call.isSet(showsDetails) else { return .listed(machines) }
      var details: [JSONValue] = []
      for machine in machines {
        let group = machine["id"].string.map { ResourceID(trusted: $0) }?.group ?? ""
        details.append(
          try client.machineDetails(MachineTarget(group: group, name: machine["name"].string ?? "")))
      }
      return .listed(details)
    }
    return command
  }
}

extension Client {
  /// The id of a scale set that is named by its id or, within a group, by its name.
  ///
  /// - Parameter group: becomes that of the id when there is none.
  fileprivate func scaleSetID(_ word: String, _ group: inout String?) throws(CommandError) -> String {
    if let id = Self.parsedID(word) {
      group = group ?? id.group
      guard group != nil else { throw .unexpected("'resource_group'") }
      return word
    }
    guard let group else {
      throw CommandError(
        .refused, "usage error: please specify the --resource-group when listing VM instances with VMSS name")
    }
    return path(of: ScaleSetTarget(group: group, name: word))
  }
}
