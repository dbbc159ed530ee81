import JSON

/// An Azure region (platform.md §5; as of July 2026, pairs and zones partly inferred).
package struct Region: Sendable, Equatable {
  /// `eastus`.
  package let name: String
  /// `East US`.
  package let displayName: String
  /// `US`, `Europe`, …
  package let geography: String
  /// The region that it is paired with.
  package let pair: String
  /// How many availability zones it has: 0 or 3.
  package let zoneCount: Int

  /// Every region that azsim knows.
  package static var all: [Region] {
    table.rows.map { Region($0) }
  }

  /// The region with a name or display name: `eastus`, `East US`.
  package static func named(_ name: String) -> Region? {
    let wanted = String(decoding: name.utf8.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    return table.row(wanted).map { Region($0) }
  }

  private init(_ cells: [String]) {
    name = cells[0]
    displayName = cells[1]
    geography = cells[2]
    pair = cells[3]
    zoneCount = cells[4] == "z" ? 3 : 0
  }

  /// name|display name|geography|pair|z for three zones
  private static let table = FactTable(
    """
    eastus|East US|US|westus|z
    eastus2|East US 2|US|centralus|z
    centralus|Central US|US|eastus2|z
    southcentralus|South Central US|US|northcentralus|z
    westus2|West US 2|US|westcentralus|z
    westus3|West US 3|US|eastus|z
    westus|West US|US|eastus|
    northcentralus|North Central US|US|southcentralus|
    westcentralus|West Central US|US|westus2|
    northeurope|North Europe|Europe|westeurope|z
    westeurope|West Europe|Europe|northeurope|z
    uksouth|UK South|Europe|ukwest|z
    ukwest|UK West|Europe|uksouth|
    francecentral|France Central|Europe|francesouth|z
    germanywestcentral|Germany West Central|Europe|germanynorth|z
    switzerlandnorth|Switzerland North|Europe|switzerlandwest|z
    norwayeast|Norway East|Europe|norwaywest|z
    polandcentral|Poland Central|Europe||z
    italynorth|Italy North|Europe||z
    spaincentral|Spain Central|Europe||z
    swedencentral|Sweden Central|Europe|swedensouth|z
    southeastasia|Southeast Asia|Asia Pacific|eastasia|z
    eastasia|East Asia|Asia Pacific|southeastasia|z
    japaneast|Japan East|Asia Pacific|japanwest|z
    japanwest|Japan West|Asia Pacific|japaneast|z
    koreacentral|Korea Central|Asia Pacific|koreasouth|z
    koreasouth|Korea South|Asia Pacific|koreacentral|
    australiaeast|Australia East|Asia Pacific|australiasoutheast|z
    australiasoutheast|Australia Southeast|Asia Pacific|australiaeast|
    australiacentral|Australia Central|Asia Pacific|australiacentral2|
    centralindia|Central India|Asia Pacific|southindia|z
    southindia|South India|Asia Pacific|centralindia|
    canadacentral|Canada Central|Canada|canadaeast|z
    canadaeast|Canada East|Canada|canadacentral|
    brazilsouth|Brazil South|South America|southcentralus|z
    mexicocentral|Mexico Central|Mexico||z
    southafricanorth|South Africa North|Africa|southafricawest|z
    uaenorth|UAE North|Middle East|uaecentral|z
    qatarcentral|Qatar Central|Middle East||z
    israelcentral|Israel Central|Middle East||z
    """)
}
