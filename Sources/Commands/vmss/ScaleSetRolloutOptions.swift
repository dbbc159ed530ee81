import Grammar
import JSON

/// The second run of options of `vmss update`: about upgrades, prices and boot. Those without a key only fill a place in
/// the document.
struct ScaleSetRolloutOptions: Sendable {
  let userData: Key<String>
  let reservation: Key<String>
  let disablesReservation: Key<Bool>
  let size: Key<String>
  let ephemeralPlacement: Key<EphemeralPlacement>
  let forcesDeletion: Flag
  let bootsSecurely: Key<Bool>
  let hasVTPM: Key<Bool>
  let repairAction: Key<RepairActionWord>

  init(declaredIn command: inout Command<Client>) {
    Self.declareRollingUpgradePolicy(in: &command)
    userData = command.argument(
      "--user-data", "User data: a text, which is sent in base 64.", of: String.self, completer: "file")
    command.member(
      "--enable-spot-restore", "Whether machines that were taken away are tried again.", of: Bool.self,
      at: "spotRestorePolicy.enabled")
    command.member(
      "--spot-restore-timeout", "For how long they are tried again, in ISO 8601: PT1H.", of: String.self,
      at: "spotRestorePolicy.restoreTimeout")
    reservation = command.argument(
      "--capacity-reservation-group --crg",
      "The name or id of the group of capacity reservations to use; None for none.", of: String.self)
    disablesReservation = command.argument(
      "--disable-capacity-reservation-assignment --no-cap-reservation",
      "Whether the scale set is kept from using reservations by itself.", of: Bool.self)
    size = command.argument(
      "--vm-sku", "The size of the machines: Standard_D2s_v5.", of: String.self)
    command.mature(size, .preview)
    ephemeralPlacement = command.argument(
      "--ephemeral-os-disk-placement --ephemeral-placement", "Where an ephemeral disk is kept.",
      of: EphemeralPlacement.self)
    forcesDeletion = command.flag(
      "--force-deletion", "Do not wait for machines to shut down in good order when the scale set shrinks.")
    command.mature(forcesDeletion, .preview)
    bootsSecurely = command.argument("--enable-secure-boot", "Whether only signed code boots.", of: Bool.self)
    hasVTPM = command.argument("--enable-vtpm", "Whether machines have a virtual TPM.", of: Bool.self)
    repairAction = command.member(
      "--automatic-repairs-action", "How an instance that is not healthy is repaired.", of: RepairActionWord.self,
      at: "automaticRepairsPolicy.repairAction", group: "Automatic Repairs")
  }

  /// The range of each percentage is checked when the body is made, after the object has been read.
  private static func declareRollingUpgradePolicy(in command: inout Command<Client>) {
    command.member(
      "--max-batch-instance-percent", "The share of instances upgraded at once, in percent: 5 to 100.", of: Int.self,
      at: "upgradePolicy.rollingUpgradePolicy.maxBatchInstancePercent")
    command.member(
      "--max-unhealthy-instance-percent",
      "The share of instances that may be unhealthy at once, in percent: 5 to 100. Beyond it an upgrade stops.",
      of: Int.self, at: "upgradePolicy.rollingUpgradePolicy.maxUnhealthyInstancePercent")
    command.member(
      "--max-unhealthy-upgraded-instance-percent",
      "The share of upgraded instances that may be unhealthy, in percent: 0 to 100. Beyond it an upgrade stops.",
      of: Int.self, at: "upgradePolicy.rollingUpgradePolicy.maxUnhealthyUpgradedInstancePercent")
    command.member(
      "--pause-time-between-batches", "The time between batches, in ISO 8601: PT5M.", of: String.self,
      at: "upgradePolicy.rollingUpgradePolicy.pauseTimeBetweenBatches")
    command.member(
      "--enable-cross-zone-upgrade", "Whether a batch may hold instances of several zones.", of: Bool.self,
      at: "upgradePolicy.rollingUpgradePolicy.enableCrossZoneUpgrade")
    command.member(
      "--prioritize-unhealthy-instances", "Whether instances that are not healthy are upgraded first.",
      of: Bool.self, at: "upgradePolicy.rollingUpgradePolicy.prioritizeUnhealthyInstances")
  }
}
