package import ARM
package import JSON

/// An OS upgrade that is over, as `get-os-upgrade-history` tells of it (vmss.md §6.4).
package struct OSUpgradeRecord: Sendable, Equatable {
  /// How many are remembered, and for how long.
  package static let memory = 5
  package static let memorySeconds = 61 * 86_400

  package var started: VirtualTime
  package var ended: VirtualTime
  package var status: RollingUpgrade.Status
  package var startedBy: RollingUpgrade.Starter
  package var successful: Int
  package var failed: Int
  package var pending: Int
  package var restored: Int
  package var restoreFailures: Int
  /// The image with its exact version, in the form of `targetImageReference`.
  package var image: JSONValue
  package var error: ServiceError?

  package init(_ upgrade: RollingUpgrade, image: JSONValue, ended: VirtualTime) {
    started = upgrade.started
    self.ended = ended
    status = upgrade.status
    startedBy = upgrade.startedBy
    successful = upgrade.successful.count
    failed = upgrade.failed.count
    pending = upgrade.pending.count
    restored = upgrade.restored
    restoreFailures = upgrade.restoreFailures
    self.image = image
    error = upgrade.error
  }
}

extension OSUpgradeRecord {
  var json: JSONValue {
    var object: JSONObject = [
      "started": .string(started.description), "ended": .string(ended.description),
      "status": .string(status.rawValue), "startedBy": .string(startedBy.rawValue),
      "counts": [
        .integer(successful), .integer(failed), .integer(pending), .integer(restored), .integer(restoreFailures),
      ],
      "image": image,
    ]
    if let error { object["error"] = error.json }
    return .object(object)
  }

  init(_ reader: StateReader) throws(StateError) {
    started = try reader["started"].time()
    ended = try reader["ended"].time()
    status = try reader["status"].word(RollingUpgrade.Status.self)
    startedBy = try reader["startedBy"].word(RollingUpgrade.Starter.self)
    let counts = try reader["counts"].list { value throws(StateError) in try value.count() }
    guard counts.count == 5 else { throw reader["counts"].wrong() }
    (successful, failed, pending, restored, restoreFailures) = (counts[0], counts[1], counts[2], counts[3], counts[4])
    image = reader["image"].value
    error = ServiceError(status: 409, body: reader["error"].value)
  }
}
