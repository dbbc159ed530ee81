import ARM
import Grammar
import JSON

extension ScaleSetRequest {
  /// The machines of a set that has an image are of this size unless another is named.
  private static let defaultSize = "Standard_D2s_v5"

  /// Checks what is asked for and works out what is not said, in the order of the client: its requests and complaints
  /// come in that order too.
  ///
  /// - Parameter call: for what a Flexible set has no use for.
  mutating func check(_ call: Call, _ keys: VMSSCreateKeys, _ client: inout Client) throws(CommandError) {
    if !isFlexible {
      if disks.words.systemDeleteOption != nil || disks.words.dataDeleteOption != nil {
        throw Self.onlyFlexible("--os-disk-delete-option/--data-disk-delete-option")
      }
      if call.isGiven(keys.laterDisk.regularCount) || call.isGiven(keys.laterDisk.regularPercentage) {
        throw Self.onlyFlexible("--regular-priority-count/--regular-priority-percentage")
      }
      try checkUniform(&client)
    } else {
      try refuseUniformArguments(call, keys)
      try checkFlexible(&client)
    }
  }

  private static func onlyFlexible(_ options: String) -> CommandError {
    CommandError(
      .refused, "usage error: \(options) is only available for VMSS with flexible orchestration mode")
  }

  private func refuseUniformArguments(_ call: Call, _ keys: VMSSCreateKeys) throws(CommandError) {
    let banned: [(StaticString, Bool)] = [
      ("--disable-overprovision", disablesOverprovision), ("--health-probe", network.healthProbe != nil),
      ("--host-group", policies.hostGroup != nil), ("--nat-pool-name", network.balancer.natPool != nil),
      ("--scale-in-policy", call.isGiven(keys.profile.scaleInRules)), ("--user-data", data.userData != nil),
    ]
    for (option, isGiven) in banned where isGiven {
      throw CommandError(.refused, "usage error: \(option) is not supported for Flex mode")
    }
    if !(size ?? "").isEmpty, (image.word ?? "").isEmpty {
      throw CommandError(
        .refused, "usage error: please specify the --image when you want to specify the VM SKU")
    }
  }

  private mutating func checkFlexible(_ client: inout Client) throws(CommandError) {
    fillInTrustedLaunch()
    try checkZonePlacement()
    let hasImage = !(image.word ?? "").isEmpty
    if hasImage {
      size = size ?? Self.defaultSize
      networkVersion = networkVersion ?? "2020-11-01"
      faultDomainCount = faultDomainCount ?? 1
      computerNamePrefix =
        computerNamePrefix ?? String(String.UnicodeScalarView(name.unicodeScalars.prefix(8)))
    }
    try checkLocation(&client)
    checkApplicationSecurityGroups(client)
    if image.word != nil { try checkStorage(&client) }
    // From here on a set whose image was left to the client has one.
    let hasImageNow = !(image.word ?? "").isEmpty
    if hasImageNow || !(network.virtualNetwork ?? "").isEmpty || !(network.subnet ?? "").isEmpty {
      try checkVirtualNetwork(&client)
      try checkSubnet()
    }
    if hasImageNow || !(network.loadBalancer ?? "").isEmpty || !(network.balancer.gateway ?? "").isEmpty {
      try checkBalancer(&client)
    }
    if hasImageNow || !(network.publicIP ?? "").isEmpty { try checkPublicIP(&client) }
    checkSecurityGroups(client)
    if login.isAskedFor || !(image.operatingSystem ?? "").isEmpty { try checkLogin(&client) }
    if identity.isGiven { try checkIdentity(&client) }
    try checkProximityGroup(&client)
    checkTerminateNotification()
    if policies.repairs.gracePeriod != nil { try checkRepairs(&client) }
    try checkSecrets(&client)
    try checkEviction()
  }

  private mutating func checkUniform(_ client: inout Client) throws(CommandError) {
    size = size ?? Self.defaultSize
    try checkLocation(&client)
    checkApplicationSecurityGroups(client)
    try checkStorage(&client)
    try checkVirtualNetwork(&client)
    if singlePlacementGroup == nil, !zones.isEmpty || instanceCount > 100 { singlePlacementGroup = false }
    try checkBalancer(&client)
    try checkSubnet()
    try checkPublicIP(&client)
    checkSecurityGroups(client)
    try checkAcceleratedNetworking(&client)
    try checkLogin(&client)
    fillInTrustedLaunch()
    try checkIdentity(&client)
    try checkGeneration(&client)
    try checkProximityGroup(&client)
    checkTerminateNotification()
    try checkRepairs(&client)
    checkHostGroup(client)
    try checkZonePlacement()
    if zonePlacement.includesZones, zonePlacement.excludesZones {
      throw CommandError(.refused, "You can only specify one of --include-zones and --exclude-zones")
    }
    if !(data.secretWords ?? []).isEmpty { try checkSecrets(&client) }
    if !network.hasPublicIPPerMachine, !(network.machineDomainName ?? "").isEmpty {
      throw CommandError(
        .refused, "usage error: --vm-domain-name can only be used when --public-ip-per-vm is enabled")
    }
    try checkEviction()
    try checkReservation(client)
    try checkTerms(&client)
  }
}
