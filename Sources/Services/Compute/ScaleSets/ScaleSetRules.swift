import ARM
import JSON
import Lesson
import World

/// What a scale set must obey (vmss.md §0.3, §1.3, §4, §6.1, §10).
enum ScaleSetRules {
  /// Refuses what a set may not be.
  ///
  /// - Parameter strictness: in lesson mode a Flexible set may ask for automatic OS upgrades that will never start.
  static func check(_ view: ScaleSetView, name: String, strictness: Strictness) throws(ServiceError) {
    try checkName(name, view)
    try checkLimits(view, name: name)
    guard view.profile.object != nil else { return }
    if view.size.isEmpty {
      throw ServiceError(
        400, "InvalidParameter", "Required parameter 'sku.name' is missing (null).", target: "sku.name")
    }
    try checkKeys(view)
    let staysSilent = strictness == .lesson && view.mode == .flexible
    if !staysSilent {
      try checkAutomaticUpgrades(view)
      try checkImage(view)
    }
    try checkHealthSource(view)
    try checkRepairs(view)
    try checkPriorityMix(view)
    try checkProtectedFlexible(view, staysSilent: staysSilent)
  }

  /// Refuses changes of what cannot be changed.
  static func checkChange(from old: JSONValue, to new: JSONValue) throws(ServiceError) {
    let paths: [[String]] = [
      ["properties", "orchestrationMode"], ["properties", "platformFaultDomainCount"],
      ["properties", "virtualMachineProfile", "osProfile", "adminUsername"],
      ["properties", "virtualMachineProfile", "osProfile", "computerNamePrefix"],
      ["properties", "virtualMachineProfile", "storageProfile", "osDisk", "managedDisk", "storageAccountType"],
    ]
    for path in paths {
      let before = path.reduce(old) { $0[$1] }
      let after = path.reduce(new) { $0[$1] }
      let isSame =
        before == after || before.string.flatMap { text in after.string?.equalsIgnoringCase(text) } ?? false
      // A set without a profile may be given one.
      let isFirstProfile =
        path.contains("virtualMachineProfile") && old.at("properties", "virtualMachineProfile").isNull
      guard isSame || isFirstProfile else {
        throw .propertyChange(path.dropFirst(path.count > 2 ? 2 : 1).joined(separator: "."))
      }
    }
    if old.at("properties", "singlePlacementGroup") == false, new.at("properties", "singlePlacementGroup") == true {
      throw .propertyChange("singlePlacementGroup")
    }
    // Another repair action comes with switching repairs off and on again (§1.3).
    let repairs = [old, new].map { $0.at("properties", "automaticRepairsPolicy") }
    if repairs.allSatisfy({ $0["enabled"] == true }) {
      let actions = repairs.map { $0["repairAction"].string ?? InstanceRepairs.Action.replace.rawValue }
      guard actions[0].equalsIgnoringCase(actions[1]) else {
        throw .propertyChange("automaticRepairsPolicy.repairAction")
      }
    }
    let zonesBefore = old["zones"].array ?? []
    let zonesAfter = new["zones"].array ?? []
    // Zones may be added, never taken away (§1.3).
    guard zonesBefore.allSatisfy(zonesAfter.contains) else { throw .propertyChange("zones") }
  }

  private static func checkName(_ name: String, _ view: ScaleSetView) throws(ServiceError) {
    let limit = view.mode == .uniform ? 64 : 61
    let isFine =
      (1...limit).contains(name.utf8.count)
      && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !#"\/"[]:|<>+=;,?*@&'{}"#.utf8.contains($0) }
      && !name.hasPrefix("_") && !name.hasSuffix(".") && !name.hasSuffix("-")
    guard isFine else {
      throw ServiceError(
        400, "InvalidParameter",
        "The entity name 'virtualMachineScaleSets.name' is invalid according to its validation rule: "
          + "^[^_\\W][\\w-._]{0,\(limit - 1)}(?<![-.])$.", target: "virtualMachineScaleSets.name")
    }
  }

  private static func checkLimits(_ view: ScaleSetView, name: String) throws(ServiceError) {
    let image = ImageReference(view.profile.at("storageProfile", "imageReference"))
    let most = image?.isManaged == true ? 600 : 1000
    let limit = view.isSinglePlacementGroup ? min(most, 100 * max(1, view.zones.count)) : most
    guard view.capacity <= limit else {
      throw ServiceError(
        409, "OperationNotAllowed",
        "Unable to create or update Virtual Machine Scale Set '\(name)' as it exceeds the total limit of '\(limit)' Virtual "
          + "Machine instances.")
    }
  }

  /// A private key is no public one; it must not get into the state either.
  private static func checkKeys(_ view: ScaleSetView) throws(ServiceError) {
    let keys = view.profile.at("osProfile", "linuxConfiguration", "ssh", "publicKeys").array ?? []
    let isPrivate = keys.contains { $0["keyData"].string?.contains("PRIVATE KEY-----") ?? false }
    guard !isPrivate else {
      let name = "linuxConfiguration.ssh.publicKeys.keyData"
      throw ServiceError(400, "InvalidParameter", "The value of parameter \(name) is invalid.", target: name)
    }
  }

