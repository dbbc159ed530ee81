import Grammar

/// The arguments of `vmss create` that came last: agents, events, zones.
struct RemainingKeys: Sendable {
  let postureID: Key<String>
  let excludedExtensions: Key<[String]>
  let profileSizes: Key<[String]>
  let profileStrategy: Key<AllocationStrategy>
  let profileRanks: Key<[String]>
  let zoneBalance: Key<Bool>
  let metadataMode: Key<AgentMode>
  let metadataProfile: Key<String>
  let rebalancesZones: Key<Bool>
  let repairs: Key<Bool>
  let zonePlacement: Key<ZonePlacementPolicy>
  let includedZones: Key<[String]>
  let excludedZones: Key<[String]>
  let maxZoneCount: Key<Int>
  let limitsZoneShare: Key<Bool>
  let maxZoneShare: Key<Int>
  let noWait: Flag

  init(_ command: inout Command<Client>) {
    AgentKeys.declareProxyAgent(&command)
    postureID = command.argument(
      "--security-posture-reference-id --security-posture-id", "The id of a security posture.", of: String.self)
    excludedExtensions = command.list(
      "--security-posture-reference-exclude-extensions --exclude-extensions",
      "Extensions of the security posture to leave out.", of: String.self)
    AgentKeys.declareResilience(&command)
    command.scheduledEvents(allDown: "Approve events at once when all instances are down.")
    profileSizes = command.argument("--skuprofile-vmsizes", "The sizes to choose from.", of: [String].self)
    profileStrategy = command.argument(
      "--skuprofile-allocation-strategy --sku-allocat-strat", "How a size is chosen.", of: AllocationStrategy.self)
    profileRanks = command.argument("--skuprofile-rank", "The ranks of the sizes.", of: [String].self)
    command.member(
      "--security-posture-reference-is-overridable --is-overridable", "Let the security posture be overridden.",
      of: Bool.self, at: "properties.virtualMachineProfile.securityPostureReference.isOverridable")
    zoneBalance = command.member(
      "--zone-balance", "Keep zones strictly balanced.", of: Bool.self, at: "properties.zoneBalance")
    (metadataMode, metadataProfile) = AgentKeys.declareAgents(&command)
    rebalancesZones = command.member(
      "--enable-automatic-zone-balancing --enable-zone-balancing", "Balance zones by itself.", of: Bool.self,
      at: "properties.resiliencyPolicy.automaticZoneRebalancingPolicy.enabled")
    AgentKeys.declareRebalancing(&command)
    repairs = command.argument(
      "--enable-automatic-repairs --enable-auto-repairs", "Repair unhealthy instances.", of: Bool.self)
    zonePlacement = command.member(
      "--zone-placement-policy", "Let Azure choose zones.", of: ZonePlacementPolicy.self,
      at: "placement.zonePlacementPolicy")
    includedZones = command.member(
      "--include-zones", "Zones to choose from.", of: [String].self, at: "placement.includeZones")
    excludedZones = command.member(
      "--exclude-zones", "Zones to leave out.", of: [String].self, at: "placement.excludeZones")
    maxZoneCount = command.member(
      "--max-zone-count", "The most zones to use.", of: Int.self,
      at: "properties.resiliencyPolicy.zoneAllocationPolicy.maxZoneCount")
    limitsZoneShare = command.member(
      "--instance-percent-policy --ipp", "Limit the share of instances in one zone.", of: Bool.self,
      at: "properties.resiliencyPolicy.zoneAllocationPolicy.maxInstancePercentPerZonePolicy.enabled")
    maxZoneShare = command.member(
      "--max-instance-percent --value-max-instance-percent-per-zone",
      "The most of the instances in one zone, in percent.",
      of: Int.self, at: "properties.resiliencyPolicy.zoneAllocationPolicy.maxInstancePercentPerZonePolicy.value")
    noWait = command.noWait()
  }
}
