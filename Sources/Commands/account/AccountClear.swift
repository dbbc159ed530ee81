package import Grammar

extension AccountGroup {
  /// `az account clear`: logs everybody out.
  package static func clear() -> Command<Client> {
    var command = Command<Client>(.classic, "account clear", "Forget all subscriptions, and who is logged in.")
    command.ignore("--cmd")
    command.example("Forget all subscriptions.", "az account clear")
    command.run { (_, client) throws(CommandError) in
      client.profile.isLoggedIn = false
      return .nothing
    }
    return command
  }
}
