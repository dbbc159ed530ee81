import Grammar

/// The arguments of `vmss create` about the machines themselves: plan, identity, zones, price, ephemeral disks.
struct ProfileKeys: Sendable {
  let singlePlacementGroup: Key<Bool>
  let customData: Key<String>
  let secrets: Key<[String]>
  let faultDomainCount: Key<Int>
  let planName: Key<String>
  let planProduct: Key<String>
  let planPublisher: Key<String>
  let planPromotionCode: Key<String>
  let identities: Key<[String]>
  let identityScope: Key<String>
  let identityRole: Key<String>
  let encryptionIdentity: Key<String>
  let zones: Key<[String]>
  let priority: Key<PriorityWord>
  let eviction: Key<EvictionWord>
  let applicationSecurityGroups: Key<[String]>
  let ultraDisks: Key<Bool>
  let ephemeralDisk: Key<Bool>
  let ephemeralPlacement: Key<EphemeralPlacement>
  let ephemeralFullCaching: Key<Bool>
  let proximityGroup: Key<String>
  let terminateNotification: Key<String>
  let computerNamePrefix: Key<String>
  let mode: Key<OrchestrationMode>
  let scaleInRules: Key<[ScaleInRule]>

  init(_ command: inout Command<Client>) {
    let plan: StaticString = "Marketplace Image Plan"
    let identity: StaticString = "Managed Service Identity"
    let storage: StaticString = "Storage"
    let profile: StaticString = "properties.virtualMachineProfile.licenseType"
    singlePlacementGroup = command.argument(
      "--single-placement-group", "Keep the set to one placement group, 100 instances at most.", of: Bool.self)
    customData = command.argument(
      "--custom-data", "A script or settings for the first start, or the file that holds them.", of: String.self,
      completer: "file")
    secrets = command.argument(
      "--secrets", "Certificates from key vaults, as JSON or files of JSON.", of: [String].self, completer: "file")
    faultDomainCount = command.member(
      "--platform-fault-domain-count", "The number of fault domains in each zone.", of: Int.self,
      at: "properties.platformFaultDomainCount")
    planName = command.argument("--plan-name", "The name of the image's plan.", of: String.self, group: plan)
    planProduct = command.argument("--plan-product", "The product of the image's plan.", of: String.self, group: plan)
    planPublisher = command.argument(
      "--plan-publisher", "The publisher of the image's plan.", of: String.self, group: plan)
    planPromotionCode = command.argument(
      "--plan-promotion-code", "A promotion code for the image's plan.", of: String.self, group: plan)
    command.member("--license-type", "A licence that is there already.", of: LicenseType.self, at: profile)
    identities = command.list(
      "--assign-identity", "Identities to act as: none or `[system]` for its own, names or ids for others.",
      of: String.self, group: identity)
    identityScope = command.argument(
      "--scope", "What the set's own identity gets a role for.", of: String.self, group: identity)
    identityRole = command.argument(
      "--role", "The role that the set's own identity gets.", of: String.self, group: identity)
    encryptionIdentity = command.argument(
      "--encryption-identity", "The id of the identity that disks are encrypted with.", of: String.self)
    zones = command.member("--zones -z", "The zones to put instances in.", of: [String].self, at: "zones")
    priority = command.member(
      "--priority", "Whether Azure may take instances back.", of: PriorityWord.self,
      at: "properties.virtualMachineProfile.priority")
    eviction = command.member(
      "--eviction-policy", "What happens to an instance that Azure takes back.", of: EvictionWord.self,
      at: "properties.virtualMachineProfile.evictionPolicy")
    applicationSecurityGroups = command.argument(
      "--asgs", "Application security groups, by names or ids.", of: [String].self, group: "Network")
    ultraDisks = command.argument(
      "--ultra-ssd-enabled", "Let instances have UltraSSD disks.", of: Bool.self, group: storage)
    ephemeralDisk = command.argument(
      "--ephemeral-os-disk", "Keep the OS disk on the host.", of: Bool.self, group: storage)
    ephemeralPlacement = command.argument(
      "--ephemeral-os-disk-placement --ephemeral-placement", "Where on the host an ephemeral OS disk is.",
      of: EphemeralPlacement.self, group: storage)
    ephemeralFullCaching = command.argument(
      "--ephemeral-os-disk-enable-full-caching --ephemeral-full-caching", "Cache an ephemeral OS disk as a whole.",
      of: Bool.self, group: storage)
    proximityGroup = command.argument("--ppg", "The proximity placement group, by name or id.", of: String.self)
    terminateNotification = command.argument(
      "--terminate-notification-time", "The minutes of notice before an instance is deleted, 5 to 15.",
      of: String.self)
    let maxPrice = command.member(
      "--max-price", "The most that an instance may cost an hour, in dollars; -1 for no limit.", of: Double.self,
      at: "properties.virtualMachineProfile.billingProfile.maxPrice")
    command.mature(maxPrice, .preview)
    computerNamePrefix = command.argument(
      "--computer-name-prefix", "What the names of the machines begin with.", of: String.self)
    mode = command.argument(
      "--orchestration-mode", "Who decides what the machines are: the set or each machine.",
      of: OrchestrationMode.self, default: "Flexible")
    scaleInRules = command.member(
      "--scale-in-policy", "Which instances go first when the set shrinks.", of: [ScaleInRule].self,
      at: "properties.scaleInPolicy.rules")
  }
}
