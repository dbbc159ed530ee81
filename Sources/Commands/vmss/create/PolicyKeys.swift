import Grammar

/// The arguments of `vmss create` about upgrades, repairs, patches and security.
struct PolicyKeys: Sendable {
  let edgeZone: Key<String>
  let userData: Key<String>
  let networkVersion: Key<String>
  let restoresSpot: Key<Bool>
  let spotRestoreTimeout: Key<String>
  let reservationGroup: Key<String>
  let leavesReservation: Key<Bool>
  let updatesItself: Key<Bool>
  let patchMode: Key<PatchMode>
  let hasAgent: Key<Bool>
  let securityType: Key<SecurityType>
  let secureBoot: Key<Bool>
  let trustedModule: Key<Bool>
  let repairAction: Key<RepairActionWord>
  let acceptsTerms: Flag
  let watchesIntegrity: Flag

  init(_ command: inout Command<Client>) {
    Self.declareRollingPolicy(&command)
    edgeZone = command.argument("--edge-zone", "The edge zone.", of: String.self)
    userData = command.argument(
      "--user-data", "Data that instances can always read, or the file that holds it.", of: String.self,
      completer: "file")
    networkVersion = command.argument(
      "--network-api-version", "The version of the network's interface that makes the network cards.",
      of: String.self)
    restoresSpot = command.argument(
      "--enable-spot-restore", "Try to bring spot instances back that Azure took.", of: Bool.self)
    spotRestoreTimeout = command.argument(
      "--spot-restore-timeout", "How long to try, as an ISO 8601 duration.", of: String.self)
    reservationGroup = command.argument(
      "--capacity-reservation-group --crg", "The capacity reservation group, by name or id.", of: String.self)
    leavesReservation = command.member(
      "--disable-capacity-reservation-assignment --no-cap-reservation",
      "Take no reserved capacity, although the subscription has some.", of: Bool.self,
      at: "properties.virtualMachineProfile.capacityReservation.disableCapacityReservationAssignment")
    updatesItself = command.argument(
      "--enable-auto-update", "Let Windows update itself.", of: Bool.self)
    patchMode = command.argument("--patch-mode", "Who installs patches.", of: PatchMode.self)
    hasAgent = command.argument("--enable-agent", "Have the agent in the instances.", of: Bool.self)
    securityType = command.argument("--security-type", "How machines are protected.", of: SecurityType.self)
    secureBoot = command.argument("--enable-secure-boot", "Start only signed software.", of: Bool.self)
    trustedModule = command.argument("--enable-vtpm", "Give instances a trusted platform module.", of: Bool.self)
    repairAction = command.argument(
      "--automatic-repairs-action", "What happens to an unhealthy instance.", of: RepairActionWord.self)
    Self.declareProcessor(&command)
    acceptsTerms = command.flag("--accept-term", "Accept the licence and privacy terms of a community image.")
    let disablesIntegrity = command.flag("--disable-integrity-monitoring", "Of no effect: it is off unless asked for.")
    command.deprecate(disablesIntegrity, target: "disable_integrity_monitoring", hidden: true)
    watchesIntegrity = command.flag(
      "--enable-integrity-monitoring", "Install the extension that attests what was started.")
    command.member(
      "--enable-auto-os-upgrade", "Bring instances to new versions of the image by itself.", of: Bool.self,
      at: "properties.upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade")
  }

  private static func declareRollingPolicy(_ command: inout Command<Client>) {
    command.member(
      "--max-batch-instance-percent", "How many instances are upgraded at once, in percent.", of: Int.self,
      at: "properties.upgradePolicy.rollingUpgradePolicy.maxBatchInstancePercent")
    command.member(
      "--max-unhealthy-instance-percent", "How many instances may be unhealthy, in percent.", of: Int.self,
      at: "properties.upgradePolicy.rollingUpgradePolicy.maxUnhealthyInstancePercent")
    command.member(
      "--max-unhealthy-upgraded-instance-percent", "How many upgraded instances may be unhealthy, in percent.",
      of: Int.self, at: "properties.upgradePolicy.rollingUpgradePolicy.maxUnhealthyUpgradedInstancePercent")
    command.member(
      "--pause-time-between-batches", "How long to wait between two batches, as an ISO 8601 duration.",
      of: String.self, at: "properties.upgradePolicy.rollingUpgradePolicy.pauseTimeBetweenBatches")
    command.member(
      "--enable-cross-zone-upgrade", "Let a batch have instances of several zones.", of: Bool.self,
      at: "properties.upgradePolicy.rollingUpgradePolicy.enableCrossZoneUpgrade")
    command.member(
      "--prioritize-unhealthy-instances", "Upgrade unhealthy instances first.", of: Bool.self,
      at: "properties.upgradePolicy.rollingUpgradePolicy.prioritizeUnhealthyInstances")
  }

  private static func declareProcessor(_ command: inout Command<Client>) {
    command.member(
      "--v-cpus-available", "The number of virtual processors.", of: Int.self,
      at: "properties.virtualMachineProfile.hardwareProfile.vmSizeProperties.vCPUsAvailable")
    command.member(
      "--v-cpus-per-core", "Virtual processors to a core; 1 turns hyper-threading off.", of: Int.self,
      at: "properties.virtualMachineProfile.hardwareProfile.vmSizeProperties.vCPUsPerCore")
    command.member(
      "--processor-mode", "Whether processors keep one speed.", of: ProcessorMode.self,
      at: "properties.virtualMachineProfile.hardwareProfile.processorMode")
  }
}
