import JSON
import World

/// What the service adds to a scale set that does not say (vmss.md §1.1).
struct ScaleSetDefaults {
  /// Has new health extensions brought to newer versions by themselves, unless told otherwise: so it is from one version of
  /// the interface on (vmss.md §6.5).
  static func upgradeExtensions(in document: inout JSONValue, existing: JSONValue, apiVersion: String) {
    guard !apiVersion.precedes("2025-04-01") else { return }
    let place = ["properties", "virtualMachineProfile", "extensionProfile", "extensions"]
    guard var extensions = place.reduce(document, { $0[$1] }).array else { return }
    let present = (place.reduce(existing) { $0[$1] }.array ?? []).map { $0["name"] }
    for position in extensions.indices where !present.contains(extensions[position]["name"]) {
      let properties = extensions[position]["properties"]
      let type = properties["type"].string ?? ""
      guard properties["enableAutomaticUpgrade"].isNull,
        ApplicationHealthSettings.types.contains(where: { $0.equalsIgnoringCase(type) })
      else { continue }
      extensions[position].set(true, at: ["properties", "enableAutomaticUpgrade"])
    }
    document.set(.array(extensions), at: place)
  }

  /// Fills a document in.
  static func apply(to document: inout JSONValue, imageOS: PlatformImage.OSType, diskSizeGB: Int, time: String) {
    let isFlexible = document.at("properties", "orchestrationMode").string?.equalsIgnoringCase("Flexible") == true
    fill(&document, "Standard", "sku", "tier", unless: document["sku"]["name"].isNull)
    fill(&document, [:], "tags")
    fill(&document, isFlexible ? "Flexible" : "Uniform", "properties", "orchestrationMode")
    fill(&document, .bool(!isFlexible), "properties", "singlePlacementGroup")
    if isFlexible {
      fill(&document, 1, "properties", "platformFaultDomainCount")
    } else {
      fill(&document, true, "properties", "overprovision")
      fill(&document, false, "properties", "doNotRunExtensionsOnOverprovisionedVMs")
    }
    upgradePolicy(&document)
    if document.at("properties", "virtualMachineProfile").object != nil {
      profile(&document, imageOS: imageOS, diskSizeGB: diskSizeGB, time: time)
    }
  }

  private static func upgradePolicy(_ document: inout JSONValue) {
    let word = document.at("properties", "upgradePolicy", "mode").string ?? "Manual"
    let mode = UpgradeMode(anyCase: word)?.rawValue ?? word
    document.set(.string(mode), at: ["properties", "upgradePolicy", "mode"])
    var policy = document.at("properties", "upgradePolicy", "rollingUpgradePolicy").object
    if policy == nil, mode == UpgradeMode.rolling.rawValue { policy = [:] }
    if var policy {
      for (name, value) in RollingUpgradePolicy.serviceDefaults.pairs where policy[name] == nil { policy[name] = value }
      document.set(.object(policy), at: ["properties", "upgradePolicy", "rollingUpgradePolicy"])
      var automatic = document.at("properties", "upgradePolicy", "automaticOSUpgradePolicy")
      for name in ["enableAutomaticOSUpgrade", "disableAutomaticRollback", "useRollingUpgradePolicy"]
      where automatic[name].isNull {
        automatic[name] = false
      }
      document.set(automatic, at: ["properties", "upgradePolicy", "automaticOSUpgradePolicy"])
    }
    if document.at("properties", "automaticRepairsPolicy", "enabled") == true {
      fill(&document, "PT10M", "properties", "automaticRepairsPolicy", "gracePeriod")
    }
  }

  private static func profile(
    _ document: inout JSONValue, imageOS: PlatformImage.OSType, diskSizeGB: Int, time: String
  ) {
    var profile = document.at("properties", "virtualMachineProfile")
    fill(&profile, .string(time), "timeCreated")
    if profile["osProfile"].object != nil {
      fill(&profile, true, "osProfile", "allowExtensionOperations")
      fill(&profile, true, "osProfile", "requireGuestProvisionSignal")
      fill(&profile, [], "osProfile", "secrets")
      if profile.at("osProfile", "linuxConfiguration").object != nil {
        fill(&profile, true, "osProfile", "linuxConfiguration", "provisionVMAgent")
        fill(&profile, false, "osProfile", "linuxConfiguration", "enableVMAgentPlatformUpdates")
      }
      if imageOS == .windows {
        fill(&profile, true, "osProfile", "windowsConfiguration", "provisionVMAgent")
        // Whoever has the OS disk replaced by the platform does not update in place (vmss.md §6.1).
        let replacesDisks =
          document.at("properties", "upgradePolicy", "automaticOSUpgradePolicy", "enableAutomaticOSUpgrade") == true
        if replacesDisks {
          profile.set(false, at: ["osProfile", "windowsConfiguration", "enableAutomaticUpdates"])
        }
        fill(&profile, true, "osProfile", "windowsConfiguration", "enableAutomaticUpdates")
        fill(&profile, false, "osProfile", "windowsConfiguration", "enableVMAgentPlatformUpdates")
      }
    }
    if profile["storageProfile"].object != nil {
      fill(&profile, "SCSI", "storageProfile", "diskControllerType")
      fill(&profile, .integer(diskSizeGB), "storageProfile", "osDisk", "diskSizeGB")
      fill(&profile, "FromImage", "storageProfile", "osDisk", "createOption")
      fill(&profile, "ReadWrite", "storageProfile", "osDisk", "caching")
      fill(&profile, .string(imageOS.rawValue), "storageProfile", "osDisk", "osType")
      fill(&profile, "Premium_LRS", "storageProfile", "osDisk", "managedDisk", "storageAccountType")
      if case .array(let disks) = profile.at("storageProfile", "dataDisks") {
        profile.set(
          .array(disks.map { disk in filled(disk, "Empty", "createOption") }), at: ["storageProfile", "dataDisks"])
      }
    }
    if case .array(let interfaces) = profile.at("networkProfile", "networkInterfaceConfigurations") {
      profile.set(
        .array(interfaces.map(networkInterface)), at: ["networkProfile", "networkInterfaceConfigurations"])
    }
    document.set(profile, at: ["properties", "virtualMachineProfile"])
  }

  private static func networkInterface(_ given: JSONValue) -> JSONValue {
    var interface = given
    // The client's template says "true" (vmss create of az 2.91).
    if let word = interface.at("properties", "primary").string, let flag = Bool(word) {
      interface.set(.bool(flag), at: ["properties", "primary"])
    }
    fill(&interface, false, "properties", "enableAcceleratedNetworking")
    fill(&interface, false, "properties", "disableTcpStateTracking")
    fill(&interface, false, "properties", "enableIPForwarding")
    fill(&interface, [], "properties", "dnsSettings", "dnsServers")
    if case .array(let configurations) = interface.at("properties", "ipConfigurations") {
      let complete = configurations.map { filled($0, "IPv4", "properties", "privateIPAddressVersion") }
      interface.set(.array(complete), at: ["properties", "ipConfigurations"])
    }
    return interface
  }

  private static func filled(_ value: JSONValue, _ standard: JSONValue, _ path: String...) -> JSONValue {
    var value = value
    if path.reduce(value, { $0[$1] }).isNull { value.set(standard, at: path) }
    return value
  }

  private static func fill(
    _ value: inout JSONValue, _ standard: JSONValue, _ path: String..., unless isLeftOut: Bool = false
  ) {
    if !isLeftOut, path.reduce(value, { $0[$1] }).isNull { value.set(standard, at: path) }
  }
}
