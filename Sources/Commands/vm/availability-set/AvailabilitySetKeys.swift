import ARM
import Grammar

/// The arguments that name an availability set.
struct AvailabilitySetKeys: Sendable {
  let name: Key<String>
  let group: Key<String>

  /// Its path.
  func path(of call: Call, _ client: Client) throws(CommandError) -> String {
    client.path(
      group: try call.required(group), "Microsoft.Compute/availabilitySets/\(try call.required(name))")
  }
}

extension Command where Context == Client {
  /// Declares the arguments that name an availability set, for which `--ids` can stand in.
  @inline(never)
  mutating func availabilitySet() -> AvailabilitySetKeys {
    AvailabilitySetKeys(
      name: argument(
        "-n --name --availability-set-name", "The name of the availability set.", of: String.self, required: true,
        idPart: .name, completer: "Microsoft.Compute/availabilitySets"),
      group: resourceGroup())
  }
}
