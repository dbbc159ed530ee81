package import Grammar

/// `az vm host`.
package enum VMHostGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm host", "Manage dedicated hosts.",
      verbs: [
        ("create", { create() }),
        ("delete", { delete() }),
        ("get-instance-view", { getInstanceView() }),
        ("list", { list() }),
        ("list-resize-options", { listResizeOptions() }),
        ("redeploy", { redeploy() }),
        ("resize", { resize() }),
        ("restart", { restart() }),
        ("show", { show() }),
        ("update", { update() }),
        ("wait", { wait() }),
      ],
      subgroups: [
        ("group", { VMHostGroupGroup.group() })
      ])
  }
}
