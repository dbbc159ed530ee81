import ARM
package import Grammar
import JSON
import Shapes

extension NetworkApplicationGatewayGroup {
  /// `az network application-gateway show-backend-health`: whether the machines behind answer, as last tried or as
  /// tried now.
  package static func showBackendHealth() -> Command<Client> {
    var command = Command<Client>(
      .classic, "network application-gateway show-backend-health", "Show how the machines behind a gateway are.")
    let group = command.resourceGroup()
    let name = command.argument(
      "--name -n", "The name of the application gateway.", of: String.self, required: true, idPart: .name,
      completer: "Microsoft.Network/applicationGateways")
    let expand = command.argument("--expand", "What to show with it.", of: String.self)
    let speech = command.argument(
      "--protocol", "The protocol of the try.", of: Protocols.self, group: "Probe Operation")
    let host = command.argument(
      "--host", "The host name that is asked for.", of: String.self, group: "Probe Operation")
    let path = command.argument("--path", "The path that is asked for.", of: String.self, group: "Probe Operation")
    let timeout = command.argument(
      "--timeout", "Seconds to wait for an answer.", of: Int.self, group: "Probe Operation")
    let picksHost = command.argument(
      "--host-name-from-http-settings", "Whether the host name is that of the settings.", of: Bool.self,
      group: "Probe Operation")
    let body = command.argument(
      "--match-body", "A text that a good answer has in it.", of: String.self, group: "Probe Operation")
    let codes = command.argument(
      "--match-status-codes", "HTTP statuses of good answers.", of: [String].self, group: "Probe Operation")
    let pool = command.argument(
      "--address-pool", "The pool whose machines are tried, by name or id.", of: String.self,
      group: "Probe Operation")
    let settings = command.argument(
      "--http-settings", "The settings of the try, by name or id.", of: String.self, group: "Probe Operation")
    for key in [host, path, body, pool, settings] { command.mature(key, .preview) }
    command.mature(speech, .preview)
    command.mature(timeout, .preview)
    command.mature(picksHost, .preview)
    command.mature(codes, .preview)
    command.example(
      "Show how they are.", "az network application-gateway show-backend-health -g MyGroup -n MyGateway")
    command.run { (call, client) throws(CommandError) in
      let gateway = try client.path(
        group: call.required(group), "Microsoft.Network/applicationGateways/\(call.required(name))")
      // The client cannot count a list among what was given.
      guard call.optional(codes) == nil else { throw .unexpected("unhashable type: 'list'") }
      func id(_ word: String?, _ type: String) -> JSONValue {
        word.map { ["id": .string(Client.parsedID($0) == nil ? "\(gateway)/\(type)/\($0)" : $0)] } ?? [:]
      }
      var members: JSONObject = [:]
      members["protocol"] = call.optional(speech).map { .string($0.rawValue) }
      members["host"] = call.optional(host).map(JSONValue.string)
      members["path"] = call.optional(path).map(JSONValue.string)
      members["timeout"] = call.optional(timeout).map(JSONValue.integer)
      members["pickHostNameFromBackendHttpSettings"] = call.optional(picksHost).map(JSONValue.bool)
      if let body = call.optional(body) { members["match"] = ["body": .string(body)] }
      let isTried = !members.isEmpty || call.optional(pool) != nil || call.optional(settings) != nil
      if isTried {
        members["backendAddressPool"] = id(call.optional(pool), "backendAddressPools")
        members["backendHttpSettings"] = id(call.optional(settings), "backendHttpSettingsCollection")
      }
      let request = Request.generated(
        .post, "\(gateway)/\(isTried ? "getBackendHealthOnDemand" : "backendhealth")", apiVersion: "2023-11-01",
        parameters: call.optional(expand).map { [.init("$expand", $0)] } ?? [],
        body: isTried ? .object(members) : nil)
      let result = try client.operate(request, waits: true)
      if result.isNull { throw .noInstance }
      return .shown(
        result,
        as: isTried
          ? .named("network application-gateway health-on-demand") : .named("network application-gateway health"))
    }
    return command
  }
}
