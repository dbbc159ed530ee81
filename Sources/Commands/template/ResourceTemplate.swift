package import JSON

/// A template of Azure Resource Manager, put together piece by piece, as `create` commands that make several things send it.
package struct ResourceTemplate: Sendable, Equatable {
  /// The resources in the order in which they were added; order of creation is a matter of `dependsOn`.
  package private(set) var resources: [JSONValue] = []
  /// Which language it is written in.
  package var schema = "https://schema.management.azure.com/schemas/2015-01-01/deploymentTemplate.json#"
  private var variables = JSONObject()
  private var declarations = JSONObject()
  private var values = JSONObject()
  private var outputs = JSONObject()

  package init() {}

  package mutating func add(_ resource: JSONValue) { resources.append(resource) }

  package mutating func define(variable name: String, _ value: JSONValue) { variables[name] = value }

  /// Declares a parameter whose value is kept secret, with its value.
  package mutating func define(secret name: String, _ value: String) {
    declarations[name] = ["type": "securestring", "metadata": ["description": .string("Secure \(name)")]]
    values[name] = ["value": .string(value)]
  }

  /// Has the deployment give out a resource as it is in the end.
  package mutating func giveOut(_ key: String, type: String, name: String) {
    let words = type.split(separator: "/", maxSplits: 1)
    let namespace = words.first ?? ""
    let kind = words.dropFirst().first ?? ""
    outputs[key] = [
      "type": "object",
      "value": .string(
        "[reference(resourceId('\(type)', '\(name)'),providers('\(namespace)', '\(kind)').apiVersions[0])]"),
    ]
  }

  /// Has the deployment give out a resource that the template itself has.
  package mutating func giveOut(_ key: String, name: String) {
    outputs[key] = ["type": "object", "value": .string("[reference('\(name)')]")]
  }

  /// The template itself.
  package var json: JSONValue {
    [
      "$schema": .string(schema),
      "contentVersion": "1.0.0.0", "parameters": .object(declarations), "variables": .object(variables),
      "resources": .array(resources), "outputs": .object(outputs),
    ]
  }

  /// The body of the request that deploys it.
  package var deployment: JSONValue {
    ["properties": ["template": json, "parameters": .object(values), "mode": "incremental"]]
  }
}
