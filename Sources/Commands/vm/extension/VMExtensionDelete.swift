import ARM
package import Grammar

extension VMExtensionGroup {
  /// `az vm extension delete`: takes an extension off a machine.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.generated, "vm extension delete", "Take an extension off a machine.")
    let noWait = command.noWait()
    let part = command.generatedMachinePart("-n --name --vm-extension-name", "The name of the extension.")
    command.example("Take an extension off.", "az vm extension delete -g MyGroup --vm-name MyMachine -n customScript")
    command.run { (call, client) throws(CommandError) in
      let path = try client.path(of: part.machine.target(of: call), "/extensions/\(call.required(part.name))")
      _ = try client.operate(
        .generated(.delete, path, apiVersion: "2024-11-01"), waits: !call.isSet(noWait), finalState: .operation,
        deletes: true)
      return .nothing
    }
    return command
  }
}
