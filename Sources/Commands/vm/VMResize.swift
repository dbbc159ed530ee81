package import Grammar
import JSON
import Shapes

extension VMGroup {
  /// `az vm resize`: gives a machine another size.
  package static func resize() -> Command<Client> {
    var command = Command<Client>(.classic, "vm resize", "Change the size of a virtual machine.")
    let machine = command.machine()
    let size = command.argument("--size", "The size to change to: Standard_D4s_v5.", of: String.self, required: true)
    let noWait = command.noWait()
    command.example("Change the size.", "az vm resize -g MyGroup -n MyMachine --size Standard_D4s_v5")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let size = try call.required(size)
      var document = try client.machineToUpdate(target)
      guard document.at("hardwareProfile", "vmSize") != .string(size) else {
        client.warn("VM is already \(size)")
        return .nothing
      }
      document.remove(at: ["resources"])
      document.set(.string(size), at: ["hardwareProfile", "vmSize"])
      let waits = !call.isSet(noWait)
      let result = try client.putMachine(document, target, waits: waits)
      return waits ? .shown(result, as: .named("vm create")) : .nothing
    }
    return command
  }
}
