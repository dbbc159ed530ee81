import ARM
package import Grammar
import JSON
import Shapes

/// `az account management-group subscription`: which subscriptions a management group holds.
package enum ManagementGroupSubscriptionGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "account management-group subscription", "Put subscriptions in management groups, and take them out.",
      verbs: [
        ("add", { add() }), ("remove", { remove() }), ("show", { show() }),
        ("show-sub-under-mg", { showAll() }),
      ])
  }

  private static func command(_ words: StaticString, _ summary: StaticString) -> Command<Client> {
    var command = Command<Client>(.classic, words, summary)
    command.withoutSubscription()
    command.ignore("--cmd")
    return command
  }

  private static func add() -> Command<Client> {
    var command = command("account management-group subscription add", "Put a subscription in a management group.")
    let name = command.managementGroupName()
    let subscription = command.managedSubscription()
    command.example(
      "Put a subscription in a group.", "az account management-group subscription add -n MyGroup -s MySubscription")
    command.run { (call, client) throws(CommandError) in
      let path = try path(call, &client, name, subscription)
      let answer = try client.send(
        Request(.put, path, apiVersion: ManagementGroupGroup.version), expecting: [200])
      return .managed(answer, as: "account management-group subscription add")
    }
    return command
  }

  private static func remove() -> Command<Client> {
    var command = command(
      "account management-group subscription remove", "Take a subscription out of a management group.")
    let name = command.managementGroupName()
    let subscription = command.managedSubscription()
    command.example(
      "Take a subscription out.", "az account management-group subscription remove -n MyGroup -s MySubscription")
    command.run { (call, client) throws(CommandError) in
      let path = try path(call, &client, name, subscription)
      _ = try client.send(
        Request(.delete, path, apiVersion: ManagementGroupGroup.version), expecting: [200, 204])
      return .nothing
    }
    return command
  }

  private static func show() -> Command<Client> {
    var command = command("account management-group subscription show", "Show a subscription of a management group.")
    let name = command.managementGroupName()
    let subscription = command.managedSubscription()
    command.example(
      "Show it.", "az account management-group subscription show -n MyGroup -s MySubscription")
    command.run { (call, client) throws(CommandError) in
      let path = try path(call, &client, name, subscription)
      return .managed(
        try client.get(path, apiVersion: ManagementGroupGroup.version),
        as: "account management-group subscription show")
    }
    return command
  }

  private static func showAll() -> Command<Client> {
    var command = command(
      "account management-group subscription show-sub-under-mg", "List the subscriptions of a management group.")
    let name = command.managementGroupName()
    command.example("List them.", "az account management-group subscription show-sub-under-mg -n MyGroup")
    command.run { (call, client) throws(CommandError) in
      let path = ManagementGroupGroup.path(try call.required(name), "/subscriptions")
      let found = try client.pages(Request(.get, path, apiVersion: ManagementGroupGroup.version))
      return .modelled(.array(found), as: .named("account management-group subscription show-sub-under-mg"))
    }
    return command
  }

  /// The path of a subscription in a group; the subscription is one that somebody is logged in to.
  private static func path(
    _ call: Call, _ client: inout Client, _ name: Key<String>, _ subscription: Key<String>
  ) throws(CommandError) -> String {
    let word = try call.required(subscription)
    let account = client.profile.accounts.first { $0.id.isIdentical(to: word) || $0.name.isIdentical(to: word) }
    guard let account else { throw CommandError(.refused, "Subscription not found in the current context.") }
    return ManagementGroupGroup.path(try call.required(name), "/subscriptions/\(account.id)")
  }
}

extension Command where Context == Client {
  @inline(never)
  fileprivate mutating func managedSubscription() -> Key<String> {
    argument("--subscription -s", "The subscription, by name or id.", of: String.self, required: true)
  }
}
