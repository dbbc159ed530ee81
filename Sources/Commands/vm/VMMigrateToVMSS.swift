package import Grammar
import JSON

extension VMGroup {
  /// `az vm migrate-to-vmss`: moves a machine of an availability set into a Flexible scale set.
  package static func migrateToVMSS() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm migrate-to-vmss", "Move a machine of an availability set into a Flexible scale set.")
    let noWait = command.noWait()
    let machine = command.machine("--vm-name", configuredDefault: nil)
    command.member(
      "--target-fault-domain", "The fault domain to move to.", of: Int.self, at: "targetFaultDomain",
      group: "Parameters")
    command.member(
      "--target-vm-size", "The size to have afterwards.", of: String.self, at: "targetVMSize", group: "Parameters")
    command.member("--target-zone", "The zone to move to.", of: String.self, at: "targetZone", group: "Parameters")
    command.example("Move a machine.", "az vm migrate-to-vmss -g MyGroup --vm-name MyMachine")
    command.run { (call, client) throws(CommandError) in
      var body: JSONValue = .null
      call.apply(to: &body)
      try client.ask(
        machine.target(of: call), to: "/migrateToVirtualMachineScaleSet", apiVersion: "2024-11-01",
        body: body.isNull ? JSONValue?.none : body, finalState: .location, waits: !call.isSet(noWait),
        refusedStatus: 200)
      return .nothing
    }
    return command
  }
}
