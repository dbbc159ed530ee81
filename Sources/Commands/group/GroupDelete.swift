import ARM
package import Grammar

extension ResourceGroupGroup {
  /// `az group delete`: deletes a group with all that is in it.
  package static func delete() -> Command<Client> {
    enum ForcedType: String, ArgumentChoice {
      case machines = "Microsoft.Compute/virtualMachines"
      case scaleSets = "Microsoft.Compute/virtualMachineScaleSets"
      case workspaces = "Microsoft.Databricks/workspaces"
    }

    var command = Command<Client>(.classic, "group delete", "Delete a resource group and all that is in it.")
    let name = command.groupName()
    let forced = command.argument(
      "--force-deletion-types -f", "What is deleted without shutting it down first.", of: ForcedType.self)
    command.confirm()
    let noWait = command.noWait()
    command.ignore("")
    command.example("Delete a group without being asked.", "az group delete -n MyGroup --yes")
    command.run { (call, client) throws(CommandError) in
      var request = client.groupRequest(.delete, try call.required(name))
      if let type = call.optional(forced) {
        request.parameters.insert(.init("forceDeletionTypes", type.rawValue), at: 0)
      }
      let response = client.answer(request)
      guard response.isSuccess else { throw CommandError(response) }
      if !call.isSet(noWait) { try client.finishDeletion(response) }
      return .nothing
    }
    return command
  }
}

extension Client {
  /// Waits until what a request has started to delete is gone.
  mutating func finishDeletion(_ response: Response) throws(CommandError) {
    try spin { (client: inout Client) throws(CommandError) in
      if let url = response.operationURL {
        _ = try client.follow(url, deletes: true)
      } else if let url = response.resultURL {
        _ = try client.followLocation(url)
      }
    }
  }
}
