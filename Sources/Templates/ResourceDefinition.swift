import JSON

/// A resource as the template declares it, with what it inherits from those it stands inside of.
struct ResourceDefinition: Sendable {
  /// The resource's own members.
  var members: JSONObject
  /// Where it stands in the template.
  var steps: [TemplateText.Step]
  /// The name it has in a template whose resources are an object.
  var symbolicName: String?
  /// The definitions that it stands inside of, outermost first.
  var parents: [JSONObject]

  /// All resources of a template, children after their parents.
  static func all(in section: JSONValue, _ text: TemplateText) throws(TemplateError) -> [ResourceDefinition] {
    var found: [ResourceDefinition] = []
    try collect(section, at: [.member("resources")], parents: [], into: &found, text)
    return found
  }

  private static func collect(
    _ section: JSONValue, at steps: [TemplateText.Step], parents: [JSONObject], into found: inout [ResourceDefinition],
    _ text: TemplateText
  ) throws(TemplateError) {
    switch section {
    case .null:
      return
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        try collect(element, at: steps + [.element(index)], symbolicName: nil, parents: parents, into: &found, text)
      }
    case .object(let members):
      for (name, element) in members.pairs {
        try collect(element, at: steps + [.member(name)], symbolicName: name, parents: parents, into: &found, text)
      }
    default:
      throw .unreadable("Expected a JSON array for 'resources'. \(text.place(of: steps).sentence)")
    }
  }

  private static func collect(
    _ element: JSONValue, at steps: [TemplateText.Step], symbolicName: String?, parents: [JSONObject],
    into found: inout [ResourceDefinition], _ text: TemplateText
  ) throws(TemplateError) {
    guard let members = element.object else {
      throw .unreadable("Expected a JSON object for a resource. \(text.place(of: steps).sentence)")
    }
    for name in ["type", "apiVersion"] where members.value(of: name)?.string == nil {
      throw .unreadable("Required property '\(name)' not found in JSON. \(text.place(of: steps, .end).sentence)")
    }
    found.append(ResourceDefinition(members: members, steps: steps, symbolicName: symbolicName, parents: parents))
    // One more than the limit is enough for the caller to see that it is exceeded.
    guard found.count <= TemplateLimit.resources else { return }
    guard parents.count < TemplateLimit.nestedDeployments else {
      throw .invalid("The template resources are nested too deep.", at: text.place(of: steps))
    }
    if let spelling = members.anySpelling(of: "resources"), let children = members[spelling] {
      try collect(
        children, at: steps + [.member(spelling)], parents: parents + [members], into: &found, text)
    }
  }
}
