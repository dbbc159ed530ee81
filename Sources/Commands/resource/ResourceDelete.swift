import ARM
package import Grammar
import JSON
import Shapes

extension AnyResourceGroup {
  /// `az resource delete`: what cannot go yet is tried again when something else has gone.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "resource delete", "Delete resources of any kind.")
    var keys = command.anyResource()
    keys.version = command.anyVersion()
    keys.takesPreview = command.takesPreview()
    let noWait = command.noWait()
    command.ignore("--cmd")
    command.example(
      "Delete a network.", "az resource delete -g MyGroup -n MyNet --resource-type Microsoft.Network/virtualNetworks")
    let chosen = keys
    command.run { (call, client) throws(CommandError) in
      var left = try chosen.targets(of: call, &client)
      var hasProgressed = true
      while !left.isEmpty, hasProgressed {
        var failed: [AnyResource] = []
        var begun: [Response] = []
        for target in left {
          let request = Request(.delete, try target.path(client), apiVersion: target.version)
          let response = client.answer(request)
          if response.isSuccess { begun.append(response) } else { failed.append(target) }
        }
        hasProgressed = !begun.isEmpty
        if !call.isSet(noWait) { for response in begun { try client.finishDeletion(response) } }
        left = failed
      }
      guard left.isEmpty else {
        let names = try left.map { target throws(CommandError) in
          if let id = target.id { id } else { try target.path(client).replacingDoubleSlashes }
        }
        throw CommandError(
          .refused,
          (["Some resources failed to be deleted (run with `--verbose` for more information):"] + names)
            .joined(separator: "\n"))
      }
      return .nothing
    }
    return command
  }
}

extension String {
  /// The path without empty steps, and with the word `resourceGroups` as ids have it.
  fileprivate var replacingDoubleSlashes: String {
    "/" + split(separator: "/").map { $0 == "resourcegroups" ? "resourceGroups" : String($0) }.joined(separator: "/")
  }
}
