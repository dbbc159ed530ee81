import ARM
package import Grammar
import Shapes

extension VMHostGroup {
  /// `az vm host wait`: returns when a host is as wanted.
  package static func wait() -> Command<Client> {
    var command = Command<Client>(.generated, "vm host wait", "Wait until a dedicated host is as wanted.")
    enum Part: String, ArgumentChoice {
      case instanceView
      case userData
    }
    let conditions = command.waitConditions()
    let host = command.host()
    let expand = command.argument("--expand", "Parts to ask for too.", of: Part.self)
    command.example(
      "Wait until a host is there.",
      "az vm host wait -g MyGroup --host-group MyHosts -n MyHost --created")
    command.run { (call, client) throws(CommandError) in
      try client.checkWish(conditions, of: call)
      let path = try host.path(of: call, client)
      let parameters = call.optional(expand).map { [Request.Parameter("$expand", $0.rawValue)] } ?? []
      return try client.wait(conditions, of: call) { (client) throws(CommandError) in
        let body = try client.send(.generated(.get, path, apiVersion: "2022-11-01", parameters: parameters))
        return DocumentShape.named("vm host wait").printed(body, flattens: false)
      }
    }
    return command
  }
}
