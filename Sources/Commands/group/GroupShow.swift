import ARM
package import Grammar
import Shapes

extension ResourceGroupGroup {
  /// `az group show`.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "group show", "Show a resource group.")
    let name = command.groupName()
    command.ignore("--cmd")
    command.example("Show a group.", "az group show -n MyGroup")
    command.run { (call, client) throws(CommandError) in
      let request = client.groupRequest(.get, try call.required(name))
      return .value(DocumentShape.named("group show").shown(try client.send(request)))
    }
    return command
  }
}
