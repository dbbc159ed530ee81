import ARM
package import Grammar
import JSON
import Shapes

extension VMGroup {
  /// `az vm open-port`: lets traffic in through a port, by a rule of the security group of the interface or the subnet.
  package static func openPort() -> Command<Client> {
    var command = Command<Client>(.classic, "vm open-port", "Let traffic from everywhere in to a virtual machine.")
    command.describe(
      "The rule is called open-port-PORT and replaces one of that name. A security group is made where there is none.")
    let machine = command.machine()
    let port = command.argument(
      "--port", "The port, a range of ports, several with commas between, or '*' for all.", of: String.self,
      required: true)
    let priority = command.argument(
      "--priority", "Where the rule stands among the others, from 100 (first) to 4096.", of: Int.self, default: "900")
    let groupName = command.argument(
      "--nsg-name", "The name of the security group if one has to be made.", of: String.self,
      completer: "Microsoft.Network/networkSecurityGroups")
    let isForSubnet = command.flag(
      "--apply-to-subnet", "Use the security group of the subnet, not that of the interface.")
    command.example("Let web traffic in.", "az vm open-port -g MyGroup -n MyMachine --port 80,443")
    command.run { (call, client) throws(CommandError) in
      let opening = PortOpening(
        target: try machine.target(of: call), port: try call.required(port), priority: try call.required(priority),
        groupName: call.optional(groupName).flatMap { $0.isEmpty ? nil : $0 })
      return try opening.carryOut(forSubnet: call.isSet(isForSubnet), &client)
    }
    return command
  }
}

/// A port that is to be opened.
private struct PortOpening {
  let target: MachineTarget
  let port: String
  let priority: Int
  let groupName: String?

  private static let version = "2022-01-01"

  func carryOut(forSubnet: Bool, _ client: inout Client) throws(CommandError) -> Answer {
    let document = try client.machine(target)
    guard document["networkProfile"].object?.isEmpty == false else {
      throw CommandError(.refused, "Network profile not found for VM '\(target.name)'")
    }
    let interfaces = document.at("networkProfile", "networkInterfaces").array ?? []
    guard interfaces.count < 2 else {
      throw CommandError(
        .refused, "Multiple NICs is not supported for this command. Create rules on the NSG directly.")
    }
    guard let id = interfaces.first?["id"].string else {
      throw CommandError(.refused, "No NIC associated with VM '\(target.name)'")
    }
    let name = id.split(separator: "/").last.map(String.init) ?? ""
    let interfacePath = path("networkInterfaces/\(name)", client)
    let interface = DocumentShape.named("network nic show").printed(try look(interfacePath, &client))
    let holder = forSubnet ? try subnet(of: interface, &client) : nil
    let found = (holder?.document ?? interface)["networkSecurityGroup"]
    // The client takes for granted that an interface has a security group, and breaks down where it has none.
    if holder == nil, interface.object?["networkSecurityGroup"] == nil { throw .unexpected("'networkSecurityGroup'") }
    let isNew = found.object?.isEmpty ?? true
    let groupPath: String
    if isNew {
      groupPath = path("networkSecurityGroups/\(groupName ?? defaultName(client))", client)
      _ = try client.operate(
        .generated(.put, groupPath, apiVersion: Self.version, body: ["location": document["location"]]), waits: true)
    } else {
      let there = found["name"].string ?? found["id"].string?.split(separator: "/").last.map(String.init) ?? ""
      groupPath = path("networkSecurityGroups/\(there)", client)
    }
    let rule = self.rule
    _ = try client.operate(
      .generated(.put, "\(groupPath)/securityRules/\(rule["name"].string ?? "")", apiVersion: Self.version, body: rule),
      waits: true)
    if isNew {
      // The client puts the holder as it is: the new group is made, and not used.
      _ = try client.updateGenerated(
        holder?.path ?? interfacePath, apiVersion: Self.version,
        shape: .named(holder == nil ? "network nic update" : "network vnet subnet update"))
    }
    return .shown(try look(groupPath, &client), as: .named("network nsg show"))
  }

  private func look(_ path: String, _ client: inout Client) throws(CommandError) -> JSONValue {
    try client.send(.generated(.get, path, apiVersion: Self.version))
  }

  private func path(_ rest: String, _ client: Client) -> String {
    client.path(group: target.group, "Microsoft.Network/\(rest)")
  }

  /// The subnet of the first address, which the client looks for in the group of the machine.
  private func subnet(
    of interface: JSONValue, _ client: inout Client
  ) throws(CommandError) -> (path: String, document: JSONValue) {
    let id = ResourceID(trusted: interface.at("ipConfigurations")[0].at("subnet", "id").string ?? "")
    let path = path("virtualNetworks/\(id.names.first ?? "")/subnets/\(id.name)", client)
    return (path, DocumentShape.named("network vnet subnet show").printed(try look(path, &client)))
  }

  private var rule: JSONValue {
    var properties: JSONObject = [
      "access": "allow", "destinationAddressPrefix": "*", "direction": "inbound", "priority": .integer(priority),
      "protocol": "*", "sourceAddressPrefix": "*", "sourcePortRange": "*",
    ]
    let ports = port.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if ports.count > 1 {
      properties["destinationPortRanges"] = .array(ports.map(JSONValue.string))
    } else {
      properties["destinationPortRange"] = .string(port)
    }
    let name = port == "*" ? "all" : ports.joined(separator: "_")
    return ["name": .string("open-port-\(name)"), "properties": .object(properties)]
  }

  /// The name of a group that is made: the machine's, and the start of a hash of its id.
  private func defaultName(_ client: Client) -> String {
    "\(target.name)_NSG_\(SHA256.hexadecimal(client.path(of: target)).prefix(8))"
  }
}
