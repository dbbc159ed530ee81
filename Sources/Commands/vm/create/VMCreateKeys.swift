import Grammar
import JSON

/// All arguments of `vm create`, in the order of surface.json.
struct VMCreateKeys: Sendable {
  let essential: MachineEssentialKeys
  let storage: MachineStorageKeys
  let placement: MachinePlacementKeys
  let hardware: MachineHardwareKeys

  init(_ command: inout Command<Client>) {
    essential = MachineEssentialKeys(&command)
    storage = MachineStorageKeys(&command)
    placement = MachinePlacementKeys(&command)
    hardware = MachineHardwareKeys(&command)
  }
}

extension MachineRequest {
  /// What a command line says, unchecked.
  init(_ call: Call, _ keys: VMCreateKeys, in subscription: String) throws(CommandError) {
    func given(_ key: Key<String>) -> String? { call.optional(key).flatMap { $0.isEmpty ? nil : $0 } }
    let placement = keys.placement
    name = try call.required(keys.essential.name)
    group = try call.required(keys.essential.group)
    subscriptionID = subscription
    tags = call.optional(keys.essential.tags) ?? JSONObject()
    zones = call.optional(keys.storage.zone) ?? []
    edgeZone = given(placement.edgeZone)
    count = call.optional(placement.count)
    location = call.optional(keys.essential.location)
    size = call.optional(keys.essential.size)
    computerName = given(keys.essential.computerName)
    availabilitySet = given(keys.essential.availabilitySet)
    scaleSet = given(placement.scaleSet)
    host = given(placement.host)
    hostGroup = given(placement.hostGroup)
    storageAccount = given(keys.storage.storageAccount)
    bootDiagnostics = given(keys.storage.bootDiagnostics)
    workspace = call.optional(placement.workspace)
    image = ImageChoice(
      word: call.optional(keys.essential.image),
      plan: ImageChoice.Plan(
        name: call.optional(keys.storage.planName), product: call.optional(keys.storage.planProduct),
        publisher: call.optional(keys.storage.planPublisher),
        promotionCode: call.optional(keys.storage.planPromotionCode)),
      operatingSystem: call.optional(keys.storage.operatingSystem)?.rawValue)
    interfaces = try InterfaceChoices(
      words: call.optional(keys.essential.interfaces) ?? [],
      deleteOptions: call.optional(placement.interfaceDeleteOptions) ?? [],
      privateIP: given(keys.essential.privateIP), rule: call.optional(keys.essential.securityRule),
      domainName: given(keys.essential.domainName),
      sku: call.optional(keys.essential.publicIPSKU) ?? .standard)
    disks = try DiskChoices(call, keys)
    network = NetworkChoices(call, keys)
    login = LoginChoices(call, keys)
    identity = IdentityChoices(
      words: call.optional(keys.storage.identities), scope: call.optional(keys.storage.identityScope),
      role: call.optional(keys.storage.identityRole), encryption: call.optional(keys.storage.encryptionIdentity))
    security = SecurityChoices(
      type: call.optional(placement.securityType), secureBoot: call.optional(placement.secureBoot),
      trustedModule: call.optional(placement.trustedModule), encryptsAtHost: false,
      watchesIntegrity: call.isSet(keys.hardware.watchesIntegrity),
      upgradesIntegrityByHand: call.isSet(keys.hardware.upgradesIntegrityByHand))
    policies = PolicyChoices(
      proximityGroup: call.optional(placement.proximityGroup),
      reservationGroup: call.optional(placement.reservationGroup),
      leavesReservation: call.optional(placement.leavesReservation),
      acceptsTerms: call.isSet(keys.hardware.acceptsTerms))
    data = DataChoices(
      customData: call.optional(keys.storage.customData), userData: call.optional(placement.userData),
      secretWords: call.optional(keys.storage.secrets))
  }
}

