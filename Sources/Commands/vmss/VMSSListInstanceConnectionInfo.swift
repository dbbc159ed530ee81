import ARM
package import Grammar
import JSON
import Shapes

extension VMSSGroup {
  /// `az vmss list-instance-connection-info`: under which address and port of the balancer each instance is reached.
  package static func listInstanceConnectionInfo() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vmss list-instance-connection-info", "List address and port by which instances are reached.")
    let scaleSet = command.scaleSet()
    command.example("List addresses and ports.", "az vmss list-instance-connection-info -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let document = try client.uniformScaleSet(scaleSet.target(of: call))
      let interfaces =
        document.at("virtualMachineProfile", "networkProfile", "networkInterfaceConfigurations").array ?? []
      let primary = interfaces.first { $0["primary"] == true } ?? .null
      let pools = (primary["ipConfigurations"].array ?? []).lazy.compactMap { configuration in
        configuration["loadBalancerInboundNatPools"][0]["id"].string
          ?? configuration["loadBalancerBackendAddressPools"][0]["id"].string
      }
      guard let pool = pools.first.map({ ResourceID(trusted: $0) }) else {
        throw CommandError(.notFound, "No load balancer exists to retrieve public IP address")
      }
      return .value(.object(try client.connections(throughBalancerOf: pool)))
    }
    return command
  }
}

extension Client {
  /// Gets a scale set, refusing one of the Flexible kind.
  mutating func uniformScaleSet(_ target: ScaleSetTarget) throws(CommandError) -> JSONValue {
    let document = try scaleSet(target)
    if document["orchestrationMode"].string?.equalsIgnoringCase("flexible") ?? false {
      throw CommandError(
        .refused,
        "This command is not available for VMSS in Flex mode. Please use the \"az network public-ip list/show\" to retrieve networking information."
      )
    }
    return document
  }

  /// Where each instance is reached: `instance 0` at `20.1.2.3:50000`.
  fileprivate mutating func connections(throughBalancerOf pool: ResourceID) throws(CommandError) -> JSONObject {
    let balancer = DocumentShape.named("network lb show").printed(
      try networkResource("loadBalancers", group: pool.group ?? "", pool.names.first ?? ""))
    guard let id = balancer["frontendIPConfigurations"][0]["publicIPAddress"]["id"].string else {
      throw CommandError(
        .refused, "The VM scale-set uses an internal load balancer, hence no connection information")
    }
    let address = ResourceID(trusted: id)
    let publicIP = try networkResource("publicIPAddresses", group: address.group ?? "", address.name)
    let ip = publicIP.at("properties", "ipAddress").string ?? "None"
    var found: JSONObject = [:]
    var usesPools = true
    for rule in balancer["inboundNatRules"].array ?? [] {
      guard let id = rule["backendIPConfiguration"]["id"].string else {
        usesPools = false
        break
      }
      found["instance \(Self.instanceNumber(id))"] = .string("\(ip):\(rule["frontendPort"].text())")
    }
    if usesPools { return found }
    for pool in balancer["backendAddressPools"].array ?? [] {
      guard let members = pool["loadBalancerBackendAddresses"].array, !members.isEmpty else {
        throw CommandError(
          .refused,
          "There is no connection information. If you are using NAT rule V2, please confirm whether the load balancer SKU is Standard"
        )
      }
      for member in members {
        guard let id = member["networkInterfaceIPConfiguration"]["id"].string,
          let mapping = member["inboundNatRulesPortMapping"].array?.first
        else { continue }
        found["instance \(Self.instanceNumber(id))"] = .string("\(ip):\(mapping["frontendPort"].text())")
      }
    }
    return found
  }

  private mutating func networkResource(
    _ type: String, group: String, _ name: String
  ) throws(CommandError) -> JSONValue {
    try send(
      .generated(.get, path(group: group, "Microsoft.Network/\(type)/\(name)"), apiVersion: "2022-01-01"))
  }

  /// The id of an instance in the id of something of it.
  private static func instanceNumber(_ id: String) -> String {
    let names = ResourceID(trusted: id).names
    return names.count > 1 ? names[1] : ""
  }
}
