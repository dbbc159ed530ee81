import ARM
package import Grammar
import JSON
import Shapes

extension VMBootDiagnosticsGroup {
  /// `az vm boot-diagnostics get-boot-log-uris`: where the boot log and the screenshot of a machine can be read.
  package static func getBootLogURIs() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vm boot-diagnostics get-boot-log-uris", "Show where the boot log of a machine can be read.")
    let machine = command.machine("-n --name", configuredDefault: nil)
    let expire = command.argument("--expire", "For how many minutes the addresses can be used.", of: Int.self)
    command.example("Show where the boot log is.", "az vm boot-diagnostics get-boot-log-uris -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let parameters = call.optional(expire).map {
        [Request.Parameter("sasUriExpirationTimeInMinutes", "\($0)")]
      }
      let path = try client.path(of: machine.target(of: call), "/retrieveBootDiagnosticsData")
      let body = try client.send(.generated(.post, path, apiVersion: "2024-07-01", parameters: parameters ?? []))
      return body.isNull ? .value([:]) : .shown(body, as: .named("vm boot-diagnostics get-boot-log-uris"))
    }
    return command
  }
}
