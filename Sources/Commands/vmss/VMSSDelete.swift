import ARM
package import Grammar

extension VMSSGroup {
  /// `az vmss delete`: a scale set and its instances go away.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.generated, "vmss delete", "Delete a scale set with its instances.")
    let noWait = command.noWait()
    let scaleSet = command.generatedScaleSet()
    let forces = command.argument(
      "--force-deletion", "Do not wait for the machines to shut down in good order.", of: Bool.self)
    command.example("Delete a scale set.", "az vmss delete -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let parameters = call.optional(forces).map { [Request.Parameter("forceDeletion", "\($0)")] } ?? []
      _ = try client.operate(
        .generated(
          .delete, client.path(of: scaleSet.target(of: call)), apiVersion: "2023-09-01", parameters: parameters),
        waits: !call.isSet(noWait), finalState: .operation, deletes: true)
      return .nothing
    }
    return command
  }
}
