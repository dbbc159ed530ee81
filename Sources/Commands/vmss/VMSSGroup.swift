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
        ("get-resiliency-view", { getResiliencyView() }),
        ("list", { list() }),
        ("list-instance-connection-info", { listInstanceConnectionInfo() }),
        ("list-instance-public-ips", { listInstancePublicIPs() }),
        ("list-instances", { listInstances() }),
        ("list-skus", { listSKUs() }),
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
        ("update-domain-walk", { updateDomainWalk() }),
        ("update-instances", { updateInstances() }),
        ("wait", { wait() }),
      ],
      subgroups: [
        ("application", { VMSSApplicationGroup.group() }),
        ("diagnostics", { VMSSDiagnosticsGroup.group() }),
        ("disk", { VMSSDiskGroup.group() }),
        ("encryption", { VMSSEncryptionGroup.group() }),
        ("extension", { VMSSExtensionGroup.group() }),
        ("identity", { VMSSIdentityGroup.group() }),
        ("lifecycle-hook", { VMSSLifecycleHookGroup.group() }),
        ("lifecycle-hook-event", { VMSSLifecycleHookEventGroup.group() }),
        ("nic", { VMSSNICGroup.group() }),
        ("rolling-upgrade", { VMSSRollingUpgradeGroup.group() }),
        ("run-command", { VMSSRunCommandGroup.group() }),
      ])
  }
}
