package import Grammar

extension AccountGroup {
  /// `az account show`: the subscription that commands work in, or a named one.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "account show", "Show a subscription, by default the one in use.")
    let word = command.subscriptionWord()
    command.example("Show the subscription in use.", "az account show")
    command.run { (call, client) throws(CommandError) in
      guard client.profile.isLoggedIn else { throw .notLoggedIn }
      let account = try client.profile.account(named: call.optional(word))
      return .value(client.profile.json(account, cloudMember: "environmentName"))
    }
    return command
  }
}

extension Command where Context == Client {
  /// `--subscription -s --name -n` of the commands about subscriptions.
  @inline(never)
  mutating func subscriptionWord(required: Bool = false) -> Key<String> {
    argument(
      "--subscription -s --name -n", "The name or id of a subscription.", of: String.self, required: required,
      completer: "subscription")
  }
}
