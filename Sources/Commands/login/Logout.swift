package import Grammar
import JSON

extension RootCommands {
  /// `az logout`.
  package static func logout() -> Command<Client> {
    var command = Command<Client>(.classic, "logout", "Log out.")
    let username = command.argument("--username", "Who logs out; by default whoever is logged in.", of: String.self)
    command.ignore("--cmd")
    command.example("Log out.", "az logout")
    command.run { (call, client) throws(CommandError) in
      let given = call.optional(username).flatMap { $0.isEmpty ? nil : $0 }
      guard let name = given ?? client.profile.defaultAccount?.user.name else {
        throw CommandError(.refused, "There are no active accounts.")
      }
      // Somebody who is not logged in can log out too: nothing happens.
      if client.profile.known.contains(where: { $0.user.name.equalsIgnoringCase(name) }) {
        client.profile.isLoggedIn = false
      }
      return .nothing
    }
    return command
  }
}
