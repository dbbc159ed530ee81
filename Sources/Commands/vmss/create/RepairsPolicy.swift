import Grammar
import JSON
import Lesson

extension ScaleSetRequest {
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
