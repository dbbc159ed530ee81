import ARM
package import Grammar
import JSON
import Shapes

extension VMHostGroup {
  /// `az vm host resize`: gives a host another kind of hardware.
  package static func resize() -> Command<Client> {
    var command = Command<Client>(.generated, "vm host resize", "Change the kind of a dedicated host.")
    let noWait = command.noWait()
    let host = command.host()
    let sku = command.argument("--sku", "The kind to change to.", of: String.self, group: "Sku")
    command.example(
      "Change the kind of a host.",
      "az vm host resize -g MyGroup --host-group MyHosts -n MyHost --sku Dsv3-Type4")
    command.run { (call, client) throws(CommandError) in
      let body: JSONValue = call.optional(sku).map { ["sku": ["name": .string($0)]] } ?? [:]
      let result = try client.operate(
        .generated(.patch, host.path(of: call, client), apiVersion: "2023-03-01", body: body),
        waits: !call.isSet(noWait),
        finalState: .operation)
      return call.isSet(noWait) ? .nothing : .shown(result, as: .named("vm host resize"))
    }
    return command
  }
}
