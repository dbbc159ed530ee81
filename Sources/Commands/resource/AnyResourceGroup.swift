package import Grammar

/// `az resource`: resources of every kind, as documents.
package enum AnyResourceGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "resource", "Manage resources of every kind.",
      verbs: [
        ("create", { create() }), ("delete", { delete() }), ("invoke-action", { invokeAction() }),
        ("list", { list() }), ("move", { move() }), ("patch", { patch() }), ("show", { show() }), ("tag", { tag() }),
        ("update", { update() }), ("wait", { wait() }),
      ],
      subgroups: [("link", { ResourceLinkGroup.group() }), ("lock", { LockGroup.ofResources() })])
  }
}
