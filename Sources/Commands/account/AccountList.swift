import ARM
package import Grammar
import JSON

extension AccountGroup {
  /// `az account list`: the subscriptions of whoever is logged in.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "account list", "List the subscriptions that you are logged in to.")
    let all = command.flag("--all", "Also those that are not enabled, and those of other clouds.")
    let refreshes = command.flag("--refresh", "Ask Azure for the subscriptions.")
    command.table(named: "transform_account_list")
    command.example("List subscriptions.", "az account list -o table")
    command.run { (call, client) throws(CommandError) in
      if call.isSet(refreshes), client.profile.isLoggedIn { client.refreshProfile() }
      guard client.profile.isLoggedIn else {
        client.warn("Please run \"az login\" to access your accounts.")
        return .value([])
      }
      let accounts = client.profile.list.array ?? []
      return .value(.array(call.isSet(all) ? accounts : accounts.filter { $0["state"] == "Enabled" }))
    }
    return command
  }
}

extension Client {
  /// Asks for the names of all subscriptions; when that fails they stay as they are.
  fileprivate mutating func refreshProfile() {
    let version = "2022-12-01"
    var failure = answer(Request(.get, "/tenants", apiVersion: version))
    if failure.isSuccess { failure = answer(Request(.get, "/subscriptions", apiVersion: version)) }
    guard failure.isSuccess else {
      let user = profile.defaultAccount?.user.name ?? ""
      warn(
        "Refreshing for '\(user)' failed with an error '\(CommandError(failure).message)'. The existing accounts were not modified. You can run 'az login' later to explicitly refresh them"
      )
      return
    }
    for subscription in failure.body?["value"].array ?? [] {
      guard let id = subscription["subscriptionId"].string, let name = subscription["displayName"].string,
        let position = profile.known.firstIndex(where: { $0.id.equalsIgnoringCase(id) })
      else { continue }
      profile.known[position].name = name
    }
  }
}
