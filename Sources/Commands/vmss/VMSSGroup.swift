package import Grammar

/// `az vmss`.
package enum VMSSGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vmss", "Manage scale sets of virtual machines.",
      verbs: [
        ("create", { VMSSCreate.command() }),
        ("deallocate", { deallocate() }),
        ("delete", { delete() }),
        ("delete-instances", { deleteInstances() }),
        ("get-instance-view", { getInstanceView() }),
        ("get-os-upgrade-history", { getOSUpgradeHistory() }),
        ("list", { list() }),
        ("list-instances", { listInstances() }),
        ("perform-maintenance", { performMaintenance() }),
        ("reimage", { reimage() }),
        ("restart", { restart() }),
        ("scale", { scale() }),
        ("set-orchestration-service-state", { setOrchestrationServiceState() }),
        ("show", { show() }),
        ("simulate-eviction", { simulateEviction() }),
        ("start", { start() }),
        ("stop", { stop() }),
        ("update", { update() }),
        ("update-instances", { updateInstances() }),
        ("wait", { wait() }),
      ],
      subgroups: [
        ("extension", { VMSSExtensionGroup.group() }),
        ("rolling-upgrade", { VMSSRollingUpgradeGroup.group() }),
      ])
  }
}
