import JSON

/// Evaluates the expressions of one deployment.
///
/// Parameters and variables are evaluated when they are first asked for, and kept. Everything is counted against one
/// budget of work.
struct Evaluator {
  /// A value that is made when it is first asked for.
  enum Lazy: Sendable {
    case waiting
    case beingMade
    case made(JSONValue)
  }

  /// A loop that is being gone through.
  struct Loop: Sendable, Equatable {
    var name: String
    var index: Int
    /// Whether `copyIndex()` without a name means it: the loop of a resource or of an output.
    var isUnnamed: Bool
  }

  let template: DeploymentTemplate
  let scope: DeploymentScope
  /// Values of the declared parameters, in the order of their declaration.
  var parameters: [Lazy]
  /// Values of the declared variables, in the order of their declaration.
  var variables: [Lazy]
  /// Values of the variables that a `copy` in the section declares, in its order.
  var copiedVariables: [Lazy]
  /// The resources of the deployment, as soon as they are known.
  var directory = ResourceDirectory()
  /// The loops around what is being evaluated, outermost first.
  var loops: [Loop] = []
  /// The arguments of the declared function that is being evaluated; `nil` outside of one.
  var functionArguments: [(name: String, value: JSONValue)]?
  /// The arguments of the lambdas around what is being evaluated.
  var lambdaArguments: [(name: String, value: JSONValue)] = []
  /// How questions about the world are answered; `nil` as long as they may not be asked.
  var answers: RuntimeAnswers?
  /// What the expressions that were left for later will ask about; `nil` when none may be left.
  var deferred: [DeferredReference]?
  /// Whether any expression was left for later.
  var leavesRuntime = false
  /// Whether a parameter's default value is being evaluated.
  var isInDefaultValue = false
  var guidsMade = 0
  var budget: WorkBudget
  private var depth = 0

  init(_ template: DeploymentTemplate, in scope: DeploymentScope, work: Int = TemplateLimit.work) {
    self.template = template
    budget = WorkBudget(work)
    self.scope = scope
    parameters = Array(repeating: .waiting, count: template.parameters.count)
    variables = Array(repeating: .waiting, count: template.variables.count)
    copiedVariables = Array(repeating: .waiting, count: template.copiedVariables.count)
  }

  /// What has been found out and may be kept.
  struct Known: Sendable {
    var parameters: [Lazy]
    var variables: [Lazy]
    var copiedVariables: [Lazy]
    var directory: ResourceDirectory
  }

  /// What has been found out so far.
  var known: Known {
    Known(
      parameters: parameters, variables: variables, copiedVariables: copiedVariables, directory: directory)
  }

  /// An evaluator that goes on from what is known, and may ask the world.
  init(_ template: DeploymentTemplate, in scope: DeploymentScope, known: Known, answers: @escaping RuntimeAnswers) {
    self.init(template, in: scope, work: TemplateLimit.workAtRuntime)
    parameters = known.parameters
    variables = known.variables
    copiedVariables = known.copiedVariables
    directory = known.directory
    self.answers = answers
  }

  // MARK: - Expressions

  /// The value of an expression.
  mutating func value(of expression: Expression) throws(ExpressionError) -> JSONValue {
    try descend()
    defer { depth -= 1 }
    switch expression {
    case .string(let text):
      return .string(text)
    case .integer(let number):
      return .integer(number)
    case .property(let base, let name):
      return try member(name, of: try value(of: base))
    case .index(let base, let index):
      let base = try value(of: base)
      return try element(try value(of: index), of: base)
    case .unknownCall(let name, _):
      throw .unknownFunction(name)
    case .userCall(let namespace, let name, let arguments):
      return try call(namespace, name, arguments)
    case .call(let function, let name, let arguments):
      if let error = function.arityError(name: name, count: arguments.count) { throw error }
      if function.isLazy { return try lazyValue(of: function, name, arguments) }
      var values: [JSONValue] = []
      for argument in arguments { values.append(try value(of: argument)) }
      return try value(of: FunctionCall(function: function, name: name, arguments: values))
    }
  }

  /// Goes one step deeper, which costs one unit of work.
  mutating func descend() throws(ExpressionError) {
    depth += 1
    guard depth <= TemplateLimit.evaluationDepth else {
      depth -= 1
      throw ExpressionError("The template's expressions are nested too deep.")
    }
    do { try budget.spend(1) } catch {
      depth -= 1
      throw error
    }
  }

