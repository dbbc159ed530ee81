import ARM
package import Grammar
import JSON

/// `az ad`: the directory, as far as rights need it: who is there, and who is logged in.
package enum DirectoryGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "ad", "Look at the directory.",
      subgroups: [
        (
          "signed-in-user",
          {
            CommandGroup(
              "ad signed-in-user", "Look at who is logged in.", verbs: [("show", { showSignedInUser() })])
          }
        ),
        (
          "sp",
          {
            CommandGroup(
              "ad sp", "Look at service principals.",
              verbs: [("list", { listServicePrincipals() }), ("show", { showServicePrincipal() })])
          }
        ),
        (
          "user",
          {
            CommandGroup(
              "ad user", "Look at users.", verbs: [("list", { listUsers() }), ("show", { showUser() })])
          }
        ),
      ])
  }

  /// What the directory answers as it is printed: the elements of a list, or the object.
  private static func shown(_ answer: JSONValue) -> Answer {
    .value(answer.object?["value"] ?? answer)
  }

  /// `az ad signed-in-user show`.
  package static func showSignedInUser() -> Command<Client> {
    var command = Command<Client>(.classic, "ad signed-in-user show", "Show who is logged in.")
    command.ignore("")
    command.example("Show your object id.", "az ad signed-in-user show --query id -o tsv")
    command.run { (_, client) throws(CommandError) in shown(try client.directory(.get, "/me")) }
    return command
  }

  /// `az ad sp list`.
  package static func listServicePrincipals() -> Command<Client> {
    var command = Command<Client>(.classic, "ad sp list", "List service principals.")
    let all = command.flag("--all", "List all of them; only the first hundred otherwise.")
    let displayName = command.argument(
      "--display-name", "Only those whose name is this or begins so.", of: String.self)
    let filter = command.argument("--filter", "Which ones, as an OData filter.", of: String.self)
    let mine = command.flag("--show-mine", "Only those that you own.")
    let spn = command.argument("--spn", "Only the one of this name or client id.", of: String.self)
    command.ignore("--cmd")
    command.example("Find the service principal of an identity.", "az ad sp list --display-name id-aib")
    command.run { (call, client) throws(CommandError) in
      if call.isSet(mine) {
        let owned = try client.directory(.get, "/me/ownedObjects")["value"].array ?? []
        return .value(.array(owned.filter { $0["@odata.type"] == "#microsoft.graph.servicePrincipal" }))
      }
      var filters: [String] = []
      if let filter = call.optional(filter) { filters.append(filter) }
      if let spn = call.optional(spn) { filters.append("servicePrincipalNames/any(c:c eq '\(spn)')") }
      if let name = call.optional(displayName) { filters.append("startswith(displayName,'\(name)')") }
      let answer = try client.directory(
        .get, "/servicePrincipals", filter: filters.isEmpty ? nil : filters.joined(separator: " and "))
      guard filters.isEmpty, !call.isSet(all), let found = answer["value"].array, found.count > 100 else {
        return shown(answer)
      }
      client.warn(
        "The result is not complete. You can still use '--all' to get all of them with long latency expected, or provide a "
          + "filter through command arguments")
      return .value(.array(Array(found.prefix(100))))
    }
    return command
  }

  /// `az ad sp show`.
  package static func showServicePrincipal() -> Command<Client> {
    var command = Command<Client>(.classic, "ad sp show", "Show a service principal.")
    let id = command.argument("--id", "Its name, client id or object id.", of: String.self, required: true)
    command.ignore("")
    command.example(
      "Show the service principal of an identity.", "az ad sp show --id 33333333-3333-3333-3333-333333333333")
    command.run { (call, client) throws(CommandError) in
      let id = try call.required(id)
      let found = try client.directory(
        .get, "/servicePrincipals", filter: "servicePrincipalNames/any(c:c eq '\(id)')")
      guard let objectID = found["value"][0]["id"].string ?? (Client.isGUID(id) ? id : nil) else {
        throw CommandError(.notFound, "Service principal '\(id)' doesn't exist")
      }
      return shown(try client.directory(.get, "/servicePrincipals/\(objectID)"))
    }
    return command
  }

  /// `az ad user list`.
  package static func listUsers() -> Command<Client> {
    var command = Command<Client>(.classic, "ad user list", "List users.")
    let displayName = command.argument(
      "--display-name", "Only those whose name is this or begins so.", of: String.self)
    let filter = command.argument("--filter", "Which ones, as an OData filter.", of: String.self)
    let name = command.argument("--upn", "Only the one who logs in with this name.", of: String.self)
    command.ignore("")
    command.example("List who there is.", "az ad user list --query [].userPrincipalName")
    command.run { (call, client) throws(CommandError) in
      var filters: [String] = []
      if let filter = call.optional(filter) { filters.append(filter) }
      if let name = call.optional(name) { filters.append("userPrincipalName eq '\(name)'") }
      if let name = call.optional(displayName) { filters.append("startswith(displayName,'\(name)')") }
      return shown(
        try client.directory(.get, "/users", filter: filters.isEmpty ? nil : filters.joined(separator: " and ")))
    }
    return command
  }

  /// `az ad user show`.
  package static func showUser() -> Command<Client> {
    var command = Command<Client>(.classic, "ad user show", "Show a user.")
    let id = command.argument(
      "--id", "The name that the user logs in with, or the object id.", of: String.self, required: true)
    command.ignore("")
    command.example("Show a user.", "az ad user show --id rehearsal@azsim.example")
    command.run { (call, client) throws(CommandError) in
      shown(try client.directory(.get, "/users/\(try call.required(id))"))
    }
    return command
  }
}
