import ARM
import JSON
import World

/// Lists of resources of every kind: `GET /subscriptions/S[/resourceGroups/G]/resources` (platform.md §10.1).
enum ResourceList {
  /// What a list tells of each resource.
  private static let members = [
    "id", "name", "type", "kind", "managedBy", "sku", "plan", "location", "extendedLocation", "zones", "identity",
    "tags",
  ]

  /// Answers a list, with `$filter`, `$expand` and `$top`.
  ///
  /// - Parameter group: whose resources are wanted; `nil` for those of the subscription.
  static func answer(_ call: ServiceCall, inside group: ResourceID?, in world: World) -> Response {
    let filter = ODataFilter(call.request[parameter: "$filter"])
    let expands = (call.request[parameter: "$expand"] ?? "").asciiLowercased
    var found: [JSONValue] = []
    for resource in group.map(world.resources.inside) ?? Array(world.resources.all)
    where isListed(resource.id) && matches(resource, filter) {
      found.append(shown(resource, showsState: expands.utf8.contains { $0 == UInt8(ascii: "p") }))
    }
    if let top = call.request[parameter: "$top"].flatMap({ Int($0) }), top >= 0 { found = Array(found.prefix(top)) }
    return Response(200, ["value": .array(found)])
  }

  /// Whether lists show a resource: groups, deployments and what lies on others have lists of their own, and parts of
  /// resources are not resources by themselves.
  static func isListed(_ id: ResourceID) -> Bool {
    id.group != nil && id.segments.count > 7 && !id.isType(Deployment.type) && !id.liesOnAnother
      && (id.names.count == 1 || isTracked(id.type))
  }

  /// Parts that are resources by themselves.
  private static func isTracked(_ type: String) -> Bool {
    let tracked = [
      "Microsoft.Compute/galleries/images", "Microsoft.Compute/galleries/images/versions",
      "Microsoft.Compute/galleries/applications", "Microsoft.Compute/galleries/applications/versions",
      "Microsoft.Compute/virtualMachines/extensions",
    ]
    return tracked.contains { $0.equalsIgnoringCase(type) }
  }

  /// A tag must have name and value of one condition each; everything else is compared for itself.
  private static func matches(_ resource: Resource, _ filter: ODataFilter) -> Bool {
    let tags = resource.tags.object ?? JSONObject()
    if let name = filter.value(of: "tagname"), let value = filter.value(of: "tagvalue") {
      guard let spelling = tags.spelling(of: name), tags[spelling]?.string?.equalsIgnoringCase(value) ?? false else {
        return false
      }
    }
    return filter.matches { field in
      switch field {
      case "resourcegroup": [resource.id.group ?? ""]
      case "name": [resource.id.name]
      case "resourcetype": [resource.id.type]
      case "location": [resource.location]
      case "tagname": tags.names
      case "tagvalue": tags.values.compactMap(\.string)
      case "identity/principalid": [resource.document.at("identity", "principalId").string ?? ""]
      case "plan/publisher", "plan/product", "plan/name":
        [resource.document.at("plan", String(field.dropFirst(5))).string ?? ""]
      default: nil
      }
    }
  }

  private static func shown(_ resource: Resource, showsState: Bool) -> JSONValue {
    var shown = JSONObject()
    for member in members where !resource.document[member].isNull { shown[member] = resource.document[member] }
    // Names of children are told with those of what they are in.
    if resource.id.names.count > 1 { shown["name"] = .string(resource.id.names.joined(separator: "/")) }
    if shown["type"] == nil { shown["type"] = .string(resource.id.type) }
    if showsState, !resource.provisioningState.isEmpty {
      shown["provisioningState"] = .string(resource.provisioningState)
      let created = resource.document.at("properties", "timeCreated")
      if !created.isNull { shown["createdTime"] = created }
    }
    return .object(shown)
  }
}
