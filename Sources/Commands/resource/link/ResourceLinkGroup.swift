import ARM
package import Grammar
import JSON
import Shapes

/// `az resource link`: notes that one resource has to do with another.
package enum ResourceLinkGroup {
  fileprivate static let version = "2016-09-01"

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "resource link", "Manage links between resources.",
      verbs: [
        ("create", { create() }), ("delete", { delete() }), ("list", { list() }), ("show", { show() }),
        ("update", { update() }),
      ])
  }

  private static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "resource link create", "Link a resource to another.")
    let link = command.link()
    let target = command.linkTarget(required: true)
    let notes = command.argument("--notes", "What the link is for.", of: String.self)
    command.example(
      "Link a machine to its disk.",
      "az resource link create --link /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/MyGroup/providers/Microsoft.Compute/virtualMachines/MyVm/providers/Microsoft.Resources/links/MyLink --target /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/MyGroup/providers/Microsoft.Compute/disks/MyDisk"
    )
    command.run { (call, client) throws(CommandError) in
      var properties: JSONObject = ["targetId": .string(try call.required(target))]
      if let notes = call.optional(notes) { properties["notes"] = .string(notes) }
      try client.putLink(path(try call.required(link)), properties)
      return .nothing
    }
    return command
  }

  private static func update() -> Command<Client> {
    var command = Command<Client>(.classic, "resource link update", "Change a link between resources.")
    let link = command.link()
    let target = command.linkTarget(required: false)
    let notes = command.argument("--notes", "What the link is for.", of: String.self)
    command.example(
      "Say what it is for.",
      "az resource link update --link /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/MyGroup/providers/Microsoft.Compute/virtualMachines/MyVm/providers/Microsoft.Resources/links/MyLink --notes 'the data'"
    )
    command.run { (call, client) throws(CommandError) in
      let path = path(try call.required(link))
      let old = try client.get(path, apiVersion: version)["properties"]
      var properties: JSONObject = [:]
      let target = call.optional(target).map(JSONValue.string) ?? old["targetId"]
      let notes = call.optional(notes).map(JSONValue.string) ?? old["notes"]
      if !target.isNull { properties["targetId"] = target }
      if !notes.isNull { properties["notes"] = notes }
      try client.putLink(path, properties)
      return .nothing
    }
    return command
  }

  private static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "resource link delete", "Delete a link between resources.")
    let link = command.link()
    command.ignore("")
    command.example(
      "Delete a link.",
      "az resource link delete --link /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/MyGroup/providers/Microsoft.Compute/virtualMachines/MyVm/providers/Microsoft.Resources/links/MyLink"
    )
    command.run { (call, client) throws(CommandError) in
      _ = try client.send(Request(.delete, path(try call.required(link)), apiVersion: version), expecting: [200, 204])
      return .nothing
    }
    return command
  }

  private static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "resource link show", "Show a link between resources.")
    let link = command.link()
    command.example(
      "Show a link.",
      "az resource link show --link /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/MyGroup/providers/Microsoft.Compute/virtualMachines/MyVm/providers/Microsoft.Resources/links/MyLink"
    )
    command.run { (call, client) throws(CommandError) in
      let document = try client.get(path(try call.required(link)), apiVersion: version)
      return .modelled(document, as: .named("resource link show"))
    }
    return command
  }

  private static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "resource link list", "List links between resources.")
    let scope = command.argument("--scope", "The resource whose links are wanted, by id.", of: String.self)
    let filter = command.argument("--filter --filter-string", "Which links: targetId eq 'ID'.", of: String.self)
    command.deprecate(filter, spelling: "--filter-string", replacement: "--filter", hidden: true)
    command.example("List links.", "az resource link list")
    command.run { (call, client) throws(CommandError) in
      let place = call.optional(scope).map(path) ?? client.subscriptionPath
      var parameters: [Request.Parameter] = []
      if let filter = call.optional(filter) { parameters.append(.init("$filter", filter)) }
      let request = Request.generated(
        .get, "\(place)/providers/Microsoft.Resources/links", apiVersion: version, parameters: parameters)
      return .modelled(.array(try client.pages(request)), as: .named("resource link list"))
    }
    return command
  }

  /// An id as a path, which begins with one slash.
  private static func path(_ id: String) -> String { "/" + id.drop { $0 == "/" } }
}

extension Client {
  fileprivate mutating func putLink(_ path: String, _ properties: JSONObject) throws(CommandError) {
    _ = try send(Request(.put, path, apiVersion: ResourceLinkGroup.version, body: ["properties": .object(properties)]))
  }
}

extension Command where Context == Client {
  @inline(never)
  fileprivate mutating func link() -> Key<String> {
    let link = argument("--link --link-id", "The link, by id.", of: String.self, required: true)
    deprecate(link, spelling: "--link-id", replacement: "--link", hidden: true)
    return link
  }

  @inline(never)
  fileprivate mutating func linkTarget(required: Bool) -> Key<String> {
    let target = argument(
      "--target --target-id", "The resource that the link leads to, by id.", of: String.self, required: required)
    deprecate(target, spelling: "--target-id", replacement: "--target", hidden: true)
    return target
  }
}
