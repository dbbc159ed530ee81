import ARM
package import Grammar
import Shapes

extension VMExtensionGroup {
  /// `az vm extension show`: one extension of a machine.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vm extension show", "Show an extension of a machine.")
    let group = command.resourceGroup()
    let machineName = command.machineName("--vm-name", configuredDefault: "vm")
    let name = command.argument(
      "--name -n", "The name of the extension.", of: String.self, required: true, idPart: .child(1))
    let view = command.flag("--instance-view", "Show what became of it too.")
    let expand = command.argument("--expand", "Parts to show too.", of: String.self)
    command.deprecate(expand, target: "expand", expiration: "3.0.0", hidden: true)
    command.table(
      "{Name:name, ProvisioningState:provisioningState, Publisher:publisher, Version:typeHandlerVersion, AutoUpgradeMinorVersion:autoUpgradeMinorVersion}"
    )
    command.example("Show an extension.", "az vm extension show -g MyGroup --vm-name MyMachine -n customScript")
    command.run { (call, client) throws(CommandError) in
      let target = try MachineKeys(group: group, name: machineName).target(of: call)
      let part = call.isSet(view) ? "instanceView" : call.optional(expand)
      return .shown(
        try client.send(
          .generated(
            .get, client.path(of: target, "/extensions/\(try call.required(name))"), apiVersion: "2024-11-01",
            parameters: part.map { [.init("$expand", $0)] } ?? [])), as: .named("vm extension show"))
    }
    return command
  }
}
