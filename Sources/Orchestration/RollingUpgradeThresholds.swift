import ARM
import JSON
import World

/// When a rolling upgrade stops (vmss.md §0.3, §5.3 steps 2, 5, 8). "More than the threshold" is strict.
extension World {
  /// The share of unhealthy instances in the whole set, for whatever reason, exceeds the policy.
  ///
  /// Machines that are attached to the set count too; one without a health extension says nothing, and so is unhealthy
  /// (vmss.md §11).
  mutating func tooManyUnhealthy(_ fleet: Fleet, _ upgrade: RollingUpgrade) -> ServiceError? {
    let members = fleet.members + attachedInstances(of: fleet)
    let unhealthy = members.filter { $0.countsAsUnhealthy }
    let threshold = upgrade.policy.maxUnhealthyInstancePercent
    guard unhealthy.count * 100 > threshold * members.count else { return nil }
    let percent = unhealthy.count * 100 / members.count
    let details = unhealthy.map { instance in
      RollingUpgrade.Failure.unhealthy(instance).detail(in: fleet)
    }
    let reason =
      "The most impactful error is:  \(RollingUpgrade.Failure.unhealthyMessage) For details on rolling upgrades, use "
      + "http://aka.ms/AzureVMSSRollingUpgrade"
    guard upgrade.batchNumber > 0 else {
      return ServiceError(
        409, "MaxUnhealthyInstancePercentExceededBeforeRollingUpgrade",
        "Rolling Upgrade failed due to exceeding the MaxUnhealthyInstancePercent value (defined in the "
          + "RollingUpgradePolicy) before any batch was attempted. \(percent)% of instances are in an unhealthy state, more "
          + "than the threshold of \(threshold)% configured in the RollingUpgradePolicy. \(reason)",
        details: details)
    }
    return ServiceError(
      409, "MaxUnhealthyInstancePercentExceededInRollingUpgrade",
      "Rolling Upgrade failed after exceeding the MaxUnhealthyInstancePercent value defined in the RollingUpgradePolicy. "
        + "\(percent)% of instances are in an unhealthy state after being upgraded - more than the threshold of "
        + "\(threshold)% configured in the RollingUpgradePolicy. \(reason)",
      details: details)
  }

  /// The machines that stand alone and are attached to a set. They keep what they run: no upgrade touches them.
  mutating func attachedInstances(of fleet: Fleet) -> [Instance] {
    guard fleet.mode == .flexible else { return [] }
    let machines = resources.ofType("Microsoft.Compute/virtualMachines", in: fleet.id.groupID).filter { machine in
      machine.document.at("properties", "virtualMachineScaleSet", "id").string.map {
        ResourceID(trusted: $0) == fleet.id
      }
        ?? false
    }
    return machines.compactMap { fleets[$0.id]?.instances.first }.filter { !$0.isLeaving }
  }

  /// The share of unhealthy instances among those upgraded so far exceeds the policy.
  func tooManyUpgradedUnhealthy(_ fleet: Fleet, _ upgrade: RollingUpgrade) -> ServiceError? {
    var failures = upgrade.failed
    for serial in upgrade.successful {
      guard let instance = fleet.instance(serial), !instance.isLeaving, instance.power == .running,
        instance.countsAsUnhealthy
      else { continue }
      failures.append(.unhealthy(instance))
    }
    let upgraded = upgrade.successful.count + upgrade.failed.count
    let threshold = upgrade.policy.maxUnhealthyUpgradedInstancePercent
    guard let first = failures.first, failures.count * 100 > threshold * upgraded else { return nil }
    return ServiceError(
      409, "MaxUnhealthyUpgradedInstancePercentExceededInRollingUpgrade",
      "Rolling Upgrade failed after exceeding the MaxUnhealthyUpgradedInstancePercent value defined in the "
        + "RollingUpgradePolicy. \(failures.count * 100 / upgraded)% of instances are in an unhealthy state after being "
        + "upgraded - more than the threshold of \(threshold)%. The most impactful error is: \(first.message). First failed "
        + "instance ID is: \(first.name).",
      details: failures.map { $0.detail(in: fleet) })
  }
}

extension RollingUpgrade.Failure {
  static let unhealthyMessage = "Instance found to be unhealthy or unreachable."

  /// An instance that does not report to be healthy.
  static func unhealthy(_ instance: Instance) -> Self {
    Self(
      instance: instance.serial, name: instance.name, code: "RollingUpgradeInstanceUnhealthyError",
      message: unhealthyMessage)
  }
}

extension RollingUpgrade {
  /// What is reported while an upgrade goes on although some instances failed (step 9). The text is not recorded
  /// anywhere [I].
  func failuresSoFar(in fleet: Fleet) -> ServiceError {
    ServiceError(
      409, "RollingUpgradeInProgressWithFailedUpgradedVMs",
      "Rolling Upgrade is in progress and continues although \(failed.count) of the upgraded instances failed.",
      details: failed.map { $0.detail(in: fleet) })
  }
}
