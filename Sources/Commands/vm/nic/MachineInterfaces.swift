import ARM
import Grammar
import JSON
import Shapes

extension Command where Context == Client {
  /// Declares the machine whose interfaces are meant.
  @inline(never)
  mutating func machineOfPart() -> MachineKeys {
    let group = resourceGroupWithoutID(required: true)
    return MachineKeys(
      group: group,
      name: argument(
        "--vm-name", "The name of the machine. A default can be kept with `az configure --defaults vm=NAME`.",
        of: String.self, required: true, configuredDefault: "vm", completer: "virtual-machine"))
  }
}

/// The arguments of commands that change which interfaces a machine has.
struct MachineInterfaceKeys: Sendable {
  let machine: MachineKeys
  let interfaces: Key<[String]>
  let primary: Key<String>

  init(declaredIn command: inout Command<Client>) {
    machine = command.machineOfPart()
    interfaces = command.argument(
      "--nics", "Network interfaces by name or id, with spaces between.", of: [String].self, required: true,
      completer: "Microsoft.Network/networkInterfaces")
    primary = command.argument("--primary-nic", "The one that is the first, by name or id.", of: String.self)
  }

  /// Has the list of interfaces changed and puts the machine back.
  ///
  /// - Parameter change: the interfaces that the machine has, and those that are named.
  func change(
    _ call: Call, _ client: inout Client, _ change: ([JSONValue], [JSONValue]) -> [JSONValue]
  ) throws(CommandError) -> Answer {
    let target = try machine.target(of: call)
    let type = "Microsoft.Network/networkInterfaces"
    let named = try call.required(interfaces).map { client.id(of: $0, type: type, group: target.group) }
    let primary = call.optional(primary).flatMap { $0.isEmpty ? nil : $0 }
      .map { client.id(of: $0, type: type, group: target.group) }
    var document = try client.machineToUpdate(target)
    var given: [JSONValue] = []
    for id in named {
      let parts = ResourceID(trusted: id)
      let path = client.path(group: parts.group ?? "", "\(type)/\(parts.name)")
      let interface = try client.send(.generated(.get, path, apiVersion: "2022-01-01"))
      given.append(["id": interface["id"], "primary": false])
    }
    var all = change(document.at("networkProfile", "networkInterfaces").array ?? [], given)
    try Self.choosePrimary(primary, in: &all)
    document.set(.array(all), at: ["networkProfile", "networkInterfaces"])
    let result = try client.setMachine(document)
    let shown = DocumentShape.named("vm create").printed(result)
    return .listed(shown.at("networkProfile", "networkInterfaces").array ?? [])
  }

  private static func choosePrimary(_ wanted: String?, in interfaces: inout [JSONValue]) throws(CommandError) {
    guard let wanted else {
      if !interfaces.isEmpty, !interfaces.contains(where: { $0["primary"] == true }) {
        interfaces[0]["primary"] = true
      }
      return
    }
    let name = ResourceID(trusted: wanted).name
    let matching = interfaces.indices.filter {
      ResourceID(trusted: interfaces[$0]["id"].string ?? "").name.equalsIgnoringCase(name)
    }
    guard let first = matching.first else { throw CommandError(.refused, "Primary Nic \(wanted) is not found") }
    guard matching.count == 1 else {
      throw CommandError(.refused, "Duplicate Nic entries with name \(wanted)")
    }
    for position in interfaces.indices { interfaces[position]["primary"] = .bool(position == first) }
  }
}
