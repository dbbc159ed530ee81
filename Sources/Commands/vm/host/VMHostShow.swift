import ARM
package import Grammar
import Shapes

extension VMHostGroup {
  /// `az vm host show`: a dedicated host.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.generated, "vm host show", "Show a dedicated host.")
    let host = command.host()
    let expand = command.argument("--expand", "Parts to show too.", of: HostPart.self)
    command.example("Show a host.", "az vm host show -g MyGroup --host-group MyHosts -n MyHost")
    command.run { (call, client) throws(CommandError) in
      let parameters = call.optional(expand).map { [Request.Parameter("$expand", $0.rawValue)] } ?? []
      return .shown(
        try client.send(
          .generated(.get, host.path(of: call, client), apiVersion: "2024-11-01", parameters: parameters)),
        as: .named("vm host show"))
    }
    return command
  }
}

/// Parts of a host that are shown when asked for.
enum HostPart: String, ArgumentChoice {
  case instanceView
  case resiliencyView
  case userData
}