extension DiskChoices {
  fileprivate init(_ call: Call, _ keys: VMCreateKeys) throws(CommandError) {
    let storage = keys.storage
    let deleteOptions = call.optional(keys.placement.dataDeleteOptions) ?? []
    // A single word is for all data disks, pairs are for those that are attached.
    let single = deleteOptions.count == 1 && !deleteOptions[0].contains("=") ? deleteOptions[0] : nil
    self.init(
      words: Words(
        caching: call.optional(storage.systemDiskCaching)?.rawValue,
        dataCaching: call.optional(storage.dataDiskCaching) ?? [],
        storageSKUs: call.optional(storage.storageSKU) ?? [], dataSizes: call.optional(storage.dataDiskSizes) ?? [],
        systemDeleteOption: call.optional(keys.placement.systemDeleteOption)?.rawValue, dataDeleteOption: single,
        ephemeral: call.optional(storage.ephemeralDisk),
        ephemeralPlacement: call.optional(storage.ephemeralPlacement)?.rawValue,
        ephemeralFullCaching: call.optional(storage.ephemeralFullCaching),
        containerName: call.optional(storage.containerName) ?? "", givesContainer: call.isGiven(storage.containerName),
        systemName: call.optional(storage.systemDiskName)),
      isUnmanaged: call.isSet(storage.usesUnmanagedDisk), systemSize: call.optional(storage.systemDiskSize),
      hasUltraDisks: call.optional(storage.ultraDisks), isSpecialized: call.optional(keys.placement.isSpecialized),
      encryption: EncryptionChoices(
        systemSet: call.optional(keys.placement.systemEncryptionSet),
        dataSets: call.optional(keys.placement.dataEncryptionSets) ?? [],
        secureSet: call.optional(keys.hardware.secureEncryptionSet),
        systemType: call.optional(keys.hardware.encryptionType)),
      dataIOPS: call.optional(keys.hardware.dataIOPS).map { [$0] } ?? [],
      dataThroughput: call.optional(keys.hardware.dataThroughput).map { [$0] } ?? [])
    attachedSystem = call.optional(storage.attachedSystemDisk)
    attachedData = call.optional(storage.attachedDataDisks) ?? []
    attachedDeleteOptions = try DeleteOptions(deleteOptions)
    snapshots.ids = call.optional(keys.hardware.snapshots) ?? []
    snapshots.sizes = call.optional(keys.hardware.snapshotSizes) ?? []
    restorePoints.ids = call.optional(keys.hardware.restorePoints) ?? []
    restorePoints.sizes = call.optional(keys.hardware.restorePointSizes) ?? []
  }
}

extension NetworkChoices {
  fileprivate init(_ call: Call, _ keys: VMCreateKeys) {
    self.init(
      virtualNetwork: call.optional(keys.storage.virtualNetwork),
      virtualNetworkPrefix: call.optional(keys.storage.virtualNetworkPrefix) ?? "10.0.0.0/16",
      subnet: call.optional(keys.storage.subnet), subnetPrefix: call.optional(keys.storage.subnetPrefix),
      balancer: .none, publicIP: call.optional(keys.essential.publicIP),
      publicIPAllocation: call.optional(keys.essential.publicIPAllocation),
      securityGroup: call.optional(keys.essential.securityGroup),
      applicationSecurityGroups: call.optional(keys.storage.applicationSecurityGroups),
      accelerates: call.optional(keys.essential.acceleratedNetworking), hasPublicIPPerMachine: false, nameServers: [])
  }
}

extension LoginChoices {
  fileprivate init(_ call: Call, _ keys: VMCreateKeys) {
    self.init(
      username: call.optional(keys.essential.adminUsername), password: call.optional(keys.essential.adminPassword),
      type: call.optional(keys.essential.authenticationType), keys: call.optional(keys.essential.keys) ?? [],
      keyPath: call.optional(keys.essential.keyPath), generatesKeys: call.isSet(keys.essential.generatesKeys),
      keyType: call.optional(keys.hardware.keyType) ?? .rsa,
      keyName: call.optional(keys.placement.keyName).flatMap { $0.isEmpty ? nil : $0 })
  }
}

extension BalancerChoices {
  /// A machine alone has no balancer in front of it.
  fileprivate static var none: BalancerChoices {
    BalancerChoices(
      sku: .standard, gatewaySKU: "", gatewayCapacity: .null,
      given: Given(gatewaySubnetPrefix: false, gatewaySKU: false, gatewayCapacity: false))
  }
}
