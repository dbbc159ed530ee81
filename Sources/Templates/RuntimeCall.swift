package import JSON

/// A question that an expression asks about the world, at the moment when its resource is deployed.
package struct RuntimeCall: Sendable, Equatable {
  /// `reference`, or the function of the `list…` family as the template spells it: `listKeys`.
  package var function: String
  /// The resource's id, from `/subscriptions` on.
  package var resourceID: String
  /// The version asked for; for a resource of this template, the one it is declared with unless another is asked for.
  package var apiVersion: String
  /// What a `list…` function was given to send; `nil` without.
  package var body: JSONValue?

  /// Whether this is `reference`: the answer is then the resource's whole document, as a `GET` gives it.
  package var isReference: Bool { function.equalsIgnoringCase("reference") }
}

/// How the engine answers: `nil` when there is no such resource.
package typealias RuntimeAnswers = (RuntimeCall) -> JSONValue?

extension RuntimeCall {
  /// What `reference` is worth: of a resource's document the properties, or with `'Full'` nearly all.
  func value(of document: JSONValue, isFull: Bool, isOfTemplate: Bool) -> JSONValue {
    guard isFull else { return document["properties"] }
    let id = ResourcePath(resourceID)
    var full = JSONObject()
    full["apiVersion"] = .string(apiVersion)
    for (name, value) in document.object?.pairs ?? JSONObject().pairs
    where !["id", "name", "type"].contains(where: name.equalsIgnoringCase) {
      full[name] = value
    }
    full["subscriptionId"] = .string(id.subscriptionID ?? "")
    full["resourceGroupName"] = .string(id.resourceGroup ?? "")
    full["resourceId"] = .string(id.relative)
    full["referenceApiVersion"] = .string(apiVersion)
    full["condition"] = true
    full["isConditionTrue"] = true
    full["isTemplateResource"] = .bool(isOfTemplate)
    full["isAction"] = false
    full["provisioningOperation"] = .string(isOfTemplate ? "Create" : "Read")
    return .object(full)
  }
}
