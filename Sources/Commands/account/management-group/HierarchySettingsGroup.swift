import ARM
package import Grammar
import JSON
import Shapes

/// `az account management-group hierarchy-settings`: what holds for all of a tenant's management groups.
package enum HierarchySettingsGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "account management-group hierarchy-settings", "Manage what holds for all management groups.",
      verbs: [("create", { create() }), ("delete", { delete() }), ("list", { list() }), ("update", { update() })])
  }

  private static let version = ManagementGroupGroup.version
  private static let place = "/settings/default"

  private static func command(_ words: StaticString, _ summary: StaticString) -> Command<Client> {
    var command = Command<Client>(.classic, words, summary)
    command.withoutSubscription()
    command.ignore("--cmd")
    return command
  }

  private static func create() -> Command<Client> {
    var command = command(
      "account management-group hierarchy-settings create", "Make the settings of the root management group.")
    let name = command.managementGroupName()
    let (requires, group) = command.settings()
    command.example(
      "Let only those with rights make groups.",
      "az account management-group hierarchy-settings create -n MyRoot -r True -m MyGroup")
    command.run { (call, client) throws(CommandError) in
      var properties: JSONObject = [:]
      if let requires = call.optional(requires) { properties["requireAuthorizationForGroupCreation"] = truth(requires) }
      if let group = call.optional(group) { properties["defaultManagementGroup"] = .string(group) }
      let body: JSONValue = properties.isEmpty ? [:] : ["properties": .object(properties)]
      let made = try client.send(
        Request(.put, ManagementGroupGroup.path(try call.required(name), place), apiVersion: version, body: body),
        expecting: [200])
      return .managed(made, as: "account management-group hierarchy-settings create")
    }
    return command
  }

  private static func delete() -> Command<Client> {
    var command = command(
      "account management-group hierarchy-settings delete", "Delete the settings of the root management group.")
    let name = command.managementGroupName()
    command.confirm()
    command.example("Delete them.", "az account management-group hierarchy-settings delete -n MyRoot -y")
    command.run { (call, client) throws(CommandError) in
      _ = try client.send(
        Request(.delete, ManagementGroupGroup.path(try call.required(name), place), apiVersion: version),
        expecting: [200])
      return .nothing
    }
    return command
  }

  private static func list() -> Command<Client> {
    var command = command(
      "account management-group hierarchy-settings list", "List the settings of the root management group.")
    let name = command.managementGroupName()
    command.example("List them.", "az account management-group hierarchy-settings list -n MyRoot")
    command.run { (call, client) throws(CommandError) in
      let settings = try client.get(
        ManagementGroupGroup.path(try call.required(name), "/settings"), apiVersion: version)
      return .managed(settings, as: "account management-group hierarchy-settings list")
    }
    return command
  }

  private static func update() -> Command<Client> {
    var command = command(
      "account management-group hierarchy-settings update", "Change the settings of the root management group.")
    let name = command.managementGroupName()
    let (requires, group) = command.settings()
    let edits = command.genericUpdate()
    command.example(
      "Put new subscriptions in a group.",
      "az account management-group hierarchy-settings update -n MyRoot -m MyGroup")
    command.run { (call, client) throws(CommandError) in
      var properties: JSONObject = [:]
      if let requires = call.optional(requires) { properties["requireAuthorizationForGroupCreation"] = truth(requires) }
      if let group = call.optional(group) { properties["defaultManagementGroup"] = .string(group) }
      let settings = try client.patchManaged(
        ManagementGroupGroup.path(try call.required(name), place), ["properties": .object(properties)],
        call.edits(edits), as: "account management-group hierarchy-settings patch")
      return .managed(settings, as: "account management-group hierarchy-settings update")
    }
    return command
  }

  /// Every text that says something is true to the client, `False` too.
  private static func truth(_ text: String) -> JSONValue { .bool(!text.isEmpty) }
}

extension Command where Context == Client {
  @inline(never)
  fileprivate mutating func settings() -> (requires: Key<String>, group: Key<String>) {
    let requires = argument(
      "--require-authorization-for-group-creation -r",
      "Whether rights are needed to make a management group. Any text counts as yes.", of: String.self)
    let group = argument(
      "--default-management-group -m", "The management group that new subscriptions are put in.", of: String.self)
    return (requires, group)
  }
}
