import ARM
package import Grammar
import JSON
import Shapes

/// `az network nic ip-config address-pool`: which pools of balancers and gateways an IP configuration is in.
package enum NetworkNICAddressPoolGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network nic ip-config address-pool", "Put IP configurations in backend address pools, and take them out.",
      verbs: [("add", { add() }), ("remove", { remove() })])
  }

  private static let version = "2023-11-01"

  private static func add() -> Command<Client> {
    var command = Command<Client>(
      .classic, "network nic ip-config address-pool add", "Put an IP configuration in a backend address pool.")
    let keys = PoolKeys(declaring: &command)
    command.example(
      "Put an interface behind a balancer.",
      "az network nic ip-config address-pool add -g MyGroup --nic-name MyNic -n ipconfig1 --lb-name MyLb --address-pool MyPool"
    )
    command.run { (call, client) throws(CommandError) in
      let printed = try change(keys, call, &client) { pools, pool in
        if !pools.contains(where: { $0["id"] == .string(pool) }) { pools.append(["id": .string(pool)]) }
      }
      return .value(addingResourceGroup(printed["ipConfigurations"][0]))
    }
    return command
  }

  private static func remove() -> Command<Client> {
    var command = Command<Client>(
      .classic, "network nic ip-config address-pool remove", "Take an IP configuration out of a backend address pool.")
    let keys = PoolKeys(declaring: &command)
    command.example(
      "Take an interface from behind a balancer.",
      "az network nic ip-config address-pool remove -g MyGroup --nic-name MyNic -n ipconfig1 --lb-name MyLb --address-pool MyPool"
    )
    command.run { (call, client) throws(CommandError) in
      _ = try change(keys, call, &client) { pools, pool in
        if let place = pools.firstIndex(where: { $0["id"] == .string(pool) }) { pools.remove(at: place) }
      }
      return .nothing
    }
    return command
  }

  /// Changes the pools of a configuration.
  ///
  /// - Returns: the whole interface as it is printed.
  private static func change(
    _ keys: PoolKeys, _ call: Call, _ client: inout Client, _ change: (inout [JSONValue], String) -> Void
  ) throws(CommandError) -> JSONValue {
    let pool = try keys.pool(of: call, client)
    let path = try client.path(
      group: call.required(keys.group), "Microsoft.Network/networkInterfaces/\(call.required(keys.card))")
    let shape = DocumentShape.named("network nic ip-config create whole")
    var whole = shape.held(try client.send(.generated(.get, path, apiVersion: version)))
    let name = try call.required(keys.name)
    var configurations = whole.at("properties", "ipConfigurations").array ?? []
    guard let place = configurations.firstIndex(where: { $0["name"] == .string(name) }) else { throw .partNotFound }
    let member = ["properties", pool.member]
    let before = configurations[place].at(member).array
    var pools = before ?? []
    change(&pools, pool.id)
    if before != nil || !pools.isEmpty { configurations[place].set(.array(pools), at: member) }
    whole.set(.array(configurations), at: ["properties", "ipConfigurations"])
    let body: JSONValue
    do {
      body = try shape.request(from: whole)
    } catch {
      throw CommandError(error)
    }
    let result = try client.operate(
      .generated(.put, path, apiVersion: version, body: body), waits: true, finalState: .operation)
    return shape.printed(result)
  }
}

/// The options that name a configuration of an interface, and a pool.
private struct PoolKeys: Sendable {
  let group: Key<String>
  let card: Key<String>
  let name: Key<String>
  private let pool: Key<String>
  private let balancer: Key<String>
  private let gateway: Key<String>

  init(declaring command: inout Command<Client>) {
    group = command.resourceGroup()
    card = command.argument(
      "--nic-name", "The name of the network interface.", of: String.self, required: true,
      completer: "Microsoft.Network/networkInterfaces")
    name = command.argument(
      "--ip-config-name -n", "The name of the IP configuration.", of: String.self, required: true)
    pool = command.argument(
      "--address-pool", "The backend address pool, by name or id.", of: String.self, required: true)
    balancer = command.argument(
      "--lb-name", "The load balancer that the pool is of.", of: String.self,
      completer: "Microsoft.Network/loadBalancers")
    gateway = command.argument(
      "--gateway-name", "The application gateway that the pool is of.", of: String.self,
      completer: "Microsoft.Network/applicationGateways")
  }

  /// The id of the pool, and where a configuration lists pools of its kind.
  func pool(of call: Call, _ client: Client) throws(CommandError) -> (id: String, member: String) {
    let word = try call.required(pool)
    let balancer = call.optional(balancer).flatMap { $0.isEmpty ? nil : $0 }
    let gateway = call.optional(gateway).flatMap { $0.isEmpty ? nil : $0 }
    let usage = CommandError(
      .refused,
      "usage error: --address-pool ID | --lb-name NAME --address-pool NAME | --gateway-name NAME --address-pool NAME")
    let ofBalancer = "loadBalancerBackendAddressPools"
    let ofGateway = "applicationGatewayBackendAddressPools"
    if let id = Client.parsedID(word) {
      guard balancer == nil, gateway == nil else { throw usage }
      switch id.segments.dropFirst(6).first {
      case "loadBalancers": return (word, ofBalancer)
      case "applicationGateways": return (word, ofGateway)
      default: throw usage
      }
    }
    guard (balancer == nil) != (gateway == nil) else { throw usage }
    let owner = balancer.map { "loadBalancers/\($0)" } ?? "applicationGateways/\(gateway ?? "")"
    let id = try client.path(group: call.required(group), "Microsoft.Network/\(owner)/backendAddressPools/\(word)")
    return (id, balancer == nil ? ofGateway : ofBalancer)
  }
}
