import ARM
package import World

extension World {
  /// Does everything that is due in a fleet now: ends work, hears reports, goes on with the upgrade, ends operations.
  mutating func carryOn(_ fleet: inout Fleet) {
    endWork(&fleet)
    endOverprovisioning(&fleet)
    receiveReports(&fleet)
    carryOnEvictions(&fleet)
    carryOnUpgrade(&fleet)
    carryOnAutomaticUpgrades(&fleet)
    carryOnRepairs(&fleet)
    settle(&fleet)
  }

  /// Ends the operations that have nothing left to wait for, and brings the set's provisioning state up to date.
  package mutating func settle(_ fleet: inout Fleet) {
    var remaining: [FleetOperation] = []
    var failure: FleetOperation.Failure?
    var ended = false
    for operation in fleet.operations {
      let awaitsUpgrade = operation.awaitsUpgrade && fleet.upgrade?.isRunning == true
      guard operation.remaining == 0, operation.earliestEnd <= now, !awaitsUpgrade else {
        var kept = operation
        // What it waited for is over; from here on its own end is the next event.
        kept.awaitsUpgrade = awaitsUpgrade
        remaining.append(kept)
        continue
      }
      ended = true
      failure = operation.failure ?? (operation.awaitsUpgrade ? fleet.upgrade?.failure : nil)
      endOperation(operation.id, error: failure.map { .init(409, $0.code, $0.message) })
      let name = operations[operation.id]?.name.split(separator: "/").last { $0 != "action" } ?? "operation"
      record(.operationEnded, fleet.id, "\(name) \(failure.map { "failed: \($0.code)" } ?? "succeeded")")
      if operation.deletesSet {
        fleet.isGone = true
        resources[fleet.id] = nil
        record(.resourceDeleted, fleet.id, "scale set deleted")
        return
      }
    }
    fleet.operations = remaining
    let isMoving = !remaining.isEmpty || fleet.upgrade?.isRunning == true
    guard !isMoving else { return }
    if ended || resources[fleet.id]?.provisioningState == "Updating" {
      // What the platform tried by itself is no fault of the set's model.
      if failure == nil, fleet.upgrade?.startedBy == .user { failure = fleet.upgrade?.failure(since: fleet.converged) }
      fleet.converged = now
      fleet.dropUnusedModels()
      let state = failure == nil ? "Succeeded" : "Failed"
      resources.update(fleet.id) { $0.provisioningState = state }
    }
  }
}

extension RollingUpgrade {
  /// The error with which whoever waited for the upgrade ends.
  var failure: FleetOperation.Failure? {
    error.map { FleetOperation.Failure(code: $0.code, message: $0.message) }
  }

  /// The same, if the upgrade was stopped after a time.
  func failure(since time: VirtualTime) -> FleetOperation.Failure? {
    guard status == .faulted, let ended, ended > time else { return nil }
    return failure
  }
}
