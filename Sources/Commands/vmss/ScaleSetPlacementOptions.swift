import Grammar
import JSON

/// The last run of options of `vmss update`: about events, sizes, the proxy agent and zones. Those without a key only
/// fill a place in the document.
struct ScaleSetPlacementOptions: Sendable {
  let sizes: Key<[String]>
  let allocationStrategy: Key<AllocationStrategy>
  let ranks: Key<[String]>
  let wireServerMode: Key<AgentMode>
  let usesLocalRules: Key<Bool>
  let imdsMode: Key<AgentMode>
  let addsProxyAgentExtension: Key<Bool>
  let wireServerProfile: Key<String>
  let imdsProfile: Key<String>
  let includedZones: Key<[String]>
  let excludedZones: Key<[String]>

  init(declaredIn command: inout Command<Client>) {
    Self.declareEvents(in: &command)
    sizes = command.argument(
      "--skuprofile-vmsizes", "Sizes that machines may have, with spaces between.", of: [String].self)
    allocationStrategy = command.argument(
      "--skuprofile-allocation-strategy --sku-allocat-strat", "Which of these sizes is taken.",
      of: AllocationStrategy.self)
    ranks = command.argument(
      "--skuprofile-rank", "The rank of each size for the strategy Prioritized, with spaces between.",
      of: [String].self)
    command.member(
      "--security-posture-reference-is-overridable --is-overridable",
      "Whether the security posture can be overridden.", of: Bool.self,
      at: "virtualMachineProfile.securityPostureReference.isOverridable")
    command.member(
      "--zone-balance", "Whether zones must always hold about as many machines each.", of: Bool.self,
      at: "zoneBalance")
    wireServerMode = command.member(
      "--wire-server-mode", "Whether requests to the wire server that are not allowed are refused or only noted.",
      of: AgentMode.self, at: "virtualMachineProfile.securityProfile.proxyAgentSettings.wireServer.mode")
    usesLocalRules = command.member(
      "--wire-server-use-local-file-rules --wire-local-rules",
      "Whether rules for the wire server come from a file on the machine.", of: Bool.self,
      at: "virtualMachineProfile.securityProfile.proxyAgentSettings.wireServer.useLocalFileRules")
    imdsMode = command.member(
      "--imds-mode", "Whether requests for metadata that are not allowed are refused or only noted.",
      of: AgentMode.self, at: "virtualMachineProfile.securityProfile.proxyAgentSettings.imds.mode")
    addsProxyAgentExtension = command.argument(
      "--add-proxy-agent-extension --add-proxy-agent-ext", "Whether the proxy agent is installed.", of: Bool.self)
    wireServerProfile = command.argument(
      "--wire-server-access-control-profile-reference-id --wire-server-profile-id",
      "The id of the access control profile for the wire server.", of: String.self)
    imdsProfile = command.argument(
      "--imds-access-control-profile-reference-id --imds-profile-id",
      "The id of the access control profile for metadata.", of: String.self)
    Self.declareBalancing(in: &command)
    includedZones = command.member(
      "--include-zones", "Zones to choose from, with spaces between.", of: [String].self,
      at: "placement.includeZones")
    excludedZones = command.member(
      "--exclude-zones", "Zones to keep away from, with spaces between.", of: [String].self,
      at: "placement.excludeZones")
  }

  private static func declareEvents(in command: inout Command<Client>) {
    command.member(
      "--additional-scheduled-events --additional-events",
      "Whether events also go to Event Grid and the resource graph.", of: Bool.self,
      at: "scheduledEventsPolicy.scheduledEventsAdditionalPublishingTargets.eventGridAndResourceGraph.enable")
    command.member(
      "--enable-user-reboot-scheduled-events --enable-reboot", "Whether reboots by a user are approved by themselves.",
      of: Bool.self, at: "scheduledEventsPolicy.userInitiatedReboot.automaticallyApprove")
    command.member(
      "--enable-user-redeploy-scheduled-events --enable-redeploy",
      "Whether redeployments by a user are approved by themselves.", of: Bool.self,
      at: "scheduledEventsPolicy.userInitiatedRedeploy.automaticallyApprove")
    command.member(
      "--scheduled-events-api-version --se-api-version", "The version of the events that are sent.", of: String.self,
      at:
        "scheduledEventsPolicy.scheduledEventsAdditionalPublishingTargets.eventGridAndResourceGraph.scheduledEventsApiVersion"
    )
    command.member(
      "--enable-all-instance-down --all-instance-down",
      "Whether events are approved by themselves when all instances are down.", of: Bool.self,
      at: "scheduledEventsPolicy.allInstancesDown.automaticallyApprove")
    command.member(
      "--upgrade-policy-mode", "How instances get to a new model.", of: UpgradeModeWord.self, at: "upgradePolicy.mode")
    command.member(
      "--enable-auto-os-upgrade", "Whether a new version of the image is rolled out by itself.", of: Bool.self,
      at: "upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade")
  }

  private static func declareBalancing(in command: inout Command<Client>) {
    command.member(
      "--enable-automatic-zone-balancing --enable-zone-balancing", "Whether zones are brought into balance.",
      of: Bool.self, at: "resiliencyPolicy.automaticZoneRebalancingPolicy.enabled")
    command.member(
      "--automatic-zone-balancing-strategy --balancing-strategy", "How zones are brought into balance.",
      of: RebalanceStrategy.self, at: "resiliencyPolicy.automaticZoneRebalancingPolicy.rebalanceStrategy")
    command.member(
      "--automatic-zone-balancing-behavior --balancing-behavior", "In what order machines go and come.",
      of: RebalanceBehavior.self, at: "resiliencyPolicy.automaticZoneRebalancingPolicy.rebalanceBehavior")
    command.member(
      "--max-zone-count", "The most zones to use.", of: Int.self,
      at: "resiliencyPolicy.zoneAllocationPolicy.maxZoneCount")
    command.member(
      "--instance-percent-policy --ipp", "Whether the share of machines in one zone has a limit.", of: Bool.self,
      at: "resiliencyPolicy.zoneAllocationPolicy.maxInstancePercentPerZonePolicy.enabled")
    command.member(
      "--max-instance-percent --value-max-instance-percent-per-zone",
      "The largest share of machines in one zone, in percent.", of: Int.self,
      at: "resiliencyPolicy.zoneAllocationPolicy.maxInstancePercentPerZonePolicy.value")
    command.member(
      "--zone-placement-policy", "Whether Azure chooses the zones.", of: ZonePlacementPolicy.self,
      at: "placement.zonePlacementPolicy")
  }
}
