import ARM
import JSON

/// `upgradePolicy.automaticOSUpgradePolicy` (vmss.md §6.1).
package struct AutomaticOSPolicy: Sendable, Equatable {
  package let isEnabled: Bool
  /// Whether a failed instance keeps the new OS disk.
  package let disablesRollback: Bool
  /// Whether each instance waits for somebody's approval.
  package let isDeferred: Bool

  init(_ document: JSONValue) {
    isEnabled = document["enableAutomaticOSUpgrade"] == true
    disablesRollback = document["disableAutomaticRollback"] == true
    isDeferred = document["osRollingUpgradeDeferral"] == true
  }
}

/// `automaticRepairsPolicy` of a set in which it is on (vmss.md §8).
package struct RepairsPolicy: Sendable, Equatable {
  /// 600…5400.
  package let graceSeconds: Int
  package let action: InstanceRepairs.Action

  /// - Returns: `nil` when the policy is missing or off.
  /// - Throws: Azure's refusal of a value that is out of range or of the wrong kind. The texts follow the service's usual
  ///   form; none was found recorded [I].
  init?(_ document: JSONValue) throws(ServiceError) {
    let name = "automaticRepairsPolicy"
    let grace = document["gracePeriod"]
    if grace.isNull {
      graceSeconds = 600
    } else {
      guard let seconds = grace.string.flatMap(DurationText.isoSeconds) else {
        throw .unreadable(grace, "\(name).gracePeriod", as: "TimeSpan")
      }
      guard (600...5400).contains(seconds) else {
        throw ServiceError(
          400, "InvalidParameter",
          "The value '\(grace.string ?? "")' of parameter '\(name).gracePeriod' is out of range. The value must be between "
            + "'PT10M' and 'PT90M', inclusive.", target: "\(name).gracePeriod")
      }
      graceSeconds = seconds
    }
    let word = document["repairAction"].string ?? InstanceRepairs.Action.replace.rawValue
    guard let action = InstanceRepairs.Action.allCases.first(where: { $0.rawValue.equalsIgnoringCase(word) }) else {
      throw .invalidWord(word, "\(name).repairAction", InstanceRepairs.Action.allCases.map(\.rawValue))
    }
    self.action = action
    guard document["enabled"] == true else { return nil }
  }
}

/// Which instances of a set are Spot instances, and what becomes of an evicted one (vmss.md §9).
package struct SpotPolicy: Sendable, Equatable {
  /// Whether new instances are Spot instances, apart from those that the mix makes regular.
  package let isSpot: Bool
  /// Whether an evicted instance is deleted, and not only deallocated.
  package let deletesEvicted: Bool
  /// How long an evicted instance is tried again; `nil` for not at all.
  package let restoreSeconds: Int?
  package let mix: PriorityMix?

  init(_ properties: JSONValue, mode: Fleet.OrchestrationMode) throws(ServiceError) {
    let profile = properties["virtualMachineProfile"]
    let priority = profile["priority"].string ?? "Regular"
    guard let word = ["Regular", "Low", "Spot"].first(where: { $0.equalsIgnoringCase(priority) }) else {
      throw .invalidWord(priority, "priority", ["Regular", "Low", "Spot"])
    }
    isSpot = word != "Regular"
    let eviction = profile["evictionPolicy"].string ?? "Deallocate"
    guard ["Deallocate", "Delete"].contains(where: { $0.equalsIgnoringCase(eviction) }) else {
      throw .invalidWord(eviction, "evictionPolicy", ["Deallocate", "Delete"])
    }
    deletesEvicted = eviction.equalsIgnoringCase("Delete")
    let restore = properties["spotRestorePolicy"]
    if restore["enabled"] == true {
      let timeout = restore["restoreTimeout"]
      guard let seconds = DurationText.isoSeconds(timeout.string ?? "PT1H") else {
        throw .unreadable(timeout, "spotRestorePolicy.restoreTimeout", as: "TimeSpan")
      }
      restoreSeconds = seconds
    } else {
      restoreSeconds = nil
    }
    mix = try PriorityMix(properties["priorityMixPolicy"])
  }
}

/// `priorityMixPolicy`: how many of a set's instances are regular (vmss.md §9, mix arithmetic).
package struct PriorityMix: Sendable, Equatable {
  /// So many are regular before there is any Spot instance.
  package let base: Int
  /// The share of regular ones among those above the base: 0…100.
  package let percentAboveBase: Int

  package init(base: Int, percentAboveBase: Int) {
    self.base = base
    self.percentAboveBase = percentAboveBase
  }

  init?(_ document: JSONValue) throws(ServiceError) {
    guard document.object != nil else { return nil }
    func whole(_ name: String, _ range: ClosedRange<Int>, else standard: Int) throws(ServiceError) -> Int {
      let value = document[name]
      if value.isNull { return standard }
      guard let number = value.integer else { throw .unreadable(value, "priorityMixPolicy.\(name)", as: "Int32") }
      guard range.contains(number) else { throw .outOfRange("\(number)", "priorityMixPolicy.\(name)", range) }
      return number
    }
    base = try whole("baseRegularPriorityCount", 0...1000, else: 0)
    percentAboveBase = try whole("regularPriorityPercentageAboveBase", 0...100, else: 0)
  }

  /// How many of so many instances are regular; an odd one is a Spot instance.
  package func regularTarget(of capacity: Int) -> Int {
    min(capacity, base) + max(0, capacity - base) * percentAboveBase / 100
  }
}
