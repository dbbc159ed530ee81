import ARM
package import Grammar
import JSON
import Shapes

extension RoleDefinitionGroup {
  /// `az role definition create`: from JSON with the keys that pages on roles use, in any case of their first letter.
  ///
  /// Source: platform.md §7.2.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "role definition create", "Make a role.")
    let definition = command.roleDefinition()
    command.ignore("--cmd")
    command.example("Make a role from a file.", "az role definition create --role-definition role.json")
    command.run { (call, client) throws(CommandError) in
      let role = try client.roleDocument(try call.required(definition))
      guard let name = role["name"], name.isTrueInPython else {
        throw CommandError(.refused, "please provide role name")
      }
      guard role["assignableScopes"]?.isTrueInPython ?? false else {
        throw CommandError(.refused, "please provide 'assignableScopes'")
      }
      return try client.put(role, id: client.guid(for: .object(role)), name: name)
    }
    return command
  }

  /// `az role definition update`.
  package static func update() -> Command<Client> {
    var command = Command<Client>(.classic, "role definition update", "Update a role that a user has made.")
    let definition = command.roleDefinition()
    command.ignore("--cmd")
    command.example("Update a role from a file.", "az role definition update --role-definition role.json")
    command.run { (call, client) throws(CommandError) in
      let role = try client.roleDocument(try call.required(definition))
      if let id = role["id"], id.isTrueInPython {
        guard let name = role["roleName"] else { throw .unexpected("'roleName'") }
        let guid = id.string?.split(separator: "/").last.map(String.init) ?? ""
        return try client.put(role, id: guid, name: name)
      }
      client.warn("Role \"id\" is missing. Look for the role in the current subscription...")
      guard let name = role["name"]?.string else { throw .unexpected("'name'") }
      var found: [JSONValue] = []
      let scopes = (role["assignableScopes"]?.array ?? []).compactMap(\.string)
      for scope in scopes.isEmpty ? [client.subscriptionPath] : scopes where found.isEmpty {
        found = try client.roles(named: name, at: scope)
      }
      guard found.count < 2 else {
        throw CommandError(.refused, "More than 2 definitions are found with the name of \"\(name)\"")
      }
      guard let match = found.first else {
        throw CommandError(.refused, "No definition was found with the name of \"\(name)\"")
      }
      return try client.put(role, id: match["name"].string ?? "", name: match.at("properties", "roleName"))
    }
    return command
  }
}

extension Command where Context == Client {
  @inline(never)
  fileprivate mutating func roleDefinition() -> Key<String> {
    argument(
      "--role-definition",
      "The role as JSON, or a file with it: Name, Description, Actions, NotActions, DataActions, NotDataActions, AssignableScopes.",
      of: String.self, required: true)
  }
}

extension Client {
  /// Reads a role, its keys begun by small letters.
  fileprivate func roleDocument(_ text: String) throws(CommandError) -> JSONObject {
    guard let given = try document(text).object else {
      throw CommandError(
        .refused, "Invalid role definition. A valid dictionary JSON representation is expected.")
    }
    var role = given.filter { name, _ in !Self.beginsLarge(name) }
    for (name, value) in given.pairs where Self.beginsLarge(name) {
      role[name.prefix(1).lowercased() + name.dropFirst()] = value
    }
    return role
  }

  private static func beginsLarge(_ name: String) -> Bool {
    name.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
  }

  fileprivate mutating func put(_ role: JSONObject, id: String, name: JSONValue) throws(CommandError) -> Answer {
    guard let scopes = role["assignableScopes"] else { throw .unexpected("'assignableScopes'") }
    var properties: JSONObject = ["roleName": name]
    if let description = role["description"], !description.isNull { properties["description"] = description }
    let permissions = role["permissions"]?.array ?? [.object(role)]
    properties["permissions"] = .array(
      permissions.map { permission in
        let members = ["actions", "notActions", "dataActions", "notDataActions"]
        return .object(
          (permission.object ?? JSONObject()).filter { name, value in members.contains(name) && !value.isNull })
      })
    properties["assignableScopes"] = scopes
    guard let scope = scopes[0].string else { throw .unexpected("list index out of range") }
    let document = try send(
      Request(
        .put, rolePath(scope, "roleDefinitions/\(id)"), apiVersion: Self.roleVersion,
        body: ["properties": .object(properties)]))
    return .modelled(document, as: .named("role definition create"))
  }
}