  /// Automatic OS upgrades need a health source, and exactly one (§7.2).
  private static func checkAutomaticUpgrades(_ view: ScaleSetView) throws(ServiceError) {
    guard view.upgradesOSAutomatically else { return }
    guard hasProbe(view) || view.health != nil else {
      throw ServiceError(
        400, "BadRequest",
        "Automatic OS Upgrade is not supported for this Virtual Machine Scale Set because a health probe or health "
          + "extension was not specified.")
    }
    if hasProbe(view), view.health != nil {
      throw ServiceError(
        400, "BadRequest",
        "Automatic OS Upgrade is not supported for this Virtual Machine Scale Set because both a health probe and a "
          + "health extension were provided. Remove the health probe or health extension prior to enabling automatic OS "
          + "upgrade.")
    }
  }

  /// Automatic repairs need a health source, and exactly one. No texts were found for them; they are the sentences of
  /// automatic OS upgrades with another subject [I].
  private static func checkRepairs(_ view: ScaleSetView) throws(ServiceError) {
    guard view.repairs != nil else { return }
    let subject = "Automatic repairs is not supported for this Virtual Machine Scale Set because"
    guard hasProbe(view) || view.health != nil else {
      throw ServiceError(400, "BadRequest", "\(subject) a health probe or health extension was not specified.")
    }
    if hasProbe(view), view.health != nil {
      throw ServiceError(
        400, "BadRequest",
        "\(subject) both a health probe and a health extension were provided. Remove the health probe or health extension "
          + "prior to enabling automatic repairs.")
    }
  }

  /// What the mix of priorities needs (§9); the texts were not found recorded [I].
  private static func checkPriorityMix(_ view: ScaleSetView) throws(ServiceError) {
    guard view.spot.mix != nil else { return }
    let reason: String
    if view.mode == .uniform {
      reason = "'priorityMixPolicy' is supported only for Virtual Machine Scale Sets with Flexible orchestration mode."
    } else if view.isSinglePlacementGroup {
      reason = "'priorityMixPolicy' is not supported when 'singlePlacementGroup' is true."
    } else if !view.spot.isSpot {
      reason = "'priorityMixPolicy' requires the priority of 'virtualMachineProfile' to be 'Spot'."
    } else {
      return
    }
    throw ServiceError(400, "InvalidParameter", reason, target: "priorityMixPolicy")
  }

  /// Whether a load balancer's probe counts; a Flexible set cannot use one.
  private static func hasProbe(_ view: ScaleSetView) -> Bool { view.mode == .uniform && view.probe != nil }

  /// Rolling mode needs a health source, and exactly one (§7.2).
  private static func checkHealthSource(_ view: ScaleSetView) throws(ServiceError) {
    let hasProbe = hasProbe(view)
    let hasSource = hasProbe || view.health != nil
    guard view.upgradeMode == .rolling else { return }
    guard hasSource else {
      throw ServiceError(
        400, "BadRequest",
        "Rolling Upgrade mode is not supported for this Virtual Machine Scale Set because a health probe or health "
          + "extension was not provided.")
    }
    if hasProbe, view.health != nil {
      // No text was found for this case; it is the sentence of automatic OS upgrades with another subject [I].
      throw ServiceError(
        400, "BadRequest",
        "Rolling Upgrade mode is not supported for this Virtual Machine Scale Set because both a health probe and a health "
          + "extension were provided. Remove the health probe or health extension prior to using Rolling Upgrade mode.")
    }
  }

  private static func checkImage(_ view: ScaleSetView) throws(ServiceError) {
    guard view.upgradesOSAutomatically,
      let image = ImageReference(view.profile.at("storageProfile", "imageReference")), !image.tracksLatest
    else { return }
    throw ServiceError(
      400, "BadRequest",
      image.id == nil
        ? "virtualMachineScaleSets with Automatic OS Upgrade enabled must use Platform or Gallery image with version set "
          + "to latest"
        : "virtualMachineScaleSets with Automatic OS Upgrade enabled must use Platform or Gallery Image with version set "
          + "to 'latest'.")
  }

  /// What a Flexible set cannot do (§5.1, §1.2).
  private static func checkProtectedFlexible(_ view: ScaleSetView, staysSilent: Bool) throws(ServiceError) {
    guard view.mode == .flexible else { return }
    if view.policy.rollsBackFailed {
      throw ServiceError(
        400, "InvalidParameter",
        "The property 'rollbackFailedInstancesOnPolicyBreach' is not supported for Virtual Machine Scale Sets with "
          + "Flexible orchestration mode.", target: "rollingUpgradePolicy.rollbackFailedInstancesOnPolicyBreach")
    }
    if view.policy.surges, view.upgradesOSAutomatically, !staysSilent {
      throw ServiceError(
        400, "BadRequest",
        "Automatic OS Upgrade with MaxSurge is not supported for Virtual Machine Scale Sets with Flexible orchestration "
          + "mode.")
    }
  }
}

extension ServiceError {
  /// A property cannot be changed (vmss.md §0.3).
  static func propertyChange(_ name: String) -> ServiceError {
    ServiceError(
      409, "PropertyChangeNotAllowed", "Changing property '\(name)' is not allowed.", target: name)
  }

  /// A set that is going away takes no more orders.
  static func markedForDeletion(_ operation: String, _ name: String) -> ServiceError {
    ServiceError(
      409, "OperationNotAllowed",
      "Operation '\(operation)' is not allowed on Virtual Machine Scale Set '\(name)' since it is marked for deletion.")
  }
}
