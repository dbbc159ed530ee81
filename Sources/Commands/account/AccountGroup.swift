package import Grammar

/// `az account`.
package enum AccountGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "account", "Manage subscriptions and who is logged in to them.",
      verbs: [
        ("clear", { clear() }),
        ("get-access-token", { getAccessToken() }),
        ("list", { list() }),
        ("list-locations", { listLocations() }),
        ("set", { set() }),
        ("show", { show() }),
      ],
      subgroups: [
        ("lock", { LockGroup.ofSubscription() }), ("management-group", { ManagementGroupGroup.group() }),
      ])
  }
}
