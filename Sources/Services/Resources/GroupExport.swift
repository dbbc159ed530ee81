import ARM
import JSON
import World

/// A template of what is in a group: `az group export` (platform.md §4).
enum GroupExport {
  /// Answers `POST …/resourceGroups/G/exportTemplate`.
  static func answer(_ call: ServiceCall, of group: ResourceID, in world: World) -> Response {
    let wanted = (call.body["resources"].array ?? []).compactMap(\.string)
    let options = (call.body["options"].string ?? "").split(separator: ",").map { $0.split(separator: " ").joined() }
    func has(_ option: String) -> Bool { options.contains { $0.equalsIgnoringCase(option) } }
    var export = Export(
      namesAreParameters: !has("SkipResourceNameParameterization") && !has("SkipAllParameterization"),
      hasDefaults: has("IncludeParameterDefaultValue"), hasComments: has("IncludeComments"))
    for resource in world.resources.inside(group) where ResourceList.isListed(resource.id) {
      guard wanted.contains("*") || wanted.contains(where: { ResourceID(trusted: $0) == resource.id }) else { continue }
      export.add(resource)
    }
    return Response(200, ["template": export.template])
  }

  private struct Export {
    let namesAreParameters: Bool
    let hasDefaults: Bool
    let hasComments: Bool
    private var parameters = JSONObject()
    private var resources: [JSONValue] = []

    init(namesAreParameters: Bool, hasDefaults: Bool, hasComments: Bool) {
      self.namesAreParameters = namesAreParameters
      self.hasDefaults = hasDefaults
      self.hasComments = hasComments
    }

    var template: JSONValue {
      [
        "$schema": "https://schema.management.azure.com/schemas/2015-01-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0", "parameters": .object(parameters), "variables": [:],
        "resources": .array(resources),
      ]
    }

    mutating func add(_ resource: Resource) {
      let id = resource.id
      var shown = JSONObject()
      if hasComments {
        shown["comments"] = .string("Generalized from resource: '\(id.text)'.")
      }
      shown["type"] = .string(id.type)
      shown["apiVersion"] = .string(ResourceProviders.newestVersion(of: id.type) ?? "2024-11-01")
      shown["name"] = .string(name(of: id))
      for member in ["location", "tags", "sku", "kind", "identity", "plan", "zones"]
      where !resource.document[member].isNull {
        shown[member] = resource.document[member]
      }
      if id.names.count > 1, let parent = id.parent {
        shown["dependsOn"] = [.string("[\(resourceID(parent))]")]
      }
      var properties = resource.document["properties"]
      properties.remove(at: ["provisioningState"])
      shown["properties"] = properties
      resources.append(.object(shown))
    }

    /// The name of a resource as an expression, if names are parameters.
    private mutating func name(of id: ResourceID) -> String {
      guard namesAreParameters else { return id.names.joined(separator: "/") }
      let parameter = Self.parameter(of: id)
      var declaration: JSONObject = ["type": "String"]
      if hasDefaults { declaration["defaultValue"] = .string(id.names[0]) }
      parameters[parameter] = .object(declaration)
      let rest = id.names.dropFirst().map { ", '/\($0)'" }.joined()
      return rest.isEmpty ? "[parameters('\(parameter)')]" : "[concat(parameters('\(parameter)')\(rest))]"
    }

    /// `virtualNetworks_net_name`: the type of the outermost resource and its name.
    private static func parameter(of id: ResourceID) -> String {
      let words = id.type.split(separator: "/")
      let name = id.names.first ?? ""
      let letters = name.utf8.map { byte in
        (48...57).contains(byte) || (97...122).contains(byte.lowercasedASCII) ? byte : UInt8(ascii: "_")
      }
      return "\(words.count > 1 ? words[1] : "resource")_\(String(decoding: letters, as: UTF8.self))_name"
    }

    private func resourceID(_ id: ResourceID) -> String {
      let names = id.names.enumerated().map { position, name in
        position == 0 && namesAreParameters ? "parameters('\(Self.parameter(of: id))')" : "'\(name)'"
      }
      return "resourceId('\(id.type)', \(names.joined(separator: ", ")))"
    }
  }
}
