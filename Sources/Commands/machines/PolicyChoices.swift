import ARM
import Grammar
import JSON
import Lesson

/// Placement, prices, notices and repairs of new machines.
struct PolicyChoices: Sendable {
  /// By name or id, then by id.
  var proximityGroup: String?
  var hostGroup: String?
  var reservationGroup: String?
  var leavesReservation: Bool?
  var hasPriority = false
  var hasEviction = false
  var restoresSpot = false
  var spotRestoreTimeout: String?
  /// Minutes as written, then a duration.
  var terminateNotification: String?
  var repairs = RepairChoices()
  var acceptsTerms: Bool
}

/// How unhealthy instances are repaired.
struct RepairChoices: Sendable {
  /// Minutes as written, then a duration.
  var gracePeriod: String?
  var action: RepairActionWord?
  var isEnabled: Bool?
  /// Whether zones are balanced by themselves, which takes the place of the other choices.
  var rebalancesZones = false
}

extension TemplateRequest {
  /// Sees that the proximity placement group is there.
  mutating func checkProximityGroup(_ client: inout Client) throws(CommandError) {
    guard let word = policies.proximityGroup, !word.isEmpty else { return }
    policies.proximityGroup = try client.proximityGroupThatExists(word, group: group)
  }

  /// An eviction policy says nothing without a priority.
  func checkEviction() throws(CommandError) {
    if policies.hasEviction, !policies.hasPriority {
      throw CommandError(.refused, "usage error: --priority PRIORITY [--eviction-policy POLICY]")
    }
  }

  /// Makes an id of the name of the reservation group.
  mutating func checkReservation(_ client: Client) throws(CommandError) {
    guard let word = policies.reservationGroup, word != "None" else { return }
    if policies.leavesReservation == true {
      throw CommandError(
        .refused,
        "--capacity-reservation-group must be omitted or set to None when --disable-capacity-reservation-assignment is true."
      )
    }
    if word.isEmpty { return }
    policies.reservationGroup = client.id(of: word, type: "Microsoft.Compute/CapacityReservationGroups", group: group)
  }
}

extension Client {
  /// The id of a proximity placement group that is named or given by its id.
  ///
  /// - Throws: that there is none.
  mutating func proximityGroupThatExists(_ word: String, group: String) throws(CommandError) -> String {
    let id = id(of: word, type: "Microsoft.Compute/proximityPlacementGroups", group: group)
    guard exists(id, apiVersion: "2024-07-01") else {
      throw CommandError(
        .refused, "Proximity Placement Group '\(Self.parsedID(id)?.name ?? word)' does not exist.")
    }
    return id
  }
}
