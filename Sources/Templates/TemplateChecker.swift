import JSON

/// Finds what is wrong with the expressions of a template before any of them is evaluated.
struct TemplateChecker {
  /// Where an expression stands, which decides what it may call.
  enum Location {
    case parameterDefault, variable, functionBody, resourceHead, resourceBody, output
  }

  private let template: DeploymentTemplate

  init(_ template: DeploymentTemplate) {
    self.template = template
  }

  /// - Throws: ``TemplateError`` for the first fault, in the order parameters, variables, functions, resources, outputs.
  func check() throws(TemplateError) {
    for (name, declaration) in template.parameters.pairs {
      let value = declaration.object?.value(of: "defaultValue") ?? .null
      try check(value, .parameterDefault) { template.parameterError(name, $0) }
    }
    for (name, value) in template.variables.pairs {
      try check(value, .variable) { template.variableError(name, $0) }
    }
    for function in template.functions {
      try check(function.output, .functionBody) { .invalid($0.text) }
    }
    for definition in template.resources { try check(definition) }
    for (name, value) in template.outputs.pairs {
      try check(value, .output) { template.outputError(name, $0) }
    }
  }

  private func check(_ definition: ResourceDefinition) throws(TemplateError) {
    for (name, value) in definition.members.pairs {
      let member = ResourceMember(name)
      if member == .resources { continue }
      var value = value
      if member == .properties, definition.isDeployment { value.remove(at: ["template"]) }
      try check(value, member.isHead ? .resourceHead : .resourceBody) { template.resourceError(definition, $0) }
    }
  }

  private func check(
    _ value: JSONValue, _ location: Location, wrap: (ExpressionError) -> TemplateError
  ) throws(TemplateError) {
    switch value {
    case .string(let text):
      guard let source = Expression.source(of: text) else { return }
      do {
        try check(try ExpressionParser.parse(source), location)
      } catch {
        throw error.unwrapped(at: wrap(error).place) ?? wrap(error)
      }
    case .array(let elements):
      for element in elements { try check(element, location, wrap: wrap) }
    case .object(let members):
      for (name, member) in members.pairs {
        try check(.string(name), location, wrap: wrap)
        try check(member, location, wrap: wrap)
      }
    default:
      return
    }
  }

  private func check(_ expression: Expression, _ location: Location) throws(ExpressionError) {
    switch expression {
    case .unknownCall(let name, _):
      throw .unknownFunction(name)
    case .userCall(let namespace, let name, let arguments):
      guard let function = template.function(namespace: namespace, name: name), location != .functionBody else {
        throw .unknownFunction(namespace + "." + name)
      }
      guard function.parameterNames.count == arguments.count else {
        throw .function(
          namespace + "." + name,
          "function requires \(function.parameterNames.count) argument(s) while \(arguments.count) were provided.")
      }
    case .call(let function, let name, let arguments):
      if let error = function.arityError(name: name, count: arguments.count) { throw error }
      try check(function, name, arguments.first, location)
    case .string, .integer, .property, .index:
      break
    }
    for child in expression.children { try check(child, location) }
  }

  private func check(
    _ function: TemplateFunction, _ name: String, _ first: Expression?, _ location: Location
  ) throws(ExpressionError) {
    switch function {
    case .newGuid, .utcNow:
      guard location == .parameterDefault else { throw .misplaced(name) }
    case .reference, .references, .list:
      guard location == .resourceBody || location == .output else { throw .misplaced(name) }
    case .variables:
      guard location != .parameterDefault, location != .functionBody else { throw .misplaced(name) }
      if case .string(let variable) = first, template.variables.anySpelling(of: variable) == nil,
        template.copiedVariable(variable) == nil
      {
        throw .unknownVariable(variable)
      }
    case .parameters:
      if location != .functionBody, case .string(let parameter) = first,
        template.parameters.anySpelling(of: parameter) == nil
      {
        throw .unknownParameter(parameter)
      }
    default:
      break
    }
  }
}

// MARK: - Sentences around an expression's error

extension DeploymentTemplate {
  /// An error of a resource that is not told apart from others yet.
  func resourceError(_ definition: ResourceDefinition, _ error: ExpressionError) -> TemplateError {
    let place = text.place(of: definition.steps)
    return error.unwrapped(at: place)
      ?? .invalid(
        "The template resource '\(definition.rawName)' at line '\(place.line)' and column '\(place.column)' "
          + "is not valid: \(error.text).", at: place)
  }

  /// An error of a resource whose id is known.
  func resourceError(_ definition: ResourceDefinition, id: String, _ error: ExpressionError) -> TemplateError {
    let place = text.place(of: definition.steps)
    return error.unwrapped(at: place)
      ?? TemplateError(
        code: "InvalidTemplate",
        message: "Unable to process template language expressions for resource '\(id)' at line '\(place.line)' "
          + "and column '\(place.column)'. '\(error.text)'",
        place: TemplatePlace(line: place.line, column: place.column, path: ""))
  }

  /// An error of a parameter's default value.
  func parameterError(_ name: String, _ error: ExpressionError) -> TemplateError {
    let place = text.place(of: [.member("parameters"), .member(name)])
    return error.unwrapped(at: place)
      ?? .invalid(
        "The template parameter '\(name)' at line '\(place.line)' and column '\(place.column)' "
          + "is not valid: \(error.text).", at: place)
  }

  /// An error of a variable.
  func variableError(_ name: String, _ error: ExpressionError) -> TemplateError {
    let place = text.place(of: [.member("variables"), .member(name)])
    return error.unwrapped(at: place)
      ?? .invalid("The template variable '\(name)' is not valid: \(error.text)", at: place)
  }

  /// An error of an output that is found before anything is deployed.
  func outputError(_ name: String, _ error: ExpressionError) -> TemplateError {
    let place = text.place(of: [.member("outputs"), .member(name)])
    return error.unwrapped(at: place)
      ?? .invalid(
        "The template output '\(name)' at line '\(place.line)' and column '\(place.column)' "
          + "is not valid: \(error.text).", at: place)
  }
}
