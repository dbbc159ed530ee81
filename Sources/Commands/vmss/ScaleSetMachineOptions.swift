import Grammar
import JSON

/// What Azure knows of the boot of a machine.
enum SecurityType: String, ArgumentChoice {
  case trustedLaunch = "TrustedLaunch"
  case standard = "Standard"
  case confidentialVM = "ConfidentialVM"
}

/// The first options of `vmss update`: about a machine's life. Those without a key only fill a place in the document.
struct ScaleSetMachineOptions: Sendable {
  let securityType: Key<SecurityType>
  let licenseType: Key<LicenseType>
  let protectsFromScaleIn: Key<Bool>
  let protectsFromScaleSetActions: Key<Bool>
  let notifiesTermination: Key<Bool>
  let terminationNotice: Key<String>
  let repairs: Key<Bool>
  let repairsGracePeriod: Key<String>

  init(declaredIn command: inout Command<Client>) {
    securityType = command.argument(
      "--security-type", "How the boot of the machines is secured.", of: SecurityType.self)
    licenseType = command.argument(
      "--license-type", "A licence that you bring along, or None.", of: LicenseType.self)
    protectsFromScaleIn = command.argument(
      "--protect-from-scale-in", "Keep the instance when the scale set shrinks.", of: Bool.self,
      group: "Protection Policy")
    protectsFromScaleSetActions = command.argument(
      "--protect-from-scale-set-actions", "Keep the instance out of what is done to the scale set, upgrades included.",
      of: Bool.self, group: "Protection Policy")
    notifiesTermination = command.argument(
      "--enable-terminate-notification", "Tell a machine before it goes away.", of: Bool.self)
    terminationNotice = command.argument(
      "--terminate-notification-time", "How many minutes before it goes away a machine is told: 5 to 15.",
      of: String.self)
    command.member(
      "--ultra-ssd-enabled", "Whether machines may have disks of the kind UltraSSD_LRS.", of: Bool.self,
      at: "additionalCapabilities.ultraSSDEnabled")
    command.member(
      "--scale-in-policy", "Which instances go first when the scale set shrinks, with spaces between.",
      of: [ScaleInRule].self, at: "scaleInPolicy.rules")
    command.member(
      "--priority", "Whether Azure may take machines away for a lower price.", of: PriorityWord.self,
      at: "virtualMachineProfile.priority")
    let maxPrice = command.member(
      "--max-price", "The most that a Spot machine may cost in US dollars an hour; -1 for up to the regular price.",
      of: Double.self, at: "virtualMachineProfile.billingProfile.maxPrice")
    command.mature(maxPrice, .preview)
    command.member(
      "--ppg", "The id of the proximity placement group.", of: String.self, at: "proximityPlacementGroup.id")
    repairs = command.member(
      "--enable-automatic-repairs", "Whether instances that are not healthy are repaired.", of: Bool.self,
      at: "automaticRepairsPolicy.enabled", group: "Automatic Repairs")
    repairsGracePeriod = command.argument(
      "--automatic-repairs-grace-period",
      "For how many minutes after a change an instance may be unhealthy: 10 to 90.", of: String.self,
      group: "Automatic Repairs")
  }
}
