import ARM
import JSON
import World

/// Resource providers and their types, as Azure lists them (platform.md §8). All are registered at first.
enum ResourceProviders {
  /// Answers requests about providers.
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    guard let namespace = call.target.namespace else {
      guard call.method == .get, call.target.words.count == 1 else { throw .notAllowed(call) }
      return Response(200, ["value": .array(namespaces.compactMap { shown($0, in: world) })])
    }
    guard let name = spelling(of: namespace) else { throw .noSuchNamespace(namespace) }
    switch (call.method, call.target.words.first?.asciiLowercased) {
    case (.get, nil): break
    case (.get, "providerpermissions"): return Response(200, ["value": []])
    case (.post, "register"): Registration.begin("Registered", of: name, in: &world)
    case (.post, "unregister"):
      try Registration.checkUnused(name, in: world)
      Registration.begin("Unregistered", of: name, in: &world)
    default: throw .notAllowed(call)
    }
    return Response(200, shown(name, in: world))
  }

  /// A provider as it stands.
  private static func shown(_ namespace: String, in world: World) -> JSONValue? {
    var document = document(namespace, in: world.subscription.id)
    document?["registrationState"] = .string(Registration.state(of: namespace, in: world))
    return document
  }

  /// The namespaces, and the types of each, as Azure writes them.
  static var allTypes: [(namespace: String, types: [String])] { namespaces.map { ($0, types(of: $0).map(\.name)) } }

  /// The namespace as Azure writes it; `nil` for an unknown one.
  static func spelling(of namespace: String) -> String? {
    namespaces.first { $0.equalsIgnoringCase(namespace) }
  }

  /// Whether a request is about a provider and not to one: `/subscriptions/S/providers[/N[/register]]`.
  static func isAsked(_ target: RequestTarget) -> Bool {
    guard target.group == nil, !target.subscription.isEmpty else { return false }
    if target.namespace == nil { return target.words.count == 1 && target.word(0, is: "providers") }
    return target.words.isEmpty
      || target.words.count == 1
        && ["register", "unregister", "providerPermissions"].contains { target.word(0, is: $0) }
  }

  /// A provider with its types; `nil` when there is no such.
  static func document(_ namespace: String, in subscription: String) -> JSONValue? {
    guard let name = namespaces.first(where: { $0.equalsIgnoringCase(namespace) }) else { return nil }
    let places = Places()
    return [
      "id": .string("/subscriptions/\(subscription)/providers/\(name)"), "namespace": .string(name),
      "registrationPolicy": "RegistrationRequired", "registrationState": "Registered",
      "resourceTypes": .array(types(of: name).map { document($0, places) }),
    ]
  }

  /// The newest version of the interface of a type; `nil` for an unknown one.
  static func newestVersion(of type: String) -> String? {
    let words = type.split(separator: "/", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return nil }
    return types(of: words[0]).first { $0.name.equalsIgnoringCase(words[1]) }?.apiVersions.first
  }

  /// A type: its name, versions of its interface from the newest on, whether it has a location, whether zones.
  private struct TypeLine {
    let name: String
    let apiVersions: [String]
    let hasLocation: Bool
    let hasZones: Bool
  }

  /// Where types can be, made once for all types of a provider.
  private struct Places {
    let locations: JSONValue
    let zones: JSONValue

    init() {
      let regions = Region.all
      locations = .array(regions.map { .string($0.displayName) })
      zones = .array(
        regions.filter { $0.zoneCount > 0 }.map { region in
          ["location": .string(region.displayName), "zones": .array((1...region.zoneCount).map { .string("\($0)") })]
        })
    }
  }

  private static func document(_ type: TypeLine, _ places: Places) -> JSONValue {
    var document: JSONObject = [
      "resourceType": .string(type.name), "locations": type.hasLocation ? places.locations : [],
      "apiVersions": .array(type.apiVersions.map { .string($0) }),
      "capabilities": type.hasLocation ? "CrossResourceGroupResourceMove, SupportsTags, SupportsLocation" : "None",
    ]
    if type.hasZones { document["zoneMappings"] = places.zones }
    return .object(document)
  }

  // MARK: - The table

  private static var namespaces: [String] {
    lines.filter { $0.first != UInt8(ascii: " ") }.map { String(Substring($0)) }
  }

  private static var lines: [Substring.UTF8View] { "\(table)".utf8.split(separator: UInt8(ascii: "\n")) }

  private static func types(of namespace: String) -> [TypeLine] {
    var types: [TypeLine] = []
    var isWanted = false
    for line in lines {
      guard line.first == UInt8(ascii: " ") else {
        isWanted = namespace.equalsIgnoringCase(String(Substring(line)))
        continue
      }
      guard isWanted else { continue }
      let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      types.append(
        TypeLine(
          name: words[0],
          apiVersions: words[1].utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) },
          hasLocation: words.contains("placed"), hasZones: words.contains("zones")))
    }
    return types
  }

  /// A namespace at the margin; under it its types, the versions of each, `placed` for what has a location, `zones` for what
  /// can be in availability zones. Versions are those that az 2.91 speaks, and some that templates name.
  private static let table: StaticString = """
    Microsoft.Authorization
      roleAssignments 2022-04-01,2020-04-01-preview
      roleDefinitions 2022-05-01-preview,2022-04-01
    Microsoft.Compute
      availabilitySets 2025-04-01,2024-11-01,2024-07-01 placed
      diskAccesses 2025-01-02,2024-03-02,2023-04-02 placed
      diskEncryptionSets 2025-01-02,2024-03-02,2023-04-02 placed
      disks 2025-01-02,2024-03-02,2023-04-02 placed zones
      galleries 2026-03-03,2025-03-03,2024-03-03,2023-07-03,2022-03-03,2021-10-01,2021-07-01 placed
      galleries/images 2026-03-03,2025-03-03,2024-03-03,2023-07-03,2022-03-03,2021-10-01,2021-07-01 placed
      galleries/images/versions 2026-03-03,2025-03-03,2024-03-03,2023-07-03,2022-03-03,2021-10-01,2021-07-01 placed
      images 2026-04-01,2024-11-01,2024-07-01,2023-09-01 placed
      locations 2026-04-01,2024-11-01
      proximityPlacementGroups 2025-04-01,2024-11-01,2024-07-01 placed
      snapshots 2025-01-02,2023-10-02,2023-04-02 placed
      virtualMachineScaleSets 2026-04-01,2025-04-01,2024-11-01,2024-07-01,2024-03-01,2023-09-01,2023-07-01,2023-03-01 placed zones
      virtualMachineScaleSets/extensions 2026-04-01,2025-04-01,2024-11-01,2024-07-01,2023-09-01 placed
      virtualMachineScaleSets/virtualMachines 2026-04-01,2025-04-01,2024-11-01,2024-07-01,2023-09-01 placed
      virtualMachines 2026-04-01,2025-11-01,2024-11-01,2024-07-01,2023-09-01,2022-11-01 placed zones
      virtualMachines/extensions 2026-04-01,2024-11-01,2024-07-01,2023-09-01 placed
    Microsoft.ContainerInstance
      containerGroups 2023-05-01 placed zones
    Microsoft.Features
      features 2021-07-01
    Microsoft.Insights
      actionGroups 2024-10-01-preview,2023-01-01 placed
      activityLogAlerts 2020-10-01 placed
      autoscaleSettings 2022-10-01,2015-04-01 placed
      components 2020-02-02 placed
      diagnosticSettings 2021-05-01-preview
      eventtypes 2015-04-01
      metricAlerts 2024-03-01-preview,2018-03-01 placed
      metrics 2024-02-01,2018-01-01
    Microsoft.KeyVault
      vaults 2026-02-01,2023-07-01,2022-07-01 placed
    Microsoft.ManagedIdentity
      userAssignedIdentities 2025-05-31-preview,2024-11-30,2023-01-31 placed
    Microsoft.Management
      managementGroups 2021-04-01,2020-05-01
    Microsoft.Network
      applicationGateways 2025-07-01,2024-07-01,2024-05-01,2023-09-01,2022-01-01 placed zones
      applicationSecurityGroups 2025-07-01,2024-07-01,2024-05-01,2023-09-01,2022-01-01 placed
      loadBalancers 2025-07-01,2024-07-01,2024-05-01,2023-09-01,2023-04-01,2022-01-01 placed
      natGateways 2025-07-01,2024-07-01,2024-05-01,2023-09-01,2022-01-01 placed zones
      networkInterfaces 2025-07-01,2024-07-01,2024-05-01,2023-11-01,2022-01-01 placed
      networkSecurityGroups 2025-07-01,2024-07-01,2024-05-01,2023-09-01,2022-01-01,2015-06-15 placed
      networkSecurityGroups/securityRules 2025-07-01,2024-07-01,2024-05-01,2023-09-01,2022-01-01
      publicIPAddresses 2025-09-01,2025-07-01,2024-07-01,2024-05-01,2023-09-01,2022-01-01 placed zones
      routeTables 2025-07-01,2024-07-01,2024-05-01,2023-09-01,2022-01-01 placed
      virtualNetworks 2025-09-01,2025-07-01,2024-07-01,2024-05-01,2023-11-01,2022-01-01 placed
      virtualNetworks/subnets 2025-09-01,2025-07-01,2024-07-01,2024-05-01,2023-11-01,2022-01-01
    Microsoft.OperationalInsights
      workspaces 2025-07-01,2023-09-01,2022-10-01 placed
    Microsoft.Resources
      deployments 2025-04-01,2024-11-01,2024-07-01,2022-09-01,2021-04-01,2020-10-01
      resourceGroups 2025-04-01,2024-11-01,2024-07-01,2021-04-01
      subscriptions 2022-12-01
      tags 2024-11-01,2021-04-01
    Microsoft.Storage
      storageAccounts 2025-08-01,2025-06-01,2025-01-01,2023-05-01 placed
    Microsoft.VirtualMachineImages
      imageTemplates 2024-02-01,2023-07-01,2022-07-01 placed
    """
}
