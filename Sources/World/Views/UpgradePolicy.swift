package import ARM
package import JSON

/// How a scale set brings its instances to a new model (vmss.md §4).
package enum UpgradeMode: String, Sendable, CaseIterable {
  case manual = "Manual"
  case automatic = "Automatic"
  case rolling = "Rolling"

  /// Reads a mode in any case, as the service does.
  package init?(anyCase text: String) {
    guard let mode = Self.allCases.first(where: { $0.rawValue.equalsIgnoringCase(text) }) else { return nil }
    self = mode
  }
}

/// What a rolling upgrade may do at a time, and when it stops (vmss.md §5.1).
package struct RollingUpgradePolicy: Sendable, Equatable {
  /// Share of the set that is upgraded at a time: 5…100.
  package let maxBatchInstancePercent: Int
  /// Share of the set that may be unhealthy, before and while it is upgraded: 5…100.
  package let maxUnhealthyInstancePercent: Int
  /// Share of the upgraded instances that may be unhealthy: 0…100.
  package let maxUnhealthyUpgradedInstancePercent: Int
  package let pauseSeconds: Int
  package let crossesZones: Bool
  package let prioritizesUnhealthy: Bool
  package let rollsBackFailed: Bool
  package let surges: Bool
  /// The policy as the set's document has it, for showing.
  package let document: JSONValue

  /// What the service adds to a rolling set that does not say (vmss.md §1.1).
  package static let serviceDefaults: JSONObject = [
    "maxBatchInstancePercent": 20, "maxUnhealthyInstancePercent": 20, "maxUnhealthyUpgradedInstancePercent": 20,
    "pauseTimeBetweenBatches": "PT0S", "maxSurge": false, "rollbackFailedInstancesOnPolicyBreach": false,
  ]

  /// Reads a policy, filling in what it leaves out.
  ///
  /// - Throws: Azure's refusal of a value that is out of range or of the wrong kind.
  package init(_ document: JSONValue) throws(ServiceError) {
    let reader = PolicyReader(document)
    maxBatchInstancePercent = try reader.percent("maxBatchInstancePercent", 5...100)
    maxUnhealthyInstancePercent = try reader.percent("maxUnhealthyInstancePercent", 5...100)
    maxUnhealthyUpgradedInstancePercent = try reader.percent("maxUnhealthyUpgradedInstancePercent", 0...100)
    pauseSeconds = try reader.seconds("pauseTimeBetweenBatches")
    crossesZones = try reader.flag("enableCrossZoneUpgrade")
    prioritizesUnhealthy = try reader.flag("prioritizeUnhealthyInstances")
    rollsBackFailed = try reader.flag("rollbackFailedInstancesOnPolicyBreach")
    surges = try reader.flag("maxSurge")
    self.document = document
  }

  /// How many instances a batch holds at most: never fewer than one (vmss.md §5.3 step 3).
  package func batchSize(of total: Int) -> Int {
    max(1, total * maxBatchInstancePercent / 100)
  }
}

/// Reads the members of a rolling upgrade policy, each with its limits.
private struct PolicyReader {
  private let document: JSONValue

  init(_ document: JSONValue) { self.document = document }

  func percent(_ name: String, _ range: ClosedRange<Int>) throws(ServiceError) -> Int {
    let value = document[name]
    if value.isNull { return RollingUpgradePolicy.serviceDefaults[name]?.integer ?? 20 }
    guard let number = value.integer else { throw .unreadable(value, "rollingUpgradePolicy.\(name)", as: "Int32") }
    guard range.contains(number) else {
      throw .outOfRange("\(number)", "rollingUpgradePolicy.\(name)", range)
    }
    return number
  }

  func seconds(_ name: String) throws(ServiceError) -> Int {
    let value = document[name]
    if value.isNull { return 0 }
    guard let text = value.string, let seconds = DurationText.isoSeconds(text) else {
      throw .unreadable(value, "rollingUpgradePolicy.\(name)", as: "TimeSpan")
    }
    return seconds
  }

  func flag(_ name: String) throws(ServiceError) -> Bool {
    let value = document[name]
    if value.isNull { return false }
    // Templates written by hand say "true" with quotation marks, and the service takes it.
    if let text = value.string, let flag = Bool(text.asciiLowercased) { return flag }
    guard let flag = value.bool else { throw .unreadable(value, "rollingUpgradePolicy.\(name)", as: "Boolean") }
    return flag
  }
}

extension ServiceError {
  /// A value that cannot be read as what it should be.
  package static func unreadable(_ value: JSONValue, _ path: String, as type: String) -> ServiceError {
    ServiceError(
      400, "BadRequest",
      "Could not convert value \(value.text()) of '\(path)' to type '\(type)'.", target: path)
  }

  /// A number outside its limits.
  package static func outOfRange(_ value: String, _ path: String, _ range: ClosedRange<Int>) -> ServiceError {
    ServiceError(
      400, "InvalidParameter",
      "The value '\(value)' of parameter '\(path)' is out of range. The value must be between "
        + "'\(range.lowerBound)' and '\(range.upperBound)', inclusive.", target: path)
  }
}
