package import JSON

/// What a deployment does: its resources in full, the order they go in, and its outputs.
///
/// A plan is a value. The engine asks which resources are ``ready(finished:started:)``, what the ``body(of:answers:)``
/// of each is when its turn has come, and for the ``outputs(answers:)`` when all are done.
package struct DeploymentPlan: Sendable {
  package let template: DeploymentTemplate
  package let scope: DeploymentScope
  /// All resources, in the order of the template, the turns of a loop one after the other, children after parents.
  package let resources: [PlannedResource]
  /// The values of parameters and variables.
  private let known: Evaluator.Known

  /// Works out what a template does.
  ///
  /// - Parameter parameters: `{name: {"value": …}}`, as a request has it.
  /// - Throws: ``TemplateError`` in the words of the resource manager's validation.
  package init(
    _ template: DeploymentTemplate, parameters: JSONObject, in scope: DeploymentScope
  ) throws(TemplateError) {
    try self.init(template, parameters: parameters, in: scope, work: TemplateLimit.work)
  }

  /// Works out what a template does, as long as that costs no more than `work`.
  init(
    _ template: DeploymentTemplate, parameters: JSONObject, in scope: DeploymentScope, work: Int
  ) throws(TemplateError) {
    var evaluator = Evaluator(template, in: scope, work: work)
    try evaluator.bind(parameters)
    try self.init(bound: evaluator)
  }

  private init(bound: Evaluator) throws(TemplateError) {
    guard bound.scope.nesting <= TemplateLimit.nestedDeployments else {
      throw .invalid(
        "The nested deployments limit exceeded. Limit: '\(TemplateLimit.nestedDeployments)' "
          + "and actual: '\(bound.scope.nesting)'.")
    }
    var evaluator = bound
    try evaluator.evaluateVariables()
    var resources = try evaluator.expandedResources()
    try evaluator.link(&resources)
    template = bound.template
    scope = bound.scope
    self.resources = resources
    known = evaluator.known
  }
}

// MARK: - Running

extension DeploymentPlan {
  /// Resources whose turn has come: all that they depend on is finished, and they have not been started.
  ///
  /// Those that are not deployed are never among them.
  package func ready(finished: Set<Int>, started: Set<Int> = []) -> [Int] {
    resources.indices.filter { position in
      let resource = resources[position]
      return resource.isDeployed && !finished.contains(position) && !started.contains(position)
        && resource.dependsOn.allSatisfy(finished.contains)
    }
  }

  /// Positions of the resources that are to be deployed.
  package var deployed: [Int] { resources.indices.filter { resources[$0].isDeployed } }

  /// What is sent to the provider for a resource: `location`, `tags`, `sku`, `properties`, …, with `null` members as the
  /// template has them.
  ///
  /// - Parameter answers: how the world answers `reference` and `list…`.
  /// - Throws: ``TemplateError`` as the failed operation of the deployment shows it.
  package func body(of position: Int, answers: RuntimeAnswers) throws(TemplateError) -> JSONValue {
    precondition(resources.indices.contains(position), "no resource \(position) in a plan of \(resources.count)")
    let resource = resources[position]
    guard resource.needsRuntime else { return resource.document }
    return try withoutActuallyEscaping(answers) { (answers) throws(TemplateError) in
      var evaluator = Evaluator(template, in: scope, known: known, answers: answers)
      do throws(ExpressionError) {
        return try evaluator.document(of: resource.definition, loops: resource.loops)
      } catch {
        throw template.resourceError(resource.definition, id: resource.id, error)
      }
    }
  }
}

// MARK: - Keeping

extension DeploymentPlan {
  /// What stands for a secret in a plan that was kept: long enough, and with all kinds of characters, so that it passes
  /// where the secret would have.
  package static let withheldSecret = "Withheld-0000"

  /// The plan as it is kept: the template and the values of its parameters, from which the rest follows.
  ///
  /// Values of secure parameters are left out; a plan read back has ``withheldSecret`` in their place.
  package var json: JSONValue {
    var values = JSONObject()
    for (name, parameter) in boundParameters where !parameter.isSecure { values[name] = parameter.value }
    return [
      "template": templateWithoutSecrets, "places": .object(template.text.placesToRemember),
      "parameters": .object(values), "scope": scope.json,
    ]
  }

  /// Reads what ``json`` wrote.
  ///
  /// - Parameter provider: as in ``DeploymentScope``.
  /// - Throws: ``TemplateError`` when it is something else.
  package init(
    json: JSONValue, provider: @escaping @Sendable (_ namespace: String) -> JSONValue?
  ) throws(TemplateError) {
    guard let scope = DeploymentScope(json: json["scope"], provider: provider),
      let values = json["parameters"].object
    else {
      throw TemplateError(code: "InvalidDeploymentPlan", message: "This is no plan of a deployment.")
    }
    let template = try DeploymentTemplate(
      TemplateText(rendering: json["template"], places: json["places"].object ?? [:]))
    var evaluator = Evaluator(template, in: scope)
    for (position, name) in template.parameters.names.enumerated() {
      if let value = values[name] {
        evaluator.parameters[position] = .made(value)
      } else {
        let declaration = try template.declaration(at: position)
        evaluator.parameters[position] = .made(
          declaration.type == "secureobject" ? [:] : .string(Self.withheldSecret))
      }
    }
    try self.init(bound: evaluator)
  }

  private var boundParameters: [(name: String, parameter: (type: String, isSecure: Bool, value: JSONValue))] {
    template.parameters.names.enumerated().compactMap { position, name in
      guard case .made(let value) = known.parameters[position],
        let declaration = try? template.declaration(at: position)
      else { return nil }
      return (name, (declaration.shownType, declaration.isSecure, value))
    }
  }

  private var templateWithoutSecrets: JSONValue {
    var document = template.document
    guard let section = document.object?.anySpelling(of: "parameters") else { return document }
    for (name, parameter) in boundParameters where parameter.isSecure {
      if let spelling = document[section][name].object?.anySpelling(of: "defaultValue") {
        document.remove(at: [section, name, spelling])
      }
    }
    return document
  }

  /// The parameters as a deployment shows them: `{name: {"type": "String", "value": …}}`, secrets without their value.
  package var shownParameters: JSONObject {
    var shown = JSONObject()
    for (name, parameter) in boundParameters {
      var entry: JSONObject = ["type": .string(parameter.type)]
      if !parameter.isSecure { entry["value"] = parameter.value }
      shown[name] = .object(entry)
    }
    return shown
  }

  /// The outputs as a deployment shows them: `{name: {"type": "Object", "value": …}}`, secrets without their value.
  ///
  /// - Parameter answers: how the world answers `reference` and `list…`.
  /// - Throws: ``TemplateError`` with one detail for each output that has no value.
  package func outputs(answers: RuntimeAnswers) throws(TemplateError) -> JSONObject {
    try withoutActuallyEscaping(answers) { (answers) throws(TemplateError) in
      var evaluator = Evaluator(template, in: scope, known: known, answers: answers)
      return try evaluator.outputs()
    }
  }
}
