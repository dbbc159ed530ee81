package import Grammar

/// `az lock`, `az account lock`, `az group lock`, `az resource lock`: the same commands, each for locks on less.
package enum LockGroup {
  /// The version of the interface that these commands speak.
  static let version = "2016-09-01"

  /// The group of commands for locks on anything.
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "lock", "Manage locks, which keep things from being deleted or changed.",
      verbs: [
        ("create", { create(.anything, "lock create") }), ("delete", { delete(.anything, "lock delete") }),
        ("list", { list(.anything, "lock list") }), ("show", { show(.anything, "lock show") }),
        ("update", { update(.anything, "lock update") }),
      ])
  }

  /// `az account lock`.
  package static func ofSubscription() -> CommandGroup<Client> {
    CommandGroup(
      "account lock", "Manage locks on the subscription.",
      verbs: [
        ("create", { create(.subscription, "account lock create") }),
        ("delete", { delete(.subscription, "account lock delete") }),
        ("list", { list(.subscription, "account lock list") }), ("show", { show(.subscription, "account lock show") }),
        ("update", { update(.subscription, "account lock update") }),
      ])
  }

  /// `az group lock`.
  package static func ofGroups() -> CommandGroup<Client> {
    CommandGroup(
      "group lock", "Manage locks on resource groups.",
      verbs: [
        ("create", { create(.group, "group lock create") }), ("delete", { delete(.group, "group lock delete") }),
        ("list", { list(.group, "group lock list") }), ("show", { show(.group, "group lock show") }),
        ("update", { update(.group, "group lock update") }),
      ])
  }

  /// `az resource lock`.
  package static func ofResources() -> CommandGroup<Client> {
    CommandGroup(
      "resource lock", "Manage locks on resources.",
      verbs: [
        ("create", { create(.resource, "resource lock create") }),
        ("delete", { delete(.resource, "resource lock delete") }),
        ("list", { list(.resource, "resource lock list") }), ("show", { show(.resource, "resource lock show") }),
        ("update", { update(.resource, "resource lock update") }),
      ])
  }
}

/// What the locks of a group of commands lie on.
enum LockLevel: Sendable {
  case anything
  case subscription
  case group
  case resource

  var takesGroup: Bool { self != .subscription }
  var takesResource: Bool { self == .anything || self == .resource }
}

/// What a lock does.
enum LockKind: String, ArgumentChoice {
  case cannotDelete = "CanNotDelete"
  case readOnly = "ReadOnly"
}
