import JSON

/// A function that the template declares itself.
struct UserFunction: Sendable {
  var namespace: String
  var name: String
  var parameterNames: [String]
  /// What it is: a value with expressions that see only the function's own parameters.
  var output: JSONValue

  /// All functions of the section `functions`.
  static func all(in section: JSONValue, _ text: TemplateText) throws(TemplateError) -> [UserFunction] {
    guard !section.isNull else { return [] }
    guard let namespaces = section.array else {
      throw .unreadable("Expected a JSON array for 'functions'. \(text.place(of: [.member("functions")]).sentence)")
    }
    var functions: [UserFunction] = []
    for (index, entry) in namespaces.enumerated() {
      guard let members = entry.object?.value(of: "members")?.object,
        let namespace = entry.object?.value(of: "namespace")?.string
      else {
        let place = text.place(of: [.member("functions"), .element(index)])
        throw .unreadable("Required property 'namespace' or 'members' not found in JSON. \(place.sentence)")
      }
      for (name, declaration) in members.pairs {
        let parameters = declaration.object?.value(of: "parameters")?.array ?? []
        let names = parameters.compactMap { $0.object?.value(of: "name")?.string }
        let output = declaration.object?.value(of: "output")?.object?.value(of: "value") ?? .null
        functions.append(UserFunction(namespace: namespace, name: name, parameterNames: names, output: output))
      }
    }
    return functions
  }
}

extension DeploymentTemplate {
  /// The declared function of that name.
  func function(namespace: String, name: String) -> UserFunction? {
    functions.first { $0.namespace.equalsIgnoringCase(namespace) && $0.name.equalsIgnoringCase(name) }
  }
}
