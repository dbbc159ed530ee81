import ARM
import JSON
import World

/// Entries of `get-os-upgrade-history`; they keep their `properties` (vmss.md §6.4).
extension OSUpgradeRecord {
  func document(in location: String) -> JSONValue {
    var properties: JSONObject = [
      "runningStatus": [
        "code": .string(status.rawValue), "startTime": .string(started.description),
        "completedTime": .string(ended.description),
      ],
      "progress": [
        "successfulInstanceCount": .integer(successful), "failedInstanceCount": .integer(failed),
        "inProgressInstanceCount": 0, "pendingInstanceCount": .integer(pending),
      ],
      "startedBy": .string(startedBy.rawValue), "targetImageReference": image,
      "rollbackInfo": [
        "successfullyRolledbackInstanceCount": .integer(restored),
        "failedRolledbackInstanceCount": .integer(restoreFailures),
      ],
    ]
    if let error { properties["error"] = error.json }
    return Self.entry(properties, location)
  }

  fileprivate static func entry(_ properties: JSONObject, _ location: String) -> JSONValue {
    [
      "properties": .object(properties), "type": "Microsoft.Compute/virtualMachineScaleSets/rollingUpgrades",
      "location": .string(location),
    ]
  }
}

extension RollingUpgrade {
  /// The upgrade under way as the history shows it.
  func historyEntry(of fleet: Fleet) -> JSONValue {
    let now = document(of: fleet)
    var image = fleet.newestModel?.profile.at("storageProfile", "imageReference") ?? [:]
    image["version"] = .string(targetImageVersion ?? "")
    var properties: JSONObject = [
      "runningStatus": ["code": .string(status.rawValue), "startTime": .string(started.description)],
      "progress": now.at("properties", "progress"), "startedBy": .string(startedBy.rawValue),
      "targetImageReference": image,
      "rollbackInfo": [
        "successfullyRolledbackInstanceCount": .integer(restored),
        "failedRolledbackInstanceCount": .integer(restoreFailures),
      ],
    ]
    if let error { properties["error"] = error.json }
    return OSUpgradeRecord.entry(properties, fleet.location)
  }
}
