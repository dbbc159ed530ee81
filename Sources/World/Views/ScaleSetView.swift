package import ARM
package import JSON

/// What the rules read of a scale set's document.
package struct ScaleSetView: Sendable, Equatable {
  package let mode: Fleet.OrchestrationMode
  package let capacity: Int
  /// `sku.name`; empty for a Flexible set without a profile.
  package let size: String
  /// Numbers of availability zones; empty in a regional set.
  package let zones: [Int]
  package let upgradeMode: UpgradeMode
  package let policy: RollingUpgradePolicy
  package let automaticOS: AutomaticOSPolicy
  /// `null` for a set without one.
  package let profile: JSONValue
  package let health: ApplicationHealthSettings?
  /// The id of the load balancer's probe.
  package let probe: String?
  package let scaleInRule: ScaleInRule
  /// Whether a set that shrinks loses first what is not well.
  package let scaleInPrefersUnhealthy: Bool
  package let isSinglePlacementGroup: Bool
  /// `nil` while automatic repairs are off.
  package let repairs: RepairsPolicy?
  package let spot: SpotPolicy
  /// Whether scaling that would leave the zones unbalanced is refused.
  package let keepsZonesBalanced: Bool
  /// Whether more instances are made than asked for, and the surplus deleted.
  package let overprovisions: Bool

  /// Whether new versions of the image are rolled out by the platform.
  package var upgradesOSAutomatically: Bool { automaticOS.isEnabled }

  /// Reads a document.
  ///
  /// - Throws: Azure's refusal of what is malformed.
  package init(_ document: JSONValue) throws(ServiceError) {
    let properties = document["properties"]
    let modeText = properties["orchestrationMode"].string ?? "Uniform"
    guard
      let mode = [Fleet.OrchestrationMode.uniform, .flexible].first(where: { $0.rawValue.equalsIgnoringCase(modeText) })
    else { throw .invalidWord(modeText, "orchestrationMode", ["Uniform", "Flexible"]) }
    self.mode = mode
    let capacityValue = document.at("sku", "capacity")
    if capacityValue.isNull {
      capacity = 0
    } else {
      guard let number = capacityValue.integer else { throw .unreadable(capacityValue, "sku.capacity", as: "Int64") }
      guard (0...1000).contains(number) else { throw .outOfRange("\(number)", "sku.capacity", 0...1000) }
      capacity = number
    }
    size = document.at("sku", "name").string ?? ""
    if !size.isEmpty, MachineSize(size) == nil { throw .invalidSize(size) }
    zones = try Self.zones(document["zones"])
    let upgrade = properties["upgradePolicy"]
    let word = upgrade["mode"].string ?? "Manual"
    guard let upgradeMode = UpgradeMode(anyCase: word) else {
      throw .invalidWord(word, "upgradePolicy.mode", UpgradeMode.allCases.map(\.rawValue))
    }
    self.upgradeMode = upgradeMode
    policy = try RollingUpgradePolicy(upgrade["rollingUpgradePolicy"])
    automaticOS = AutomaticOSPolicy(upgrade["automaticOSUpgradePolicy"])
    profile = properties["virtualMachineProfile"]
    health = try ApplicationHealthSettings.inProfile(profile)
    probe = profile.at("networkProfile", "healthProbe", "id").string
    scaleInRule = try Self.scaleInRule(properties["scaleInPolicy"])
    scaleInPrefersUnhealthy = properties.at("scaleInPolicy", "prioritizeUnhealthyVMs") == true
    isSinglePlacementGroup = properties["singlePlacementGroup"] == true
    repairs = try RepairsPolicy(properties["automaticRepairsPolicy"])
    spot = try SpotPolicy(properties, mode: mode)
    keepsZonesBalanced = properties["zoneBalance"] == true
    overprovisions = mode == .uniform && properties["overprovision"] == true
  }

  private static func zones(_ value: JSONValue) throws(ServiceError) -> [Int] {
    var zones: [Int] = []
    for zone in value.array ?? [] {
      guard let number = zone.string.flatMap({ Int($0) }), (1...3).contains(number) else {
        throw ServiceError(
          400, "InvalidAvailabilityZone",
          "The zone(s) '\(zone.string ?? zone.text())' for resource "
            + "'Microsoft.Compute/virtualMachineScaleSets' is not supported. The supported zones are '1,2,3'",
          target: "zones")
      }
      if !zones.contains(number) { zones.append(number) }
    }
    return zones.sorted()
  }

  private static func scaleInRule(_ policy: JSONValue) throws(ServiceError) -> ScaleInRule {
    guard let word = policy["rules"][0].string else { return .standard }
    guard let rule = ScaleInRule.allCases.first(where: { $0.rawValue.equalsIgnoringCase(word) }) else {
      throw .invalidWord(word, "scaleInPolicy.rules", ScaleInRule.allCases.map(\.rawValue))
    }
    return rule
  }
}

/// Which instances go first when a set shrinks (vmss.md §10).
package enum ScaleInRule: String, Sendable, CaseIterable {
  case standard = "Default"
  case newest = "NewestVM"
  case oldest = "OldestVM"
}

extension ServiceError {
  /// A word that is none of those allowed (the service's usual text [I]).
  package static func invalidWord(_ word: String, _ path: String, _ allowed: [String]) -> ServiceError {
    ServiceError(
      400, "InvalidParameter",
      "The value '\(word)' of parameter '\(path)' is not allowed. Allowed values are "
        + "\(allowed.map { "'\($0)'" }.joined(separator: ",")).", target: path)
  }

  /// A size that Azure does not have (the service's usual text; it lists the region's sizes there [I]).
  package static func invalidSize(_ size: String) -> ServiceError {
    ServiceError(
      400, "InvalidParameter",
      "The value \(size) provided for the VM size is not valid. The valid sizes in the current "
        + "region are: Standard_B1s,Standard_B2s,Standard_B2ms,Standard_D2s_v5,Standard_D4s_v5,Standard_D8s_v5,"
        + "Standard_D2as_v5,Standard_D4as_v5,Standard_E2s_v5,Standard_F2s_v2.", target: "vmSize")
  }
}
