import ARM
package import Grammar
import JSON
import Shapes

extension VMGroup {
  /// `az vm list-ip-addresses`: the addresses of machines.
  package static func listIPAddresses() -> Command<Client> {
    var command = Command<Client>(.classic, "vm list-ip-addresses", "List the addresses of virtual machines.")
    let group = command.resourceGroup(required: false)
    let name = command.argument(
      "--name -n", "The name of the machine. A default can be kept with `az configure --defaults vm=NAME`.",
      of: String.self, idPart: .name, configuredDefault: "vm", completer: "virtual-machine")
    command.table(named: "transform_ip_addresses")
    command.example("List addresses.", "az vm list-ip-addresses -g MyGroup -o table")
    command.run { (call, client) throws(CommandError) in
      let publicIPs = try client.networkList("publicIPAddresses", shape: .named("network public-ip list"))
      let interfaces = try client.networkList("networkInterfaces", shape: .named("network nic list"))
      var shown: [JSONValue] = []
      for interface in interfaces {
        guard let id = interface["virtualMachine"]["id"].string else { continue }
        let machine = ResourceID(trusted: id)
        if let group = call.optional(group), !group.equalsIgnoringCase(machine.group ?? "") { continue }
        if let name = call.optional(name), !name.equalsIgnoringCase(machine.name) { continue }
        shown.append([
          "virtualMachine": [
            "resourceGroup": .string(machine.group ?? ""), "name": .string(machine.name),
            "network": try addresses(of: interface, publicIPs),
          ]
        ])
      }
      return .value(.array(shown))
    }
    return command
  }
}

extension VMGroup {
  /// The addresses of an interface.
  private static func addresses(
    of interface: JSONValue, _ publicIPs: [JSONValue]
  ) throws(CommandError) -> JSONValue {
    var privateAddresses: [JSONValue] = []
    var publicAddresses: [JSONValue] = []
    for configuration in interface["ipConfigurations"].array ?? [] {
      guard let address = configuration.object?["privateIPAddress"] else { throw .unexpected("'privateIPAddress'") }
      privateAddresses.append(address)
      let id = configuration["publicIPAddress"]["id"]
      guard !id.isNull, let publicIP = publicIPs.first(where: { $0["id"] == id }) else { continue }
      publicAddresses.append([
        "id": id, "name": publicIP["name"], "ipAddress": publicIP["ipAddress"],
        "ipAllocationMethod": publicIP["publicIPAllocationMethod"], "zone": publicIP["zones"][0],
      ])
    }
    return ["privateIpAddresses": .array(privateAddresses), "publicIpAddresses": .array(publicAddresses)]
  }
}

extension Client {
  /// All resources of the network of one type.
  fileprivate mutating func networkList(
    _ type: String, shape: DocumentShape
  ) throws(CommandError) -> [JSONValue] {
    try list(
      .generated(.get, "\(subscriptionPath)/providers/Microsoft.Network/\(type)", apiVersion: "2022-01-01"),
      shape: shape, window: .everything)
  }
}
