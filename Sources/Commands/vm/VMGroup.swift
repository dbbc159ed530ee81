package import Grammar

/// `az vm`.
package enum VMGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm", "Manage virtual machines.",
      verbs: [
        ("deallocate", { deallocate() }),
        ("delete", { delete() }),
        ("get-instance-view", { getInstanceView() }),
        ("list", { list() }),
        ("redeploy", { redeploy() }),
        ("reimage", { reimage() }),
        ("restart", { restart() }),
        ("show", { show() }),
        ("simulate-eviction", { simulateEviction() }),
        ("start", { start() }),
        ("stop", { stop() }),
        ("wait", { wait() }),
      ])
  }
}
