import Grammar

/// Which zones the instances of a new scale set may be in, beside `--zones`.
struct ZonePlacementChoices: Sendable {
  var isAutomatic: Bool
  var isBalanced: Bool?
  var maxZoneCount: Int?
  var includesZones: Bool
  var excludesZones: Bool
  var limitsShare: Bool?
  var maxShare: Int?
}

extension ScaleSetRequest {
  /// What automatic zones do not go with.
  func checkZonePlacement() throws(CommandError) {
    let choices = zonePlacement
    func refuse(if isWrong: Bool, _ text: String) throws(CommandError) {
      if isWrong { throw CommandError(.refused, "usage error: \(text)") }
    }
    try refuse(
      if: choices.isAutomatic && !zones.isEmpty,
      "--zone-placement-policy cannot be used with --zones. Specify either fixed zones (--zones) or automatic zone placement (--zone-placement-policy)."
    )
    try refuse(if: choices.maxZoneCount.map { $0 <= 0 } ?? false, "--max-zone-count must be a positive integer.")
    try refuse(
      if: choices.isBalanced == true && choices.maxZoneCount == nil,
      "--zone-balance requires --max-zone-count to be specified.")
    try refuse(
      if: choices.isAutomatic && !isFlexible && overprovisions,
      "zone placement policy does not support overprovisioning. Set --disable-overprovision when using --zone-placement-policy Auto."
    )
    try refuse(
      if: choices.isAutomatic && !(policies.reservationGroup ?? "").isEmpty,
      "zone placement policy does not support capacity reservation groups.")
    let share = "(--max-instance-percent / --value-max-instance-percent-per-zone)"
    try refuse(
      if: choices.limitsShare == true && choices.maxShare == nil, "--instance-percent-policy true requires \(share).")
    guard let maxShare = choices.maxShare else { return }
    try refuse(
      if: choices.limitsShare == false, "\(share) cannot be used when --instance-percent-policy is false.")
    try refuse(
      if: choices.limitsShare == nil, "\(share) cannot be used when --instance-percent-policy is not set.")
    try refuse(if: !(1...100).contains(maxShare), "\(share) must be an integer between 1 and 100.")
  }
}
