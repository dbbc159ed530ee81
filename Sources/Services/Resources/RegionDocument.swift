import JSON
import World

extension Region {
  /// The region as `account list-locations` shows it (platform.md §5).
  func document(in subscription: Subscription) -> JSONValue {
    var document: JSONValue = [
      "id": .string("/subscriptions/\(subscription.id)/locations/\(name)"), "name": .string(name), "type": "Region",
      "displayName": .string(displayName), "regionalDisplayName": .string("(\(geography)) \(displayName)"),
      "metadata": [
        "geography": .string(geography), "geographyGroup": .string(geography), "regionType": "Physical",
        "regionCategory": .string(zoneCount > 0 ? "Recommended" : "Other"),
        "pairedRegion": .array(
          pair.isEmpty
            ? []
            : [["id": .string("/subscriptions/\(subscription.id)/locations/\(pair)"), "name": .string(pair)]]),
      ],
    ]
    if zoneCount > 0 {
      document["availabilityZoneMappings"] = .array(
        (1...zoneCount).map { ["logicalZone": .string("\($0)"), "physicalZone": .string("\(name)-az\($0)")] })
    }
    return document
  }
}
