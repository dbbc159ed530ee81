/// What a subscription may have in a region (Azure's page on subscription limits, as of July 2026).
///
/// The core quota is that of a subscription that has asked for more: azsim counts what is in use and refuses nobody for want
/// of cores; the fault `allocation-failed` does that.
package struct Quota: Sendable, Equatable {
  /// `cores`.
  package let name: String
  /// `Total Regional vCPUs`.
  package let displayName: String
  package let limit: Int

  private static let table = FactTable(
    """
    availabilitySets|Availability Sets|2500
    cores|Total Regional vCPUs|100000
    lowPriorityCores|Total Regional Spot vCPUs|100000
    virtualMachines|Virtual Machines|25000
    virtualMachineScaleSets|Virtual Machine Scale Sets|2500
    """)

  /// All of them, in the order in which they are listed.
  package static var all: [Quota] {
    table.rows.map { Quota(name: $0[0], displayName: $0[1], limit: Int($0[2]) ?? 0) }
  }
}
