import Grammar
import JSON

/// All arguments of `vmss create`, in the order of surface.json.
struct VMSSCreateKeys: Sendable {
  let essential: EssentialKeys
  let balancer: BalancerKeys
  let storage: StorageKeys
  let profile: ProfileKeys
  let disk: DiskKeys
  let policy: PolicyKeys
  let laterDisk: LaterDiskKeys
  let remaining: RemainingKeys

  init(_ command: inout Command<Client>) {
    essential = EssentialKeys(&command)
    balancer = BalancerKeys(&command)
    storage = StorageKeys(&command)
    profile = ProfileKeys(&command)
    disk = DiskKeys(&command)
    policy = PolicyKeys(&command)
    laterDisk = LaterDiskKeys(&command)
    remaining = RemainingKeys(&command)
  }
}

extension ScaleSetRequest {
  /// What a command line says, unchecked.
  init(_ call: Call, _ keys: VMSSCreateKeys, in subscription: String) throws(CommandError) {
    let essential = keys.essential
    name = try call.required(essential.name)
    group = try call.required(essential.group)
    subscriptionID = subscription
    mode = call.optional(keys.profile.mode) ?? .flexible
    instanceCount = call.optional(essential.instanceCount) ?? 2
    // The default is sent as the client has it, in lower case.
    let upgradeMode = call.isGiven(essential.upgradeMode) ? call.optional(essential.upgradeMode) : nil
    self.upgradeMode = upgradeMode?.rawValue ?? "manual"
    tags = call.optional(essential.tags) ?? JSONObject()
    zones = call.optional(keys.profile.zones) ?? []
    edgeZone = call.optional(keys.policy.edgeZone).flatMap { $0.isEmpty ? nil : $0 }
    disablesOverprovision = call.isSet(essential.disableOverprovision)
    location = call.optional(essential.location)
    size = call.optional(essential.size)
    singlePlacementGroup = call.optional(keys.profile.singlePlacementGroup)
    computerNamePrefix = call.optional(keys.profile.computerNamePrefix)
    faultDomainCount = call.optional(keys.profile.faultDomainCount)
    networkVersion = call.optional(keys.policy.networkVersion)
    image = ImageChoice(call, keys)
    disks = DiskChoices(call, keys)
    if mode == .flexible { disks.isUnmanaged = false }
    network = NetworkChoices(call, keys)
    if mode == .flexible { network.balancer.sku = .standard }
    login = LoginChoices(call, essential)
    identity = IdentityChoices(
      words: call.optional(keys.profile.identities), scope: call.optional(keys.profile.identityScope),
      role: call.optional(keys.profile.identityRole), encryption: call.optional(keys.profile.encryptionIdentity))
    security = SecurityChoices(call, keys)
    policies = PolicyChoices(call, keys)
    zonePlacement = ZonePlacementChoices(call, keys.remaining)
    data = DataChoices(
      customData: call.optional(keys.profile.customData), userData: call.optional(keys.policy.userData),
      secretWords: call.optional(keys.profile.secrets))
  }
}

extension ImageChoice {
  fileprivate init(_ call: Call, _ keys: VMSSCreateKeys) {
    word = call.optional(keys.essential.image)
    plan = Plan(
      name: call.optional(keys.profile.planName), product: call.optional(keys.profile.planProduct),
      publisher: call.optional(keys.profile.planPublisher),
      promotionCode: call.optional(keys.profile.planPromotionCode))
    operatingSystem = call.optional(keys.storage.operatingSystem)?.rawValue
  }
}

extension DiskChoices {
  fileprivate init(_ call: Call, _ keys: VMSSCreateKeys) {
    words = Words(
      caching: call.optional(keys.storage.systemDiskCaching)?.rawValue,
      dataCaching: call.optional(keys.storage.dataDiskCaching) ?? [],
      storageSKUs: call.optional(keys.storage.storageSKU) ?? [],
      dataSizes: call.optional(keys.storage.dataDiskSizes) ?? [],
      systemDeleteOption: call.optional(keys.laterDisk.systemDeleteOption)?.rawValue,
      dataDeleteOption: call.optional(keys.laterDisk.dataDeleteOption)?.rawValue,
      ephemeral: call.optional(keys.profile.ephemeralDisk),
      ephemeralPlacement: call.optional(keys.profile.ephemeralPlacement)?.rawValue,
      ephemeralFullCaching: call.optional(keys.profile.ephemeralFullCaching),
      containerName: call.optional(keys.storage.containerName) ?? "vhds",
      givesContainer: call.isGiven(keys.storage.containerName),
      systemName: call.optional(keys.storage.systemDiskName))
    isUnmanaged = call.isSet(keys.storage.usesUnmanagedDisk)
    systemSize = call.optional(keys.disk.systemDiskSize)
    hasUltraDisks = call.optional(keys.profile.ultraDisks)
    isSpecialized = call.optional(keys.disk.isSpecialized)
    encryption = EncryptionChoices(
      systemSet: call.optional(keys.disk.systemEncryptionSet),
      dataSets: call.optional(keys.disk.dataEncryptionSets) ?? [],
      secureSet: call.optional(keys.laterDisk.secureEncryptionSet),
      systemType: call.optional(keys.laterDisk.systemEncryptionType))
    dataIOPS = call.optional(keys.disk.dataIOPS) ?? []
    dataThroughput = call.optional(keys.disk.dataThroughput) ?? []
  }
}

