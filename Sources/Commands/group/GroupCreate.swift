import ARM
package import Grammar
import JSON
import Shapes

extension ResourceGroupGroup {
  /// `az group create`: makes a group, or gives one that is there new tags.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "group create", "Create a resource group.")
    let name = command.argument(
      "--name --resource-group -n -g", "The name of the new group.", of: String.self, required: true)
    let location = command.location(required: true)
    let tags = command.resourceTags()
    let manager = command.argument(
      "--managed-by", "The id of the resource that manages this group.", of: String.self)
    command.ignore("--cmd")
    command.example("Create a group.", "az group create -n MyGroup -l westeurope")
    command.run { (call, client) throws(CommandError) in
      var body: JSONObject = ["location": .string(try client.location(call.required(location)))]
      if let manager = call.optional(manager) { body["managedBy"] = .string(manager) }
      if let tags = call.optional(tags) { body["tags"] = .object(tags) }
      let request = client.groupRequest(.put, try call.required(name), body: .object(body))
      return .value(DocumentShape.named("group create").shown(try client.send(request)))
    }
    return command
  }
}
