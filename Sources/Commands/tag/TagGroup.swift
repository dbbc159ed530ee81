import ARM
package import Grammar
import JSON
import Shapes

/// `az tag`: tags of anything, and the names of tags that a subscription knows.
package enum TagGroup {
  /// The version of the resource manager's interface that these commands speak.
  private static let version = "2024-11-01"

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "tag", "Manage tags.",
      verbs: [
        ("add-value", { addValue() }), ("create", { create() }), ("delete", { delete() }), ("list", { list() }),
        ("remove-value", { removeValue() }), ("update", { update() }),
      ])
  }

  private static let scopeHelp: StaticString =
    "The id of what is tagged: a subscription, a group or a resource. Without it names of tags are meant."
  private static let tagsHelp: StaticString =
    "Tags: words KEY[=VALUE] with spaces between."

  private static func path(_ scope: String) -> String {
    "/\(scope.drop { $0 == "/" })/providers/Microsoft.Resources/tags/default"
  }

  private static func namePath(_ client: Client, _ rest: String = "") -> String {
    "\(client.subscriptionPath)/tagNames\(rest)"
  }

  /// `az tag list`.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "tag list", "List tags, or names of tags.")
    let scope = command.argument("--resource-id", scopeHelp, of: String.self)
    command.ignore("--cmd")
    command.example("List the names in use.", "az tag list")
    command.run { (call, client) throws(CommandError) in
      if let scope = call.optional(scope) {
        return .modelled(try client.get(path(scope), apiVersion: version), as: .named("tag create"))
      }
      let request = Request(.get, namePath(client), apiVersion: version)
      return .modelled(.array(try client.pages(request)), as: .named("tag list"))
    }
    return command
  }

  /// `az tag create`.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "tag create", "Give something its tags, or make a name for tags.")
    let scope = command.argument("--resource-id", scopeHelp, of: String.self)
    let tags = command.tags(tagsHelp)
    let name = command.argument("--name -n", "The name that is made.", of: String.self)
    command.ignore("--cmd")
    command.example(
      "Tag a group.",
      "az tag create --resource-id /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/MyGroup --tags env=test"
    )
    command.run { (call, client) throws(CommandError) in
      guard let scope = call.optional(scope) else {
        let path = namePath(client, "/\(try Client.pathWord(call.optional(name)))")
        let document = try client.send(Request(.put, path, apiVersion: version))
        return shownName(document)
      }
      let body: JSONValue = ["properties": ["tags": .object(try given(tags, call))]]
      let document = try client.operate(Request(.put, path(scope), apiVersion: version, body: body), waits: true)
      return .modelled(document, as: .named("tag create"))
    }
    return command
  }

  private static func given(_ key: Key<JSONObject>, _ call: Call) throws(CommandError) -> JSONObject {
    guard let tags = call.optional(key), !tags.isEmpty else { throw CommandError(.refused, "Tags could not be empty.") }
    return tags
  }

  /// One name as the list of names shows it.
  private static func shownName(_ document: JSONValue) -> Answer {
    let shown = DocumentShape.named("tag list").shown(.array([document]))
    return .value(addingResourceGroup(shown[0]))
  }

  /// `az tag update`.
  package static func update() -> Command<Client> {
    enum Operation: String, ArgumentChoice {
      case merge = "Merge"
      case replace = "Replace"
      case delete = "Delete"
    }

    var command = Command<Client>(.classic, "tag update", "Change some tags of something.")
    let scope = command.argument(
      "--resource-id", "The id of what is tagged: a subscription, a group or a resource.", of: String.self,
      required: true)
    let tags = command.tags(tagsHelp, required: true)
    let operation = command.argument(
      "--operation", "What is done with them.", of: Operation.self, required: true)
    command.ignore("--cmd")
    command.example(
      "Add a tag to a group.",
      "az tag update --resource-id /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/MyGroup --operation Merge --tags env=test"
    )
    command.run { (call, client) throws(CommandError) in
      let body: JSONValue = [
        "operation": .string(try call.required(operation).rawValue),
        "properties": ["tags": .object(try given(tags, call))],
      ]
      let request = Request(.patch, path(try call.required(scope)), apiVersion: version, body: body)
      return .modelled(try client.operate(request, waits: true), as: .named("tag update"))
    }
    return command
  }

  /// `az tag delete`.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "tag delete", "Take all tags off something, or delete a name of tags.")
    let scope = command.argument("--resource-id", scopeHelp, of: String.self)
    let name = command.argument("--name -n", "The name that is deleted.", of: String.self)
    command.confirm()
    command.ignore("--cmd")
    command.example("Delete a name that nothing is tagged with.", "az tag delete -n env -y")
    command.run { (call, client) throws(CommandError) in
      let path =
        if let scope = call.optional(scope) { path(scope) } else {
          namePath(client, "/\(try Client.pathWord(call.optional(name)))")
        }
      _ = try client.operate(Request(.delete, path, apiVersion: version), waits: true)
      return .nothing
    }
    return command
  }

  /// `az tag add-value`.
  package static func addValue() -> Command<Client> {
    var command = Command<Client>(.classic, "tag add-value", "Make a value for a name of tags.")
    let name = command.argument("--name -n", "The name.", of: String.self, required: true)
    let value = command.argument("--value", "The value.", of: String.self, required: true)
    command.ignore("")
    command.example("Make a value.", "az tag add-value -n env --value test")
    command.run { (call, client) throws(CommandError) in
      let path = namePath(client, "/\(try call.required(name))/tagValues/\(try call.required(value))")
      let document = try client.send(Request(.put, path, apiVersion: version))
      // A value is shown as the list of names shows those of a name.
      let shown = DocumentShape.named("tag list").shown([["values": [document]]])
      return .value(shown[0]["values"][0])
    }
    return command
  }

  /// `az tag remove-value`.
  package static func removeValue() -> Command<Client> {
    var command = Command<Client>(.classic, "tag remove-value", "Delete a value of a name of tags.")
    let name = command.argument("--name -n", "The name.", of: String.self, required: true)
    let value = command.argument("--value", "The value.", of: String.self, required: true)
    command.ignore("")
    command.example("Delete a value.", "az tag remove-value -n env --value test")
    command.run { (call, client) throws(CommandError) in
      let path = namePath(client, "/\(try call.required(name))/tagValues/\(try call.required(value))")
      _ = try client.send(Request(.delete, path, apiVersion: version))
      return .nothing
    }
    return command
  }
}
