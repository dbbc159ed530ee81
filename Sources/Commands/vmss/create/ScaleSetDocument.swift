import Grammar
import JSON

extension ScaleSetRequest {
  /// The scale set itself as it stands in the template, without what it depends on.
  func scaleSetDocument(
    _ names: NetworkNames, _ call: Call, _ keys: VMSSCreateKeys, _ client: Client
  ) throws(CommandError) -> JSONValue {
    // An empty word for no groups is more than the client can do.
    if network.applicationSecurityGroups == [""] {
      throw CommandError(.refused, "string indices must be integers, not 'str'")
    }
    var document: JSONValue = [
      "type": "Microsoft.Compute/virtualMachineScaleSets", "name": .string(name), "location": .string(location ?? ""),
      "tags": .object(tags), "apiVersion": "2026-04-01",
    ]
    document["properties"] = try propertiesDocument(client)
    let profile = try profileDocument(names, call, keys, client)
    if let profile = profile.object, !profile.isEmpty {
      document.set(.object(profile), at: ["properties", "virtualMachineProfile"])
    }
    if let size, !size.isEmpty { document["sku"] = ["name": .string(size), "capacity": .integer(instanceCount)] }
    if let edge = edgeDocument { document["extendedLocation"] = edge }
    if let skuProfile = try skuProfileDocument(call, keys.remaining) {
      document.set(skuProfile, at: ["properties", "skuProfile"])
    }
    call.apply(to: &document)
    return document
  }

  private func propertiesDocument(_ client: Client) throws(CommandError) -> JSONValue {
    var properties: JSONValue = ["upgradePolicy": ["mode": .string(upgradeMode)]]
    if !isFlexible { properties["overprovision"] = .bool(overprovisions) }
    if policies.restoresSpot {
      properties["spotRestorePolicy"] = ["enabled": true]
      if let timeout = policies.spotRestoreTimeout, !timeout.isEmpty {
        properties.set(.string(timeout), at: ["spotRestorePolicy", "restoreTimeout"])
      }
    }
    properties["singlePlacementGroup"] = singlePlacementGroup.map(JSONValue.bool) ?? .null
    if let faultDomainCount { properties["platformFaultDomainCount"] = .integer(faultDomainCount) }
    if let hasUltraDisks = disks.hasUltraDisks {
      properties["additionalCapabilities"] = ["ultraSSDEnabled": .bool(hasUltraDisks)]
    }
    if let group = policies.proximityGroup, !group.isEmpty {
      properties["proximityPlacementGroup"] = ["id": .string(group)]
    }
    if let repairs = repairsPolicy { properties["automaticRepairsPolicy"] = repairs }
    if let hosts = policies.hostGroup, !hosts.isEmpty { properties["hostGroup"] = ["id": .string(hosts)] }
    properties["orchestrationMode"] = .string(mode.rawValue)
    return properties
  }

  /// The sizes to choose from.
  ///
  /// - Throws: when there are not as many ranks as sizes.
  private func skuProfileDocument(_ call: Call, _ keys: RemainingKeys) throws(CommandError) -> JSONValue? {
    guard let sizes = call.optional(keys.profileSizes), !sizes.isEmpty else { return nil }
    var list = sizes.map { JSONValue.object(["name": .string($0)]) }
    if let ranks = call.optional(keys.profileRanks), !ranks.isEmpty {
      guard ranks.count == list.count else {
        throw CommandError(
          .refused,
          "The SKU profile rank list does not specify a rank for every VM size. The number of ranks must match the number of VM sizes."
        )
      }
      for position in list.indices { list[position]["rank"] = .string(ranks[position]) }
    }
    let strategy = call.optional(keys.profileStrategy).map { JSONValue.string($0.rawValue) } ?? .null
    return ["vmSizes": .array(list), "allocationStrategy": strategy]
  }
}
