package import JSON

/// A deployment template, its sections told apart and checked.
package struct DeploymentTemplate: Sendable {
  /// The template as it was given.
  package let document: JSONValue
  /// Where things stand in it.
  let text: TemplateText
  /// Declarations of parameters, by name.
  let parameters: JSONObject
  let variables: JSONObject
  let outputs: JSONObject
  /// Types that parameters may refer to.
  let definitions: JSONObject
  let functions: [UserFunction]
  let resources: [ResourceDefinition]

  /// Reads a template that came without its text; places are those that a client's rendering of it would have.
  ///
  /// - Throws: ``TemplateError`` when it is no template, exceeds a limit, or holds an expression that cannot be right.
  package init(_ document: JSONValue) throws(TemplateError) {
    try self.init(TemplateText(rendering: document))
  }

  /// Reads a template whose text is known.
  ///
  /// - Throws: ``TemplateError`` when it is no template, exceeds a limit, or holds an expression that cannot be right.
  package init(_ text: TemplateText) throws(TemplateError) {
    guard case .object(let members) = text.value else {
      throw .unreadable("Expected a JSON object for the template. Path 'properties.template'")
    }
    self.document = text.value
    self.text = text
    try Self.checkMembers(members, text)
    parameters = try Self.section("parameters", of: members, text)
    variables = try Self.section("variables", of: members, text)
    outputs = try Self.section("outputs", of: members, text)
    definitions = try Self.section("definitions", of: members, text)
    functions = try UserFunction.all(in: members.value(of: "functions") ?? .null, text)
    resources = try ResourceDefinition.all(in: members.value(of: "resources") ?? .null, text)
    try checkLimits()
    try TemplateChecker(self).check()
  }

  /// What tells two templates apart: the same for the same template, as 20 digits at most.
  package var hash: String { String(StableHash.of(document.text(sortsNames: true))) }
}

// MARK: - Sections

extension DeploymentTemplate {
  private static let required = ["$schema", "contentVersion", "resources"]
  private static let known =
    required + [
      "apiProfile", "languageVersion", "definitions", "metadata", "parameters", "variables", "functions", "outputs",
      "imports", "extensions", "asserts",
    ]

  /// Refuses members that templates do not have, and the lack of those that they must have.
  private static func checkMembers(_ members: JSONObject, _ text: TemplateText) throws(TemplateError) {
    for name in members.names where !known.contains(where: name.equalsIgnoringCase) {
      let place = text.place(of: [.member(name)], .name)
      throw .unreadable(
        "Could not find member '\(name)' on object of type 'Template'. \(place.sentence)")
    }
    for name in required where members.value(of: name) == nil {
      throw .unreadable("Required property '\(name)' not found in JSON. \(text.place(of: [], .end).sentence)")
    }
  }

  private static func section(_ name: String, of members: JSONObject, _ text: TemplateText) throws(TemplateError)
    -> JSONObject
  {
    guard let spelling = members.anySpelling(of: name), let value = members[spelling], !value.isNull else {
      return JSONObject()
    }
    guard let section = value.object else {
      throw .unreadable(
        "Expected a JSON object for '\(name)'. \(text.place(of: [.member(spelling)]).sentence)")
    }
    return section
  }

  private func checkLimits() throws(TemplateError) {
    if text.byteCount > TemplateLimit.templateBytes {
      throw TemplateError(
        code: "RequestContentTooLarge", message: "The request content size exceeds the maximum size of 4 MB.")
    }
    let counts = [
      ("parameters", TemplateLimit.parameters, parameters.count),
      ("variables", TemplateLimit.variables, variables.count),
      ("resources", TemplateLimit.resources, resources.count),
      ("outputs", TemplateLimit.outputs, outputs.count),
    ]
    for (things, limit, count) in counts where count > limit { throw .limit(things, limit, actual: count) }
  }

  /// Whether a document is one resource and no template: what some pass as a template file.
  ///
  /// Source: platform.md §9.5.
  package static func isBareResource(_ document: JSONValue) -> Bool {
    guard let members = document.object else { return false }
    return members.value(of: "resources") == nil && members.value(of: "type")?.string?.contains("/") == true
      && members.value(of: "apiVersion")?.string != nil
  }

  /// A template that holds one resource and nothing else.
  ///
  /// - Parameter name: the name of the resource, unless it has one.
  package static func document(wrapping resource: JSONValue, named name: String) -> JSONValue {
    var resource = resource
    if resource["name"].isNull { resource["name"] = .string(name) }
    return [
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      "contentVersion": "1.0.0.0", "resources": [resource],
    ]
  }
}

extension TemplatePlace {
  /// How the reader of requests tells a place.
  var sentence: String { "Path '\(path)', line \(line), position \(column)." }
}

extension JSONObject {
  /// The name as it is written here: spelled exactly so, else without regard to case.
  func anySpelling(of name: String) -> String? {
    self[name] == nil ? spelling(of: name) : name
  }

  /// The value of a member, its name in whatever case.
  func value(of name: String) -> JSONValue? {
    anySpelling(of: name).flatMap { self[$0] }
  }
}
