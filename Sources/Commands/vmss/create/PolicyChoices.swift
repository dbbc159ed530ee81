import ARM
import Grammar
import JSON
import Lesson

/// Placement, prices, notices and repairs of a new scale set.
struct PolicyChoices: Sendable {
  /// By name or id, then by id.
  var proximityGroup: String?
  var hostGroup: String?
  var reservationGroup: String?
  var leavesReservation: Bool?
  var hasPriority: Bool
  var hasEviction: Bool
  var restoresSpot: Bool
  var spotRestoreTimeout: String?
  /// Minutes as written, then a duration.
  var terminateNotification: String?
  var repairs: RepairChoices
  var acceptsTerms: Bool
}

/// How unhealthy instances are repaired.
struct RepairChoices: Sendable {
  /// Minutes as written, then a duration.
  var gracePeriod: String?
  var action: RepairActionWord?
  var isEnabled: Bool?
  /// Whether zones are balanced by themselves, which takes the place of the other choices.
  var rebalancesZones: Bool
}

extension ScaleSetRequest {
  /// Sees that the proximity placement group is there.
  mutating func checkProximityGroup(_ client: inout Client) throws(CommandError) {
    guard let word = policies.proximityGroup, !word.isEmpty else { return }
    let id = client.id(of: word, type: "Microsoft.Compute/proximityPlacementGroups", group: group)
    policies.proximityGroup = id
    guard client.exists(id, apiVersion: "2024-07-01") else {
      throw CommandError(
        .refused, "Proximity Placement Group '\(Client.parsedID(id)?.name ?? word)' does not exist.")
    }
  }

  /// Makes a duration of the minutes of notice.
  mutating func checkTerminateNotification() {
    policies.terminateNotification = policies.terminateNotification.map { "PT\($0)M" }
  }

  /// Makes a duration of the minutes of grace, and wants a load balancer with a probe.
  mutating func checkRepairs(_ client: inout Client) throws(CommandError) {
    if policies.repairs.gracePeriod != nil || policies.repairs.action != nil {
      guard network.loadBalancer != nil, network.healthProbe != nil else {
        throw CommandError(
          .refused,
          "usage error: --load-balancer and --health-probe are required when creating vmss with automatic repairs")
      }
      if policies.repairs.isEnabled == false {
        throw CommandError(
          .refused,
          "usage error: --enable-automatic-repairs cannot be false when --automatic-repairs-action or --automatic-repairs-grace-period are used"
        )
      }
    }
    guard let minutes = policies.repairs.gracePeriod else { return }
    if client.strictness == .lesson, minutes.utf8.starts(with: "PT".utf8) {
      client.note(.repairsGracePeriodText)
    } else {
      policies.repairs.gracePeriod = "PT\(minutes)M"
    }
  }

  /// Makes an id of the name of the host group.
  mutating func checkHostGroup(_ client: Client) {
    guard let word = policies.hostGroup, !word.isEmpty else { return }
    policies.hostGroup = client.id(of: word, type: "Microsoft.Compute/hostGroups", group: group)
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

  /// The member `automaticRepairsPolicy` of the document, if it has one.
  var repairsPolicy: JSONValue? {
    let repairs = policies.repairs
    if repairs.rebalancesZones, let isEnabled = repairs.isEnabled { return ["enabled": .bool(isEnabled)] }
    guard repairs.gracePeriod != nil || repairs.action != nil else { return nil }
    let grace = repairs.gracePeriod.flatMap { $0.isEmpty ? nil : $0 } ?? "PT10M"
    return [
      "enabled": "true", "gracePeriod": .string(grace),
      "repairAction": .string((repairs.action ?? .replace).rawValue),
    ]
  }
}
