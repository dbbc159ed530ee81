package import JSON

// What a deployment tells about itself when somebody looks at it.

extension DeploymentPlan {
  /// Who waits for whom: `[{dependsOn: [{id, resourceType, resourceName}], id, resourceType, resourceName}]`.
  package var shownDependencies: JSONValue {
    .array(
      resources.filter { !$0.dependsOn.isEmpty }.map { resource in
        var shown: JSONObject = ["dependsOn": .array(resource.dependsOn.map { .object(resources[$0].shown) })]
        for (name, value) in resource.shown.pairs { shown[name] = value }
        return .object(shown)
      })
  }

  /// The providers and types that take part, with the locations things go to:
  /// `[{namespace, resourceTypes: [{resourceType, locations}]}]`.
  package var shownProviders: JSONValue {
    var providers: [(namespace: String, types: [(name: String, locations: [JSONValue])])] = []
    for position in deployed {
      let resource = resources[position]
      let parts = ResourcePath.segments(resource.type)
      let (namespace, type) = (parts.first ?? "", parts.dropFirst().joined(separator: "/"))
      let location: JSONValue = resource.location.map { .string($0.normalizedLocation) } ?? .null
      let provider =
        providers.firstIndex { $0.namespace.equalsIgnoringCase(namespace) }
        ?? {
          providers.append((namespace, []))
          return providers.count - 1
        }()
      if let known = providers[provider].types.firstIndex(where: { $0.name.equalsIgnoringCase(type) }) {
        if !providers[provider].types[known].locations.contains(location) {
          providers[provider].types[known].locations.append(location)
        }
      } else {
        providers[provider].types.append((type, [location]))
      }
    }
    return .array(
      providers.map { provider in
        let types = provider.types.map { type -> JSONValue in
          ["resourceType": .string(type.name), "locations": .array(type.locations)]
        }
        return ["namespace": .string(provider.namespace), "resourceTypes": .array(types)]
      })
  }
}

extension PlannedResource {
  /// The resource as others point at it.
  fileprivate var shown: JSONObject {
    ["id": .string(id), "resourceType": .string(type), "resourceName": .string(name)]
  }
}
