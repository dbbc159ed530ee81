import ARM
package import Grammar
import JSON
import Shapes

extension VMBootDiagnosticsGroup {
  /// `az vm boot-diagnostics get-boot-log`: what a machine wrote on its console.
  package static func getBootLog() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm boot-diagnostics get-boot-log", "Show what a machine wrote on its console when it booted.")
    let machine = command.machine()
    command.example("Show the boot log.", "az vm boot-diagnostics get-boot-log -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let document = try client.machine(target, expand: "instanceView")
      let place = document.at("instanceView", "bootDiagnostics", "serialConsoleLogBlobUri").string
      guard let place else { return try client.keptBootLog(of: target) }
      return try client.bootLog(at: place)
    }
    return command
  }
}

extension Client {
  /// The log that Azure keeps itself. Whatever comes from its address is shown.
  fileprivate mutating func keptBootLog(of target: MachineTarget) throws(CommandError) -> Answer {
    let places = answer(.generated(.post, path(of: target, "/retrieveBootDiagnosticsData"), apiVersion: "2024-07-01"))
    if places.isSuccess, places.body == nil {
      throw .unexpected("'_AAZUndefinedType' object has no attribute 'get'")
    }
    guard places.isSuccess, let place = places.body?["serialConsoleLogBlobUri"].string,
      let request = Request(.get, blob: place)
    else { throw CommandError(.refused, "Please enable boot diagnostics.") }
    let response = answer(once: request)
    return .value(.string(response.text ?? response.body?.text(.spaced) ?? ""))
  }

  /// The log that is in a storage account of the user's.
  fileprivate mutating func bootLog(at place: String) throws(CommandError) -> Answer {
    let account = try storageAccounts().first { account in
      let address = account.at("properties", "primaryEndpoints", "blob").string ?? ""
      return !address.isEmpty && place.hasPrefix(address)
    }
    guard let id = account?["id"].string.flatMap({ ResourceID($0) }), let request = Request(.get, blob: place) else {
      throw CommandError(.refused, "Failed to find storage account for console log file")
    }
    let keys = path(group: id.group ?? "", "Microsoft.Storage/storageAccounts/\(id.name)/listKeys")
    _ = try send(Request(.post, keys, apiVersion: "2025-08-01", parameters: [.init("$expand", "kerb")]))
    let response = answer(request)
    guard response.isSuccess else { throw CommandError(response) }
    return .text(response.text ?? response.body?.text(.spaced) ?? "")
  }
}

extension Request {
  /// A request for a blob, or another thing that has an address of its own; `nil` for what is none.
  init?(_ method: Method, blob address: String) {
    guard address.hasPrefix("https://") else { return nil }
    let rest = address.dropFirst(8)
    let end = rest.firstIndex(of: "/") ?? rest.endIndex
    self.init(method, url: rest[end...].isEmpty ? "/" : String(rest[end...]))
    host = String(rest[..<end])
  }
}
