import ARM
package import Grammar
import Shapes

extension ResourceGroupGroup {
  /// `az group wait`.
  package static func wait() -> Command<Client> {
    var command = Command<Client>(.classic, "group wait", "Wait until a resource group is as wanted.")
    let name = command.groupName()
    let conditions = command.waitConditions()
    command.ignore("--cmd")
    command.example("Wait until a group is gone.", "az group wait -n MyGroup --deleted")
    command.run { (call, client) throws(CommandError) in
      let name = try call.required(name)
      return try client.wait(conditions, of: call) { (client: inout Client) throws(CommandError) in
        DocumentShape.named("group show").shown(try client.send(client.groupRequest(.get, name)))
      }
    }
    return command
  }
}
