import JSON

/// A loop of a property: as many values as it counts.
struct PropertyLoop {
  var name: String
  var count: Int
  var input: JSONValue
}

// Whole values: every string in them that is an expression replaced by what it is worth.

extension Evaluator {
  /// A value with all its expressions evaluated, its loops gone through.
  mutating func resolved(_ value: JSONValue) throws(ExpressionError) -> JSONValue {
    switch value {
    case .string(let text):
      return try resolved(text)
    case .array(let elements):
      try descend()
      defer { ascend() }
      var result: [JSONValue] = []
      result.reserveCapacity(elements.count)
      for element in elements { result.append(try resolved(element)) }
      return .array(result)
    case .object(let members):
      try descend()
      defer { ascend() }
      return .object(try resolved(members))
    default:
      try budget.spend(1)
      return value
    }
  }

  private mutating func resolved(_ text: String) throws(ExpressionError) -> JSONValue {
    guard let source = Expression.source(of: text) else {
      try budget.spend(2)
      return .string(Expression.literal(text))
    }
    try budget.spend(1 + text.utf8.count / 2)
    let expression = try ExpressionParser.parse(source)
    if try isLeft(expression) { return .string(text) }
    return try self.value(of: expression)
  }

  /// Whether an expression is left for later, because it needs the world; what it will ask about is then noted.
  private mutating func isLeft(_ expression: Expression) throws(ExpressionError) -> Bool {
    guard answers == nil, deferred != nil, expression.needsRuntime else { return false }
    leavesRuntime = true
    try note(expression)
    return true
  }

  private mutating func resolved(_ members: JSONObject) throws(ExpressionError) -> JSONObject {
    var result = JSONObject()
    // Names that are made here may meet each other; then the later value stays.
    let isPlain = !members.names.contains { $0.utf8.first == UInt8(ascii: "[") || $0.equalsIgnoringCase("copy") }
    for (name, value) in members.pairs {
      if isPlain {
        result.appendNew(name, try resolved(value))
        continue
      }
      try budget.spend(result.count / 8)
      if name.equalsIgnoringCase("copy"), let loops = Self.propertyLoops(value) {
        for declaration in loops {
          let loop = try propertyLoop(declaration)
          result[loop.name] = .array(try copies(of: loop))
        }
        continue
      }
      guard let key = try resolved(name).string else {
        throw ExpressionError("The language expression '\(name)' in a property name must be of type 'String'.")
      }
      result[key] = try resolved(value)
    }
    return result
  }

  // MARK: - Loops of properties

  /// The loops that a member `copy` declares; `nil` when it is a member like any other.
  private static func propertyLoops(_ value: JSONValue) -> [JSONValue]? {
    guard let declarations = value.array, !declarations.isEmpty else { return nil }
    let isLoop = declarations.allSatisfy { declaration in
      guard let members = declaration.object else { return false }
      return members.value(of: "name") != nil && members.value(of: "count") != nil
    }
    return isLoop ? declarations : nil
  }

  /// Reads the declaration of a loop of a property or variable.
  mutating func propertyLoop(_ declaration: JSONValue) throws(ExpressionError) -> PropertyLoop {
    guard let members = declaration.object, let name = try resolved(members.value(of: "name") ?? .null).string else {
      throw ExpressionError("The template 'copy' definition has no name.")
    }
    let count = try copyCount(members.value(of: "count") ?? .null)
    return PropertyLoop(name: name, count: count, input: members.value(of: "input") ?? .null)
  }

  /// How often a loop is gone through.
  mutating func copyCount(_ value: JSONValue) throws(ExpressionError) -> Int {
    guard let count = try resolved(value).integer, (0...TemplateLimit.copies).contains(count) else {
      throw ExpressionError(
        "The template 'copy' definition has an invalid copy count. The copy count must be a positive integer value "
          + "and cannot exceed '\(TemplateLimit.copies)'. "
          + "Please see https://aka.ms/arm-resource-loops for usage details.")
    }
    return count
  }

  /// The values that a loop makes.
  mutating func copies(of loop: PropertyLoop) throws(ExpressionError) -> [JSONValue] {
    var values: [JSONValue] = []
    for index in 0..<loop.count {
      try budget.spend(2)
      loops.append(Loop(name: loop.name, index: index, isUnnamed: false))
      defer { loops.removeLast() }
      values.append(try resolved(loop.input))
    }
    return values
  }
}

// MARK: - Templates in templates

extension Evaluator {
  /// A template inside of this one whose expressions mean this one's parameters and variables: they are evaluated, and
  /// what they are worth is written so that it is not taken for an expression again.
  mutating func resolvedTemplate(_ value: JSONValue) throws(ExpressionError) -> JSONValue {
    try descend()
    defer { ascend() }
    switch value {
    case .string(let text):
      guard let source = Expression.source(of: text) else { return value }
      try budget.spend(text.utf8.count / 2)
      let expression = try ExpressionParser.parse(source)
      // A loop inside of the inner template is gone through when that one is deployed.
      if loops.isEmpty, expression.contains({ $0 == .copyIndex }) { return value }
      if try isLeft(expression) { return value }
      let result = try self.value(of: expression)
      _ = try weigh(result)
      return Self.escaped(result)
    case .array(let elements):
      var result: [JSONValue] = []
      for element in elements { result.append(try resolvedTemplate(element)) }
      return .array(result)
    case .object(let members):
      let kept = Self.isDeploymentWithScopeOfItsOwn(members)
      var result = JSONObject()
      for (name, member) in members.pairs {
        try budget.spend(result.count / 8)
        guard let key = try resolvedTemplate(.string(name)).string else {
          throw ExpressionError("The language expression '\(name)' in a property name must be of type 'String'.")
        }
        result[key] = kept && name.equalsIgnoringCase("properties") ? member : try resolvedTemplate(member)
      }
      return .object(result)
    default:
      return value
    }
  }

  private static func isDeploymentWithScopeOfItsOwn(_ members: JSONObject) -> Bool {
    let definition = ResourceDefinition(members: members, steps: [], symbolicName: nil, parents: [])
    return definition.isDeployment && definition.evaluatesTemplateItself
  }

  private static func escaped(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text):
      return .string(Expression.escaped(text))
    case .array(let elements):
      return .array(elements.map(escaped))
    case .object(let members):
      return .object(JSONObject(members.pairs.map { (Expression.escaped($0), escaped($1)) }))
    default:
      return value
    }
  }
}
