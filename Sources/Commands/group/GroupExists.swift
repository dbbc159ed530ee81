import ARM
package import Grammar
import JSON

extension ResourceGroupGroup {
  /// `az group exists`: prints `true` or `false`.
  package static func exists() -> Command<Client> {
    var command = Command<Client>(.classic, "group exists", "Tell whether there is a resource group.")
    let name = command.groupName()
    command.ignore("")
    command.example("Look for a group.", "az group exists -n MyGroup")
    command.run { (call, client) throws(CommandError) in
      let response = client.answer(client.groupRequest(.head, try call.required(name)))
      guard response.isSuccess || response.status == 404 else { throw CommandError(response) }
      return .value(.bool(response.isSuccess))
    }
    return command
  }
}
