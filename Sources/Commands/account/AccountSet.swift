import ARM
package import Grammar

extension AccountGroup {
  /// `az account set`: chooses the subscription that commands work in.
  package static func set() -> Command<Client> {
    var command = Command<Client>(.classic, "account set", "Choose the subscription to work in.")
    let word = command.subscriptionWord(required: true)
    command.example("Work in another subscription.", "az account set --subscription MySubscription")
    command.run { (call, client) throws(CommandError) in
      let word = try call.required(word)
      guard let account = client.profile.account(word) else {
        throw CommandError(
          .refused, "The subscription of '\(word.asciiLowercased)' doesn't exist in cloud 'AzureCloud'.")
      }
      client.profile.defaultID = account.id
      return .nothing
    }
    return command
  }
}
