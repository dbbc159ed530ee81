import ARM
package import Grammar
import JSON
import Shapes

extension ResourceGroupGroup {
  /// `az group update`.
  package static func update() -> Command<Client> {
    var command = Command<Client>(.classic, "group update", "Update a resource group.")
    let name = command.groupName()
    let tags = command.resourceTags()
    let edits = command.genericUpdate()
    command.deprecate(edits, spelling: "--add", target: "properties_to_add")
    command.deprecate(edits, spelling: "--remove", target: "properties_to_remove")
    command.ignore("--cmd")
    command.example("Set one tag.", "az group update -n MyGroup --set tags.env=test")
    command.run { (call, client) throws(CommandError) in
      let edits = call.edits(edits)
      // The client takes the two for arguments of its own making, which it has no use for.
      for (verb, member) in [(DocumentEdit.Verb.add, "properties_to_add"), (.remove, "properties_to_remove")]
      where edits.edits.contains(where: { $0.verb == verb }) {
        throw CommandError(.refused, "Unexpected '\(member)' was not empty.")
      }
      let name = try call.required(name)
      let shape = DocumentShape.named("group update")
      var group = shape.heldModel(try client.send(client.groupRequest(.get, name)))
      if let tags = call.optional(tags) { group["tags"] = .object(tags) }
      try client.edit(&group, by: edits, shape: shape, flavour: .model)
      do throws(ShapeError) {
        group = try shape.request(fromModel: group)
      } catch {
        throw CommandError(error)
      }
      return .value(shape.shown(try client.send(client.groupRequest(.put, name, body: group))))
    }
    return command
  }
}
