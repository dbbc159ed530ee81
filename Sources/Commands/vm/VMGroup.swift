package import Grammar

/// `az vm`.
package enum VMGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm", "Manage virtual machines.",
      verbs: [
        ("assess-patches", { assessPatches() }),
        ("auto-shutdown", { autoShutdown() }),
        ("capture", { capture() }),
        ("convert", { convert() }),
        ("create", { VMCreate.command() }),
        ("deallocate", { deallocate() }),
        ("delete", { delete() }),
        ("generalize", { generalize() }),
        ("get-instance-view", { getInstanceView() }),
        ("install-patches", { installPatches() }),
        ("list", { list() }),
        ("list-ip-addresses", { listIPAddresses() }),
        ("list-sizes", { listSizes() }),
        ("list-skus", { listSKUs() }),
        ("list-usage", { listUsage() }),
        ("list-vm-resize-options", { listResizeOptions() }),
        ("migrate-to-vmss", { migrateToVMSS() }),
        ("open-port", { openPort() }),
        ("perform-maintenance", { performMaintenance() }),
        ("reapply", { reapply() }),
        ("redeploy", { redeploy() }),
        ("reimage", { reimage() }),
        ("resize", { resize() }),
        ("restart", { restart() }),
        ("show", { show() }),
        ("simulate-eviction", { simulateEviction() }),
        ("start", { start() }),
        ("stop", { stop() }),
        ("update", { update() }),
        ("wait", { wait() }),
      ],
      subgroups: [
        ("application", { VMApplicationGroup.group() }),
        ("availability-set", { VMAvailabilitySetGroup.group() }),
        ("boot-diagnostics", { VMBootDiagnosticsGroup.group() }),
        ("diagnostics", { VMDiagnosticsGroup.group() }),
        ("disk", { VMDiskGroup.group() }),
        ("encryption", { VMEncryptionGroup.group() }),
        ("extension", { VMExtensionGroup.group() }),
        ("host", { VMHostGroup.group() }),
        ("identity", { VMIdentityGroup.group() }),
        ("image", { VMImageGroup.group() }),
        ("monitor", { VMMonitorGroup.group() }),
        ("nic", { VMNICGroup.group() }),
        ("run-command", { VMRunCommandGroup.group() }),
        ("secret", { VMSecretGroup.group() }),
        ("unmanaged-disk", { VMUnmanagedDiskGroup.group() }),
        ("user", { VMUserGroup.group() }),
      ])
  }
}