  /// Comes back from ``descend()``.
  mutating func ascend() {
    depth -= 1
  }

  private mutating func value(of call: FunctionCall) throws(ExpressionError) -> JSONValue {
    for case .string(let text) in call.arguments { try budget.spend(text.utf8.count / 8) }
    if let value = try templateValue(of: call) { return value }
    if let value = try runtimeValue(of: call) { return value }
    var value = try textValue(of: call)
    if value == nil { value = try encodedValue(of: call) }
    if value == nil { value = try numberValue(of: call) }
    if value == nil { value = try logicValue(of: call) }
    if value == nil { value = try collectionValue(of: call) }
    if value == nil { value = try timeValue(of: call) }
    if value == nil { value = try scopeValue(of: call) }
    guard let value else { throw .unknownFunction(call.name) }
    _ = try weigh(value)
    return value
  }

  private mutating func call(
    _ namespace: String, _ name: String, _ arguments: [Expression]
  ) throws(ExpressionError) -> JSONValue {
    guard functionArguments == nil, let function = template.function(namespace: namespace, name: name),
      function.parameterNames.count == arguments.count
    else { throw .unknownFunction(namespace + "." + name) }
    var bound: [(name: String, value: JSONValue)] = []
    for (name, argument) in zip(function.parameterNames, arguments) {
      bound.append((name, try value(of: argument)))
    }
    functionArguments = bound
    defer { functionArguments = nil }
    return try resolved(function.output)
  }

  // MARK: - Access

  /// The member of a value, its name in whatever case.
  mutating func member(_ name: String, of base: JSONValue) throws(ExpressionError) -> JSONValue {
    guard case .object(let members) = base else {
      throw ExpressionError("The language expression property '\(name)' can't be evaluated.")
    }
    try budget.spend(members.count / 8)
    if let value = members.value(of: name) { return value }
    let available = members.names.prefix(200).joined(separator: ", ")
    throw ExpressionError(
      "The language expression property '\(name)' doesn't exist, available properties are '\(available)'.")
  }

  /// What lies at an index: of an array by number, of an object by name.
  mutating func element(_ index: JSONValue, of base: JSONValue) throws(ExpressionError) -> JSONValue {
    switch (base, index) {
    case (.array(let elements), .integer(let position)):
      guard elements.indices.contains(position) else {
        throw ExpressionError("The language expression property array index '\(position)' is out of bounds.")
      }
      return elements[position]
    case (.array, _):
      throw ExpressionError(
        "The language expression property '\(index.plainText)' can't be evaluated, array index must be an integer.")
    case (.object, .string(let name)):
      return try member(name, of: base)
    case (.object, _):
      throw ExpressionError(
        "The language expression property '\(index.plainText)' can't be evaluated, property name must be a string.")
    default:
      throw ExpressionError("The language expression property '\(index.plainText)' can't be evaluated.")
    }
  }

  // MARK: - Weight

  /// How many bytes a value has as JSON text, about; paid for.
  ///
  /// - Throws: ``ExpressionError`` when it is too big or nested too deep.
  mutating func weigh(_ value: JSONValue) throws(ExpressionError) -> Int {
    var weight = 0
    try weigh(value, level: 0, into: &weight)
    return weight
  }

  private mutating func weigh(_ value: JSONValue, level: Int, into weight: inout Int) throws(ExpressionError) {
    guard level <= TemplateLimit.valueDepth else {
      throw ExpressionError("A value of the template is nested too deep.")
    }
    var own = 4
    if case .string(let text) = value { own += text.utf8.count }
    if case .bigInteger(let digits) = value { own += digits.utf8.count }
    if case .object(let members) = value {
      for name in members.names { own += 4 + name.utf8.count }
    }
    weight += own
    guard weight <= TemplateLimit.valueBytes else {
      throw ExpressionError(
        "A value of the template is larger than \(TemplateLimit.valueBytes) bytes.", .code("JobSizeExceeded"))
    }
    try budget.spend(own / 4)
    switch value {
    case .array(let elements):
      for element in elements { try weigh(element, level: level + 1, into: &weight) }
    case .object(let members):
      for member in members.values { try weigh(member, level: level + 1, into: &weight) }
    default:
      return
    }
  }
}
