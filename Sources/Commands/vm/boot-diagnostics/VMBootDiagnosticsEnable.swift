import ARM
package import Grammar
import JSON
import Shapes

extension VMBootDiagnosticsGroup {
  /// `az vm boot-diagnostics enable`: has what a machine says when it boots kept.
  package static func enable() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm boot-diagnostics enable", "Keep what a machine writes on its console when it boots.")
    let machine = command.machine()
    let storage = command.argument(
      "--storage", "The name of a storage account, or the address of its blobs. Left out, Azure keeps it itself.",
      of: String.self)
    command.example("Keep the boot log.", "az vm boot-diagnostics enable -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let storage = call.optional(storage)
      try client.setBootDiagnostics(of: machine.target(of: call)) { (client, _) throws(CommandError) in
        guard let storage else { return ["enabled": true] }
        let address = try client.blobAddress(of: storage) { (client) throws(CommandError) in
          try client.storageAccounts()
        }
        return ["enabled": true, "storageUri": .string(address)]
      }
      return .nothing
    }
    return command
  }

  /// `az vm boot-diagnostics disable`: nothing is kept any longer.
  package static func disable() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm boot-diagnostics disable", "Do not keep what a machine writes on its console when it boots.")
    let machine = command.machine()
    command.example("Do not keep the boot log.", "az vm boot-diagnostics disable -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      try client.setBootDiagnostics(of: machine.target(of: call)) { (_, settings) in
        settings["enabled"] == true ? ["enabled": false] : nil
      }
      return .nothing
    }
    return command
  }
}

extension Client {
  /// Has the settings about the boot log of a machine changed; what they are stays when there is nothing new.
  fileprivate mutating func setBootDiagnostics(
    of target: MachineTarget, _ change: (inout Client, JSONValue) throws(CommandError) -> JSONValue?
  ) throws(CommandError) {
    _ = try changeGenerated(path(of: target), apiVersion: "2026-04-01", shape: .named("vm update")) {
      (client, document) throws(CommandError) in
      let present = document.at("properties", "diagnosticsProfile", "bootDiagnostics")
      guard let settings = try change(&client, present) else { return }
      document.set(["bootDiagnostics": settings], at: ["properties", "diagnosticsProfile"])
    }
  }

  /// The storage accounts of the subscription.
  mutating func storageAccounts() throws(CommandError) -> [JSONValue] {
    try pages(
      Request(.get, "\(subscriptionPath)/providers/Microsoft.Storage/storageAccounts", apiVersion: "2025-08-01"))
  }
}
