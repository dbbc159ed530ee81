import ARM
package import Grammar
import JSON
import Shapes

extension NetworkLBGroup {
  /// `az network lb list-mapping`: which ports of a balancer lead to a machine behind it.
  package static func listMapping() -> Command<Client> {
    var command = Command<Client>(
      .classic, "network lb list-mapping", "List the ports of a load balancer that lead to a machine of a pool.")
    let group = command.resourceGroup()
    let name = command.argument(
      "--name -n", "The name of the load balancer.", of: String.self, required: true, idPart: .name,
      completer: "Microsoft.Network/loadBalancers")
    let pool = command.argument(
      "--backend-pool-name", "The backend address pool.", of: String.self, required: true)
    let request = command.whole(
      "--request", "The machine: ip=ADDRESS, or nic=ID of its IP configuration.", .any, required: true
    ) { words throws(CommandError) in try body(words) }
    command.example(
      "List the ports of a machine.",
      "az network lb list-mapping -g MyGroup -n MyLb --backend-pool-name MyPool --request ip=10.0.0.4")
    command.run { (call, client) throws(CommandError) in
      let path = try client.path(
        group: call.required(group),
        "Microsoft.Network/loadBalancers/\(call.required(name))/backendAddressPools/\(call.required(pool))"
          + "/queryInboundNatRulePortMapping")
      let result = try client.operate(
        .generated(.post, path, apiVersion: "2023-09-01", body: call.required(request)), waits: true)
      if result.isNull { throw .noInstance }
      return .shown(result, as: .named("network lb list-mapping"))
    }
    return command
  }

  /// Words `ip=ADDRESS` and `nic=ID` as the body of the request; of several of a kind the first counts.
  private static func body(_ words: [String]) throws(CommandError) -> JSONValue {
    var pairs: [(key: String, value: String)] = []
    for word in words {
      let sides = word.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard sides.count == 2 else { throw CommandError(.refused, "Usage error: --request [KEY=VALUE ...]") }
      if !pairs.contains(where: { $0.key.isIdentical(to: sides[0]) }) { pairs.append((sides[0], sides[1])) }
    }
    var body: JSONObject = [:]
    for (key, value) in pairs {
      switch key.asciiLowercased {
      case "ip": body["ipAddress"] = .string(value)
      case "nic": body["ipConfiguration"] = ["id": .string(value)]
      default: throw CommandError(.refused, "key error: key must be one of {ip, nic}.")
      }
    }
    return .object(body)
  }
}
