import JSON

/// A member of a resource in a template, by what it is for.
enum ResourceMember: Equatable {
  case type, name, apiVersion, condition, copy, dependsOn, scope, comments, resources, existing, subscriptionID,
    resourceGroup
  case properties
  /// `location`, `tags`, `sku`, …: part of what is sent to the provider.
  case other

  init(_ name: String) {
    switch name.lowercased() {
    case "type": self = .type
    case "name": self = .name
    case "apiversion": self = .apiVersion
    case "condition": self = .condition
    case "copy": self = .copy
    case "dependson": self = .dependsOn
    case "scope": self = .scope
    case "comments", "metadata": self = .comments
    case "resources": self = .resources
    case "existing": self = .existing
    case "subscriptionid": self = .subscriptionID
    case "resourcegroup": self = .resourceGroup
    case "properties": self = .properties
    default: self = .other
    }
  }

  /// Whether it says what to deploy and when, and is no part of what is sent to the provider.
  var isHead: Bool { self != .properties && self != .other }
}

extension ResourceDefinition {
  /// A member as the template has it.
  func member(_ name: String) -> JSONValue? { members.value(of: name) }

  /// The name as the template writes it, expressions and all; empty when there is none.
  var rawName: String { member("name")?.string ?? "" }

  /// Whether it is a deployment inside of this one.
  var isDeployment: Bool { member("type")?.string?.equalsIgnoringCase("Microsoft.Resources/deployments") ?? false }

  /// Whether the template of a deployment inside of this one is evaluated by itself, and not together with this one.
  var evaluatesTemplateItself: Bool {
    let options = member("properties")?.object?.value(of: "expressionEvaluationOptions")?.object
    return options?.value(of: "scope")?.string?.equalsIgnoringCase("inner") ?? false
  }
}
