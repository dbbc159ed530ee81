import Grammar

/// The arguments of `vmss create` about what disks and instances are, added in later years: disk security, deletion,
/// the mix of spot and regular instances.
struct LaterDiskKeys: Sendable {
  let systemEncryptionType: Key<DiskEncryptionType>
  let secureEncryptionSet: Key<String>
  let systemDeleteOption: Key<DeleteOption>
  let dataDeleteOption: Key<DeleteOption>
  let regularCount: Key<Int>
  let regularPercentage: Key<Int>
  let natRule: Key<String>
  let upgradesIntegrityByHand: Flag

  init(_ command: inout Command<Client>) {
    let storage: StaticString = "Storage"
    systemEncryptionType = command.argument(
      "--os-disk-security-encryption-type", "What of a confidential machine's OS disk is encrypted.",
      of: DiskEncryptionType.self)
    secureEncryptionSet = command.argument(
      "--os-disk-secure-vm-disk-encryption-set", "The disk encryption set of a confidential machine, by name or id.",
      of: String.self)
    systemDeleteOption = command.argument(
      "--os-disk-delete-option", "What becomes of the OS disk of a deleted instance.", of: DeleteOption.self,
      group: storage)
    dataDeleteOption = command.argument(
      "--data-disk-delete-option", "What becomes of the data disks of a deleted instance.", of: DeleteOption.self,
      group: storage)
    regularCount = command.member(
      "--regular-priority-count", "The instances that are of regular priority before any is a spot instance.",
      of: Int.self, at: "properties.priorityMixPolicy.baseRegularPriorityCount")
    regularPercentage = command.member(
      "--regular-priority-percentage", "The share of regular instances beyond that number.", of: Int.self,
      at: "properties.priorityMixPolicy.regularPriorityPercentageAboveBase")
    command.mature(regularCount, .preview)
    command.mature(regularPercentage, .preview)
    let controller = command.member(
      "--disk-controller-type", "How disks are attached.", of: DiskControllerType.self,
      at: "properties.virtualMachineProfile.storageProfile.diskControllerType", group: storage)
    command.mature(controller, .preview)
    natRule = command.argument(
      "--lb-nat-rule-name --nat-rule-name", "The rule that leads to single instances.", of: String.self,
      group: "Network Balancer")
    command.member(
      "--enable-osimage-notification", "Give notice before an instance gets a new OS disk.", of: Bool.self,
      at: "properties.virtualMachineProfile.scheduledEventsProfile.osImageNotificationProfile.enable")
    let maxSurge = command.member(
      "--max-surge", "Upgrade by new instances instead of in place.", of: Bool.self,
      at: "properties.upgradePolicy.rollingUpgradePolicy.maxSurge")
    command.mature(maxSurge, .preview)
    upgradesIntegrityByHand = command.flag(
      "--disable-integrity-monitoring-autoupgrade", "Leave new versions of the attesting extension alone.")
    command.member(
      "--enable-hibernation", "Let instances hibernate.", of: Bool.self,
      at: "properties.additionalCapabilities.hibernationEnabled")
  }
}
