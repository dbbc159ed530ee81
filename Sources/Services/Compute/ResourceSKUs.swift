import ARM
import JSON
import World

/// The sizes that a subscription can use, as `Microsoft.Compute/skus` lists them (platform.md §11.3).
enum ResourceSKUs {
  /// Sizes in common use; Azure has thousands. name|vCPUs|memory in GB
  private static let table = FactTable(
    """
    Standard_B1s|1|1
    Standard_B2s|2|4
    Standard_B2ms|2|8
    Standard_B4ms|4|16
    Standard_D2s_v3|2|8
    Standard_D4s_v3|4|16
    Standard_D2s_v5|2|8
    Standard_D4s_v5|4|16
    Standard_D8s_v5|8|32
    Standard_D16s_v5|16|64
    Standard_D2as_v5|2|8
    Standard_D4as_v5|4|16
    Standard_D8as_v5|8|32
    Standard_DS1_v2|1|3.5
    Standard_DS2_v2|2|7
    Standard_E2s_v5|2|16
    Standard_E4s_v5|4|32
    Standard_E8s_v5|8|64
    Standard_F2s_v2|2|4
    Standard_F4s_v2|4|8
    Standard_F8s_v2|8|16
    """)

  /// The sizes in the table.
  static var sizes: [(name: String, cores: Int, memoryMB: Int)] {
    table.rows.map { cells in
      (cells[0], Int(cells[1]) ?? 0, Int((Double(cells[2]) ?? 0) * 1024))
    }
  }

  /// The entries of one region (`location eq 'eastus'`), or of every region when the filter names none.
  static func all(_ filter: String?) -> [JSONValue] {
    let named = filter.flatMap { text -> String? in
      let parts = text.split(separator: "'", omittingEmptySubsequences: false)
      return parts.count > 1 ? String(parts[1]) : nil
    }
    let regions = named.map { name in Region.named(name).map { [$0] } ?? [] } ?? Region.all
    let rows = table.rows
    return regions.flatMap { region in rows.map { entry($0, in: region) } }
  }

  private static func entry(_ cells: [String], in region: Region) -> JSONValue {
    let words = cells[0].split(separator: "_")
    let zones: [JSONValue] = (0..<region.zoneCount).map { .string("\($0 + 1)") }
    return [
      "resourceType": "virtualMachines", "name": .string(cells[0]), "tier": "Standard",
      "size": .string(words.dropFirst().joined(separator: "_")),
      "family": .string("standard\(words.dropFirst().joined())Family"), "locations": [.string(region.name)],
      "locationInfo": [["location": .string(region.name), "zones": .array(zones), "zoneDetails": []]],
      "capabilities": [
        ["name": "vCPUs", "value": .string(cells[1])], ["name": "MemoryGB", "value": .string(cells[2])],
        ["name": "HyperVGenerations", "value": "V1,V2"], ["name": "PremiumIO", "value": "True"],
      ],
      "restrictions": [],
    ]
  }
}
