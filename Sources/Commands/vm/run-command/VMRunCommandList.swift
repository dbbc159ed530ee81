import ARM
package import Grammar
import Shapes

extension VMRunCommandGroup {
  /// `az vm run-command list`: the records of the scripts of a machine, or the scripts that are kept ready.
  package static func list() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm run-command list", "List the records of scripts of a machine, or the scripts that are kept ready.")
    let group = command.resourceGroupWithoutID(required: false)
    let machine = command.argument(
      "--vm-name", "The name of the machine. A default can be kept with `az configure --defaults vm=NAME`.",
      of: String.self, configuredDefault: "vm", completer: "virtual-machine")
    let expand = command.argument("--expand", "Parts to show too: instanceView.", of: String.self)
    let location = command.location()
    command.example("List the scripts of a machine.", "az vm run-command list -g MyGroup --vm-name MyMachine")
    command.run { (call, client) throws(CommandError) in
      let region: String? = try client.location(call.optional(location))
      let machine = call.optional(machine).flatMap { $0.isEmpty ? nil : $0 }
      let group = call.optional(group).flatMap { $0.isEmpty ? nil : $0 }
      guard (region ?? "").isEmpty == false || machine != nil && group != nil else {
        throw CommandError(.refused, "Please specify --location or specify --vm-name and --resource-group")
      }
      guard let machine else {
        let path =
          "\(client.subscriptionPath)/providers/Microsoft.Compute/locations/\(region ?? "")/runCommands"
        return try .listed(
          client.list(
            .generated(.get, path, apiVersion: "2024-11-01"), shape: .named("vm run-command list-by-subscription"),
            window: .everything))
      }
      let parameters = call.optional(expand).map { [Request.Parameter("$expand", $0)] } ?? []
      let path = client.path(of: MachineTarget(group: group ?? "", name: machine), "/runCommands")
      return try .listed(
        client.list(
          .generated(.get, path, apiVersion: "2024-11-01", parameters: parameters),
          shape: .named("vm run-command list"),
          window: .everything))
    }
    return command
  }
}
