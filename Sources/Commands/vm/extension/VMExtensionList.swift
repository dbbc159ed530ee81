import ARM
package import Grammar
import Shapes

extension VMExtensionGroup {
  /// `az vm extension list`: the extensions of a machine.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "vm extension list", "List the extensions of a machine.")
    let group = command.resourceGroup()
    let machineName = command.machineName("--vm-name", configuredDefault: "vm")
    command.table(
      "[].{Name:name, ProvisioningState:provisioningState, Publisher:publisher, Version:typeHandlerVersion, AutoUpgradeMinorVersion:autoUpgradeMinorVersion}"
    )
    command.example("List the extensions.", "az vm extension list -g MyGroup --vm-name MyMachine -o table")
    command.run { (call, client) throws(CommandError) in
      let target = try MachineKeys(group: group, name: machineName).target(of: call)
      return try .listed(
        client.list(
          .generated(.get, client.path(of: target, "/extensions"), apiVersion: "2024-11-01"),
          shape: .named("vm extension list"), window: .everything))
    }
    return command
  }
}
