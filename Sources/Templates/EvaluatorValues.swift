import JSON

// Parameters, variables and loops: what the template itself says.

extension Evaluator {
  /// `parameters`, `variables`, `copyIndex`, `deployment`; `nil` for other functions.
  mutating func templateValue(of call: FunctionCall) throws(ExpressionError) -> JSONValue? {
    switch call.function {
    case .parameters: try parameter(try call.string(0))
    case .variables: try variable(try call.string(0))
    case .copyIndex: .integer(try copyIndex(call))
    case .lambdaVariables: try lambdaVariable(try call.string(0))
    default: nil
    }
  }

  // MARK: - Parameters

  /// The value of a parameter, or inside of a declared function of that function's.
  private mutating func parameter(_ name: String) throws(ExpressionError) -> JSONValue {
    if let functionArguments {
      guard let argument = functionArguments.first(where: { $0.name.equalsIgnoringCase(name) }) else {
        throw .unknownParameter(name)
      }
      return argument.value
    }
    guard let position = template.parameters.position(ofAnySpelling: name) else { throw .unknownParameter(name) }
    return try parameter(at: position)
  }

  /// The value of the parameter declared at a position: the one that was given, else its default.
  mutating func parameter(at position: Int) throws(ExpressionError) -> JSONValue {
    let name = template.parameters.names[position]
    switch parameters[position] {
    case .made(let value):
      return value
    case .beingMade:
      throw ExpressionError("Circular dependency detected on parameter: '\(name)'.", .template)
    case .waiting:
      parameters[position] = .beingMade
      let outer = (isInDefaultValue, loops)
      (isInDefaultValue, loops) = (true, [])
      defer { (isInDefaultValue, loops) = outer }
      let declared = template.parameters.values[position].object?.value(of: "defaultValue") ?? .null
      let value = try resolved(declared)
      parameters[position] = .made(value)
      return value
    }
  }

  // MARK: - Variables

  private mutating func variable(_ name: String) throws(ExpressionError) -> JSONValue {
    guard functionArguments == nil, !isInDefaultValue else { throw .misplaced("variables") }
    if let position = template.variables.position(ofAnySpelling: name),
      !template.variables.names[position].equalsIgnoringCase("copy")
    {
      return try variable(at: position)
    }
    guard let position = template.copiedVariable(name) else { throw .unknownVariable(name) }
    return try copiedVariable(at: position)
  }

  /// The value of the variable declared at a position.
  mutating func variable(at position: Int) throws(ExpressionError) -> JSONValue {
    switch variables[position] {
    case .made(let value):
      return value
    case .beingMade:
      throw circularVariable(template.variables.names[position])
    case .waiting:
      variables[position] = .beingMade
      let value = try outsideOfLoops { (evaluator) throws(ExpressionError) in
        try evaluator.resolved(evaluator.template.variables.values[position])
      }
      variables[position] = .made(value)
      return value
    }
  }

  /// The value of a variable that the section's `copy` declares.
  mutating func copiedVariable(at position: Int) throws(ExpressionError) -> JSONValue {
    let declaration = template.copiedVariables[position]
    switch copiedVariables[position] {
    case .made(let value):
      return value
    case .beingMade:
      throw circularVariable(declaration.object?.value(of: "name")?.string ?? "")
    case .waiting:
      copiedVariables[position] = .beingMade
      let value = try outsideOfLoops { (evaluator) throws(ExpressionError) in
        JSONValue.array(try evaluator.copies(of: try evaluator.propertyLoop(declaration)))
      }
      copiedVariables[position] = .made(value)
      return value
    }
  }

  /// A variable is the same wherever it is used, so it does not see the loops and lambdas around its use.
  private mutating func outsideOfLoops(
    _ make: (inout Evaluator) throws(ExpressionError) -> JSONValue
  ) throws(ExpressionError) -> JSONValue {
    let outer = (loops, lambdaArguments)
    (loops, lambdaArguments) = ([], [])
    defer { (loops, lambdaArguments) = outer }
    let value = try make(&self)
    _ = try weigh(value)
    return value
  }

  private func circularVariable(_ name: String) -> ExpressionError {
    ExpressionError("Circular dependency detected on variable: '\(name)'.", .template)
  }

  // MARK: - Loops

  private func copyIndex(_ call: FunctionCall) throws(ExpressionError) -> Int {
    var name: String?
    var offset = 0
    if let first = call.arguments.first {
      if call.arguments.count == 1, let number = first.integer {
        offset = number
      } else {
        name = try call.string(0)
      }
    }
    if call.arguments.count == 2 { offset = try call.integer(1) }
    let loop =
      if let name {
        loops.last { $0.name.equalsIgnoringCase(name) }
      } else {
        loops.last(where: \.isUnnamed)
      }
    guard let loop else { throw .misplacedCopyIndex }
    return try call.exact(loop.index.addingReportingOverflow(offset))
  }
}

extension JSONObject {
  /// Where a member stands: spelled exactly so, else without regard to case.
  func position(ofAnySpelling name: String) -> Int? {
    guard let spelling = anySpelling(of: name) else { return nil }
    return names.firstIndex { $0.isIdentical(to: spelling) }
  }
}

extension DeploymentTemplate {
  /// The variables that a `copy` in the section declares.
  var copiedVariables: [JSONValue] { variables.value(of: "copy")?.array ?? [] }

  /// Where such a variable stands among them.
  func copiedVariable(_ name: String) -> Int? {
    copiedVariables.firstIndex { $0.object?.value(of: "name")?.string?.equalsIgnoringCase(name) ?? false }
  }
}
