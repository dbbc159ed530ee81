import ARM
package import Grammar
import JSON
import Shapes

extension NetworkVNetGroup {
  /// `az network vnet list-available-ips`: some addresses of a network that nobody has.
  package static func listAvailableIPs() -> Command<Client> {
    var command = Command<Client>(
      .classic, "network vnet list-available-ips", "List some free addresses of a virtual network.")
    command.mature(.preview)
    let group = command.resourceGroup()
    let name = command.argument(
      "--name -n", "The name of the virtual network.", of: String.self, required: true, idPart: .name,
      completer: "Microsoft.Network/virtualNetworks")
    command.example("List free addresses.", "az network vnet list-available-ips -g MyGroup -n MyNet")
    command.run { (call, client) throws(CommandError) in
      let path = try client.path(
        group: call.required(group), "Microsoft.Network/virtualNetworks/\(call.required(name))")
      let network = try client.send(.generated(.get, path, apiVersion: "2025-07-01"))
      let prefix = network.at("properties", "addressSpace", "addressPrefixes")[0].string ?? ""
      return .listed(try client.freeAddresses(from: prefix, in: path))
    }
    return command
  }
}

extension NetworkVNetSubnetGroup {
  /// `az network vnet subnet list-available-ips`: some addresses of a subnet that nobody has.
  package static func listAvailableIPs() -> Command<Client> {
    var command = Command<Client>(
      .classic, "network vnet subnet list-available-ips", "List some free addresses of a subnet.")
    command.mature(.preview)
    let group = command.resourceGroup()
    let network = command.argument(
      "--vnet-name", "The name of the virtual network.", of: String.self, required: true, idPart: .name,
      completer: "Microsoft.Network/virtualNetworks")
    let name = command.argument(
      "--name -n", "The name of the subnet.", of: String.self, required: true, idPart: .child(1))
    command.example(
      "List free addresses.", "az network vnet subnet list-available-ips -g MyGroup --vnet-name MyNet -n MySubnet")
    command.run { (call, client) throws(CommandError) in
      let path = try client.path(
        group: call.required(group), "Microsoft.Network/virtualNetworks/\(call.required(network))")
      let subnet = try client.send(
        .generated(.get, "\(path)/subnets/\(call.required(name))", apiVersion: "2024-07-01"))["properties"]
      let prefix = subnet["addressPrefixes"][0].string ?? subnet["addressPrefix"].string ?? ""
      return .listed(try client.freeAddresses(from: prefix, in: path))
    }
    return command
  }
}

extension Client {
  /// Addresses of a network that are free, when the first of a range is asked for.
  fileprivate mutating func freeAddresses(from prefix: String, in network: String) throws(CommandError) -> [JSONValue] {
    let first = prefix.prefix { $0 != "/" }
    let answer = try send(
      .generated(
        .get, "\(network)/CheckIPAddressAvailability", apiVersion: "2022-01-01",
        parameters: [.init("ipAddress", String(first))]))
    return answer["availableIPAddresses"].array ?? []
  }
}

extension NetworkVNetPeeringGroup {
  /// `az network vnet peering sync`: has a peering know of the other network's new ranges.
  package static func sync() -> Command<Client> {
    var command = Command<Client>(
      .classic, "network vnet peering sync", "Have a peering take up the ranges that a network has got since.")
    let group = command.resourceGroup()
    let network = command.argument(
      "--vnet-name", "The name of the virtual network.", of: String.self, required: true, idPart: .name,
      completer: "Microsoft.Network/virtualNetworks")
    let name = command.argument(
      "--name -n", "The name of the peering.", of: String.self, required: true, idPart: .child(1))
    command.example("Sync a peering.", "az network vnet peering sync -g MyGroup --vnet-name MyNet -n MyPeering")
    command.run { (call, client) throws(CommandError) in
      let name = try call.required(name)
      let path = try client.path(
        group: call.required(group),
        "Microsoft.Network/virtualNetworks/\(call.required(network))/virtualNetworkPeerings/\(name)")
      let peering = try client.send(.generated(.get, path, apiVersion: version))["properties"]
      var properties: JSONObject = [:]
      for member in ["allowForwardedTraffic", "allowGatewayTransit", "allowVirtualNetworkAccess"] {
        properties[member] = peering[member]
      }
      properties["remoteVirtualNetwork"] = ["id": peering.at("remoteVirtualNetwork", "id")]
      properties["useRemoteGateways"] = peering["useRemoteGateways"]
      let body: JSONValue = ["name": .string(name), "properties": JSONValue.object(properties).withoutNulls]
      let result = try client.operate(
        .generated(.put, path, apiVersion: version, parameters: [.init("syncRemoteAddressSpace", "true")], body: body),
        waits: true, finalState: .operation)
      return .shown(result, as: .named("network vnet peering create"))
    }
    return command
  }

  private static let version = "2023-11-01"
}
