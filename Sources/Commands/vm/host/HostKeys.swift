import ARM
import Grammar

/// The arguments that name a dedicated host.
struct HostKeys: Sendable {
  let hostGroup: Key<String>
  let name: Key<String>
  let group: Key<String>

  /// Its path.
  func path(of call: Call, _ client: Client) throws(CommandError) -> String {
    client.path(
      group: try call.required(group),
      "Microsoft.Compute/hostGroups/\(try call.required(hostGroup))/hosts/\(try call.required(name))")
  }
}

/// The arguments that name a group of dedicated hosts.
struct HostGroupKeys: Sendable {
  let name: Key<String>
  let group: Key<String>

  /// Its path.
  func path(of call: Call, _ client: Client) throws(CommandError) -> String {
    client.path(group: try call.required(group), "Microsoft.Compute/hostGroups/\(try call.required(name))")
  }
}

extension Command where Context == Client {
  /// Declares the arguments of a generated command that name a host, for which `--ids` can stand in.
  @inline(never)
  mutating func host(_ spellings: StaticString = "-n --name --host-name") -> HostKeys {
    HostKeys(
      hostGroup: argument(
        "--host-group --host-group-name", "The group of hosts that it is in.", of: String.self, required: true,
        idPart: .name, completer: "Microsoft.Compute/hostGroups"),
      name: argument(spellings, "The name of the host.", of: String.self, required: true, idPart: .child(1)),
      group: resourceGroup())
  }

  /// Declares the arguments of a generated command that name a group of hosts, for which `--ids` can stand in.
  @inline(never)
  mutating func hostGroup(_ spellings: StaticString = "-n --name --host-group-name") -> HostGroupKeys {
    HostGroupKeys(
      name: argument(
        spellings, "The name of the group of hosts.", of: String.self, required: true, idPart: .name,
        completer: "Microsoft.Compute/hostGroups"),
      group: resourceGroup())
  }
}
