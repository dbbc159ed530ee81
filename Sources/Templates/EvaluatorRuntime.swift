import JSON

/// A `reference` or `list…` in an expression that was left for later.
struct DeferredReference: Sendable {
  /// What it refers to, as far as that is known before anything is deployed.
  var target: String
  /// Whether it says the API version itself, as a reference to something outside of the template must.
  var hasAPIVersion: Bool
  /// Whether it is `reference`, which may also mean a resource by its mere name.
  var isReference: Bool
}

// Functions that ask about the world.

extension Evaluator {
  /// `reference`, `references`, `list…`; `nil` for other functions.
  mutating func runtimeValue(of call: FunctionCall) throws(ExpressionError) -> JSONValue? {
    switch call.function {
    case .reference:
      return try reference(call)
    case .references:
      let positions = try directory.positions(of: try call.string(0))
      var values: [JSONValue] = []
      for position in positions {
        let entry = directory.entries[position]
        values.append(try ask(entry.id, entry.apiVersion, isFull: false, isOfTemplate: true, name: call.name))
      }
      return .array(values)
    case .list:
      guard let answers else { throw .misplaced(call.name) }
      let target = try resource(try call.string(0), hasAPIVersion: call.arguments.count > 1, name: call.name)
      let version = call.arguments.count > 1 ? try call.string(1) : target.apiVersion
      let body = call.arguments.count > 2 ? call.arguments[2] : nil
      let question = RuntimeCall(function: call.name, resourceID: target.id, apiVersion: version, body: body)
      guard let answer = answers(question) else { throw .resourceNotFound(target.id) }
      return answer
    default:
      return nil
    }
  }

  private mutating func reference(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    var isFull = false
    if call.arguments.count == 3 {
      isFull = try call.string(2).equalsIgnoringCase("Full")
      guard isFull else { throw call.failure("the third argument must be 'Full'.") }
    }
    let hasVersion = call.arguments.count > 1 && !call.arguments[1].isNull
    let target = try resource(try call.string(0), hasAPIVersion: hasVersion, name: call.name)
    let version = hasVersion ? try call.string(1) : target.apiVersion
    return try ask(target.id, version, isFull: isFull, isOfTemplate: target.isOfTemplate, name: call.name)
  }

  private func ask(
    _ id: String, _ apiVersion: String, isFull: Bool, isOfTemplate: Bool, name: String
  ) throws(ExpressionError) -> JSONValue {
    guard let answers else { throw .misplaced(name) }
    let question = RuntimeCall(function: "reference", resourceID: id, apiVersion: apiVersion, body: nil)
    guard let document = answers(question) else { throw .resourceNotFound(id) }
    return question.value(of: document, isFull: isFull, isOfTemplate: isOfTemplate)
  }

  /// The resource that a name or an id means.
  private func resource(
    _ reference: String, hasAPIVersion: Bool, name: String
  ) throws(ExpressionError) -> (id: String, apiVersion: String, isOfTemplate: Bool) {
    if let position = try directory.positions(of: reference).first {
      let entry = directory.entries[position]
      return (entry.id, entry.apiVersion, entry.isDeployed)
    }
    try Self.checkOutside(reference, hasAPIVersion: hasAPIVersion)
    let id = reference.utf8.first == UInt8(ascii: "/") ? reference : scope.path + "/providers/" + reference
    return (id, "", false)
  }

  /// A reference to something that is not in the template must be an id and say the API version.
  private static func checkOutside(_ reference: String, hasAPIVersion: Bool) throws(ExpressionError) {
    guard reference.utf8.contains(UInt8(ascii: "/")) else {
      throw ExpressionError(
        "The template reference '\(reference)' is not valid: could not find template resource or resource copy with "
          + "this name. Please see https://aka.ms/arm-function-reference for usage details.", .template)
    }
    if !hasAPIVersion { throw .notInTemplate(reference) }
  }

  // MARK: - Before the world can be asked

  /// Notes what an expression that is left for later will ask about.
  mutating func note(_ expression: Expression) throws(ExpressionError) {
    guard expression.needsRuntime else { return }
    if case .call(.if, _, let arguments) = expression, arguments.count == 3, !arguments[0].needsRuntime {
      let condition = try truth(of: arguments[0], "if")
      try note(arguments[condition ? 1 : 2])
      return
    }
    if case .call(let function, let name, let arguments) = expression, function.isRuntime {
      if let error = function.arityError(name: name, count: arguments.count) { throw error }
      if !arguments[0].needsRuntime, !arguments[0].contains({ $0 == .lambdaVariables }),
        let target = try value(of: arguments[0]).string
      {
        deferred?.append(
          DeferredReference(target: target, hasAPIVersion: arguments.count > 1, isReference: function != .list))
      }
    }
    for child in expression.children { try note(child) }
  }

  /// The resources of the template among those that an expression will ask about.
  func positions(of deferred: DeferredReference) throws(ExpressionError) -> [Int] {
    let found = try directory.positions(of: deferred.target)
    if found.isEmpty { try Self.checkOutside(deferred.target, hasAPIVersion: deferred.hasAPIVersion) }
    return found
  }
}

extension ExpressionError {
  /// The answer for a resource that does not exist.
  static func resourceNotFound(_ id: String) -> ExpressionError {
    let path = ResourcePath(id)
    let group = path.resourceGroup.map { " under resource group '\($0)'" } ?? ""
    return ExpressionError(
      "The Resource '\(path.relative)'\(group) was not found. "
        + "For more details please go to https://aka.ms/ARMResourceNotFoundFix", .code("ResourceNotFound"))
  }

  /// The sentence about a dependency on something that the template does not declare.
  static func notInTemplate(_ reference: String) -> ExpressionError {
    ExpressionError(
      "The resource '\(ResourcePath(reference).relative)' is not defined in the template. "
        + "Please see https://aka.ms/arm-template for usage details.", .template)
  }
}
