import JSON

/// How fast a disk of a kind and size is, and what Azure calls that.
///
/// Source: "Select a disk type for Azure IaaS VMs" (learn.microsoft.com), as of 2025-11.
struct DiskPerformance {
  let sku: String
  let gibibytes: Int

  /// `Premium` for `Premium_LRS`.
  static func tier(of sku: String) -> String {
    switch sku {
    case "Premium_LRS", "Premium_ZRS", "PremiumV2_LRS": "Premium"
    case "UltraSSD_LRS": "Ultra"
    default: "Standard"
    }
  }

  /// Fills in tier and speed where the request does not say them.
  func fill(_ document: inout JSONValue) {
    guard let row = row else { return }
    // These two are as they were asked for.
    let isFree = sku == "UltraSSD_LRS" || sku == "PremiumV2_LRS"
    if !row.tier.isEmpty { document.set(.string(row.tier), at: ["properties", "tier"]) }
    for (member, value) in [("diskIOPSReadWrite", row.operations), ("diskMBpsReadWrite", row.megabytes)]
    where !isFree || document.at("properties", member).isNull {
      document.set(.integer(value), at: ["properties", member])
    }
  }

  private var row: (tier: String, operations: Int, megabytes: Int)? {
    switch sku {
    case "Premium_LRS", "Premium_ZRS":
      guard let step = Self.premium.first(where: { gibibytes <= $0.gibibytes }) else { return nil }
      return (step.tier, step.operations, step.megabytes)
    case "StandardSSD_LRS", "StandardSSD_ZRS":
      return (
        "", gibibytes <= 4_096 ? 500 : gibibytes <= 8_192 ? 2_000 : gibibytes <= 16_384 ? 4_000 : 6_000,
        gibibytes <= 4_096 ? 100 : gibibytes <= 8_192 ? 400 : gibibytes <= 16_384 ? 600 : 750
      )
    case "Standard_LRS":
      return (
        "", gibibytes <= 4_096 ? 500 : gibibytes <= 8_192 ? 1_300 : 2_000,
        gibibytes <= 4_096 ? 60 : gibibytes <= 8_192 ? 300 : 500
      )
    case "PremiumV2_LRS": return ("", 3_000, 125)
    case "UltraSSD_LRS": return ("", max(100, min(gibibytes * 300, 400_000)), 25)
    default: return nil
    }
  }

  private static let premium: [(gibibytes: Int, tier: String, operations: Int, megabytes: Int)] = [
    (4, "P1", 120, 25), (8, "P2", 120, 25), (16, "P3", 120, 25), (32, "P4", 120, 25), (64, "P6", 240, 50),
    (128, "P10", 500, 100), (256, "P15", 1_100, 125), (512, "P20", 2_300, 150), (1_024, "P30", 5_000, 200),
    (2_048, "P40", 7_500, 250), (4_096, "P50", 7_500, 250), (8_192, "P60", 16_000, 500),
    (16_384, "P70", 18_000, 750), (32_767, "P80", 20_000, 900),
  ]
}
