import ARM
import Grammar
import JSON
import Shapes

extension Client {
  /// Gets a virtual machine with what `--show-details` adds: its power state and the addresses of its interfaces.
  ///
  /// - Parameters:
  ///   - includesUserData: whether the user data is asked for too.
  ///   - showsServiceText: whether a refusal is shown in the service's own text, as commands that deploy do.
  mutating func machineDetails(
    _ target: MachineTarget, includesUserData: Bool = false, showsServiceText: Bool = false
  ) throws(CommandError) -> JSONValue {
    let request = Request.generated(
      .get, path(of: target), apiVersion: "2026-04-01",
      parameters: [.init("$expand", includesUserData ? "instanceView,userData" : "instanceView")])
    let response = answer(request)
    guard response.isSuccess else {
      throw showsServiceText ? Self.verbatim(response) : CommandError(response)
    }
    var machine = DocumentShape.named("vm show").printed(response.body ?? .null)
    var addresses = MachineAddresses()
    for interface in machine.at("networkProfile", "networkInterfaces").array ?? [] {
      try readInterface(interface["id"].string ?? "", into: &addresses)
    }
    let states = (machine.at("instanceView", "statuses").array ?? []).filter {
      $0["code"].string?.hasPrefix("PowerState/") ?? false
    }
    machine["powerState"] = .string(states.compactMap { $0["displayStatus"].string }.joined(separator: ","))
    machine["publicIps"] = .string(addresses.publicIPs.joined(separator: ","))
    machine["fqdns"] = .string(addresses.domainNames.joined(separator: ","))
    machine["privateIps"] = .string(addresses.privateIPs.joined(separator: ","))
    machine["macAddresses"] = .string(addresses.macAddresses.joined(separator: ","))
    guard machine.remove(at: ["instanceView"]) != nil else { throw .unexpected("'instanceView'") }
    return machine
  }

  private mutating func readInterface(
    _ id: String, into addresses: inout MachineAddresses
  ) throws(CommandError) {
    let interface = try networkDocument(id, "networkInterfaces", shape: "network nic show")
    if let address = interface["macAddress"].string { addresses.macAddresses.append(address) }
    guard let configurations = interface["ipConfigurations"].array else { throw .unexpected("'ipConfigurations'") }
    for configuration in configurations {
      if let address = configuration["privateIPAddress"].string { addresses.privateIPs.append(address) }
      guard let id = configuration["publicIPAddress"]["id"].string else { continue }
      let address = try networkDocument(id, "publicIPAddresses", shape: "network public-ip show")
      if let text = address["ipAddress"].string { addresses.publicIPs.append(text) }
      guard let settings = address.object?["dnsSettings"] else { continue }
      guard let name = settings["fqdn"].string else { throw .unexpected("'fqdn'") }
      addresses.domainNames.append(name)
    }
  }

  /// Gets a resource of the network by the group and name in its id, in the subscription of the call.
  private mutating func networkDocument(
    _ id: String, _ type: String, shape: StaticString
  ) throws(CommandError) -> JSONValue {
    let parts = ResourceID(trusted: id)
    let path = path(group: parts.group ?? "", "Microsoft.Network/\(type)/\(parts.name)")
    return DocumentShape.named(shape).printed(try send(.generated(.get, path, apiVersion: "2022-01-01")))
  }
}

/// What the interfaces of a machine are reached by.
private struct MachineAddresses {
  var publicIPs: [String] = []
  var privateIPs: [String] = []
  var domainNames: [String] = []
  var macAddresses: [String] = []
}