extension NetworkChoices {
  fileprivate init(_ call: Call, _ keys: VMSSCreateKeys) {
    let balancerKeys = keys.balancer
    virtualNetwork = call.optional(keys.storage.virtualNetwork)
    virtualNetworkPrefix = call.optional(keys.storage.virtualNetworkPrefix) ?? "10.0.0.0/16"
    subnet = call.optional(keys.storage.subnet)
    subnetPrefix = call.optional(keys.storage.subnetPrefix)
    balancer = BalancerChoices(call, balancerKeys, natRule: call.optional(keys.laterDisk.natRule))
    loadBalancer = call.optional(balancerKeys.loadBalancer)
    healthProbe = call.optional(balancerKeys.healthProbe)
    publicIP = call.optional(balancerKeys.publicIP)
    publicIPAllocation = call.optional(balancerKeys.publicIPAllocation)
    publicIPName = call.optional(balancerKeys.publicIPName)
    securityGroup = call.optional(balancerKeys.securityGroup)
    applicationSecurityGroups = call.optional(keys.profile.applicationSecurityGroups)
    accelerates = call.optional(balancerKeys.acceleratedNetworking)
    hasPublicIPPerMachine = call.isSet(balancerKeys.publicIPPerMachine)
    machineDomainName = call.optional(balancerKeys.machineDomainName)
    nameServers = call.optional(balancerKeys.nameServers) ?? []
  }
}

extension BalancerChoices {
  fileprivate init(_ call: Call, _ keys: BalancerKeys, natRule: String?) {
    sku = call.optional(keys.loadBalancerSKU) ?? .standard
    gateway = call.optional(keys.gateway)
    gatewaySubnetPrefix = call.optional(keys.gatewaySubnetPrefix)
    gatewaySKU = call.optional(keys.gatewaySKU) ?? "Standard_Large"
    let capacity = call.isGiven(keys.gatewayCapacity) ? call.optional(keys.gatewayCapacity) : nil
    gatewayCapacity = capacity.map(JSONValue.string) ?? 10
    backendPool = call.optional(keys.backendPool)
    natPool = call.optional(keys.natPool)
    self.natRule = natRule
    backendPort = call.optional(keys.backendPort)
    given = Given(
      gatewaySubnetPrefix: !(gatewaySubnetPrefix ?? "").isEmpty,
      gatewaySKU: call.isGiven(keys.gatewaySKU) && !gatewaySKU.isEmpty,
      gatewayCapacity: !(capacity ?? "").isEmpty)
  }
}

extension LoginChoices {
  fileprivate init(_ call: Call, _ keys: EssentialKeys) {
    username = call.optional(keys.adminUsername)
    password = call.optional(keys.adminPassword)
    type = call.optional(keys.authenticationType)
    self.keys = call.optional(keys.keys) ?? []
    keyPath = call.optional(keys.keyPath)
    generatesKeys = call.isSet(keys.generatesKeys)
    keyType = call.optional(keys.keyType) ?? .rsa
  }
}

extension SecurityChoices {
  fileprivate init(_ call: Call, _ keys: VMSSCreateKeys) {
    type = call.optional(keys.policy.securityType)
    secureBoot = call.optional(keys.policy.secureBoot)
    trustedModule = call.optional(keys.policy.trustedModule)
    encryptsAtHost = call.optional(keys.disk.encryptsAtHost) ?? false
    watchesIntegrity = call.isSet(keys.policy.watchesIntegrity)
    upgradesIntegrityByHand = call.isSet(keys.laterDisk.upgradesIntegrityByHand)
  }
}

extension PolicyChoices {
  fileprivate init(_ call: Call, _ keys: VMSSCreateKeys) {
    proximityGroup = call.optional(keys.profile.proximityGroup)
    hostGroup = call.optional(keys.disk.hostGroup)
    reservationGroup = call.optional(keys.policy.reservationGroup)
    leavesReservation = call.optional(keys.policy.leavesReservation)
    hasPriority = call.isGiven(keys.profile.priority)
    hasEviction = call.isGiven(keys.profile.eviction)
    restoresSpot = call.optional(keys.policy.restoresSpot) ?? false
    spotRestoreTimeout = call.optional(keys.policy.spotRestoreTimeout)
    terminateNotification = call.optional(keys.profile.terminateNotification)
    repairs = RepairChoices(
      gracePeriod: call.optional(keys.disk.repairsGracePeriod), action: call.optional(keys.policy.repairAction),
      isEnabled: call.optional(keys.remaining.repairs),
      rebalancesZones: call.optional(keys.remaining.rebalancesZones) ?? false)
    acceptsTerms = call.isSet(keys.policy.acceptsTerms)
  }
}

extension ZonePlacementChoices {
  fileprivate init(_ call: Call, _ keys: RemainingKeys) {
    isAutomatic = call.isGiven(keys.zonePlacement)
    isBalanced = call.optional(keys.zoneBalance)
    maxZoneCount = call.optional(keys.maxZoneCount)
    includesZones = call.isGiven(keys.includedZones)
    excludesZones = call.isGiven(keys.excludedZones)
    limitsShare = call.optional(keys.limitsZoneShare)
    maxShare = call.optional(keys.maxZoneShare)
  }
}
