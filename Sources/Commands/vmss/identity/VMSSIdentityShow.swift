package import Grammar
import JSON

extension VMSSIdentityGroup {
  /// `az vmss identity show`: the identities of a scale set.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss identity show", "Show the managed identities of a scale set.")
    let scaleSet = command.scaleSetOfIdentity()
    command.example("Show the identities.", "az vmss identity show -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let identity = try client.document(of: client.identityHolder(scaleSet.target(of: call))).object?["identity"]
      return .value(identity ?? [:])
    }
    return command
  }
}

extension Command where Context == Client {
  /// Declares the arguments of `vmss identity show`, for whose name az takes the default of machines.
  @inline(never)
  fileprivate mutating func scaleSetOfIdentity() -> ScaleSetKeys {
    ScaleSetKeys(
      group: resourceGroup(),
      name: argument(
        "--name -n", "The name of the scale set.", of: String.self, required: true, idPart: .name,
        configuredDefault: "vm", completer: "scale-set"))
  }
}
