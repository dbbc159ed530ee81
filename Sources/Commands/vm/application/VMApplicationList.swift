package import Grammar
import JSON

extension VMApplicationGroup {
  /// `az vm application list`: the gallery applications of a virtual machine.
  package static func list() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm application list", "List the gallery applications of a virtual machine.")
    let name = command.machineName("--vm-name --name -n", configuredDefault: "vm", takesID: false)
    let group = command.resourceGroupWithoutID(required: true)
    command.example("List the applications.", "az vm application list -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let target = MachineTarget(group: try call.required(group), name: try call.required(name))
      let document = try client.machine(target)
      let profile = document["applicationProfile"]
      return .value(profile.object == nil ? [:] : profile)
    }
    return command
  }
}
