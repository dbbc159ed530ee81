import JSON

// Functions whose last argument is a `lambda('x', …)`, evaluated once for each element.

extension Evaluator {
  /// `map`, `filter`, `reduce`, `sort`, `toObject`, `groupBy`, `mapValues`.
  mutating func lambdaValue(
    of function: TemplateFunction, _ name: String, _ arguments: [Expression]
  ) throws(ExpressionError) -> JSONValue {
    guard function != .lambda else { throw .misplaced(name) }
    let lambda = try Lambda(arguments.last, name)
    var values: [JSONValue] = []
    for argument in arguments.dropLast(function == .toObject ? arguments.count - 1 : 1) {
      values.append(try value(of: argument))
    }
    let call = FunctionCall(function: function, name: name, arguments: values)
    switch function {
    case .map:
      var result: [JSONValue] = []
      for (index, element) in try call.array(0).enumerated() {
        result.append(try apply(lambda, element, .integer(index)))
      }
      return try weighed(.array(result))
    case .filter:
      var result: [JSONValue] = []
      for (index, element) in try call.array(0).enumerated() {
        guard let isKept = try apply(lambda, element, .integer(index)).bool else {
          throw call.failure("the lambda must be of type 'Boolean'.")
        }
        if isKept { result.append(element) }
      }
      return .array(result)
    case .reduce:
      var result = call[1]
      for (index, element) in try call.array(0).enumerated() {
        result = try weighed(try apply(lambda, result, element, .integer(index)))
      }
      return result
    case .sort:
      return .array(try sorted(try call.array(0), lambda, call))
    case .mapValues:
      var result = try call.object(0)
      for (name, element) in result.pairs {
        try budget.spend(result.count / 8)
        result[name] = try apply(lambda, element)
      }
      return try weighed(.object(result))
    case .groupBy:
      return try grouped(call, lambda)
    case .toObject:
      let key = try Lambda(arguments[1], name)
      return try object(call, key: key, value: arguments.count > 2 ? lambda : nil)
    default:
      throw .unknownFunction(name)
    }
  }

  /// The value of a lambda's argument.
  func lambdaVariable(_ name: String) throws(ExpressionError) -> JSONValue {
    guard let argument = lambdaArguments.last(where: { $0.name.equalsIgnoringCase(name) }) else {
      throw ExpressionError(
        "The template lambda variable '\(name)' is not found. "
          + "Please see https://aka.ms/arm-template-expressions for usage details.")
    }
    return argument.value
  }

  private mutating func apply(_ lambda: Lambda, _ values: JSONValue...) throws(ExpressionError) -> JSONValue {
    let outer = lambdaArguments.count
    defer { lambdaArguments.removeSubrange(outer...) }
    for (name, value) in zip(lambda.names, values) { lambdaArguments.append((name, value)) }
    return try value(of: lambda.body)
  }

  private mutating func weighed(_ value: JSONValue) throws(ExpressionError) -> JSONValue {
    _ = try weigh(value)
    return value
  }

  /// The elements in the order that the lambda tells of two, equal ones as they were.
  private mutating func sorted(
    _ elements: [JSONValue], _ lambda: Lambda, _ call: FunctionCall
  ) throws(ExpressionError) -> [JSONValue] {
    guard elements.count > 1 else { return elements }
    let middle = elements.count / 2
    let left = try sorted(Array(elements[..<middle]), lambda, call)
    let right = try sorted(Array(elements[middle...]), lambda, call)
    var result: [JSONValue] = []
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      // An element comes earlier than its elders only when the lambda says so.
      guard let isRightFirst = try apply(lambda, right[j], left[i]).bool else {
        throw call.failure("the lambda must be of type 'Boolean'.")
      }
      if isRightFirst {
        result.append(right[j])
        j += 1
      } else {
        result.append(left[i])
        i += 1
      }
    }
    return result + left[i...] + right[j...]
  }

  private mutating func grouped(_ call: FunctionCall, _ lambda: Lambda) throws(ExpressionError) -> JSONValue {
    var result = JSONObject()
    for element in try call.array(0) {
      guard let key = try apply(lambda, element).string else {
        throw call.failure("the lambda must be of type 'String'.")
      }
      try budget.spend(result.count)
      var group = result[key]?.array ?? []
      try budget.spend(group.count / 8)
      group.append(element)
      result[key] = .array(group)
    }
    return .object(result)
  }

  private mutating func object(
    _ call: FunctionCall, key: Lambda, value: Lambda?
  ) throws(ExpressionError) -> JSONValue {
    var result = JSONObject()
    for element in try call.array(0) {
      guard let name = try apply(key, element).string else { throw call.failure("the key must be of type 'String'.") }
      try budget.spend(result.count)
      result[name] = if let value { try apply(value, element) } else { element }
    }
    return try weighed(.object(result))
  }
}

/// A `lambda('x', 'y', body)`.
private struct Lambda {
  var names: [String] = []
  var body: Expression

  init(_ expression: Expression?, _ caller: String) throws(ExpressionError) {
    guard case .call(.lambda, _, let arguments) = expression, let body = arguments.last else {
      throw .function(caller, "the argument must be a lambda.")
    }
    self.body = body
    for argument in arguments.dropLast() {
      guard case .string(let name) = argument else {
        throw .function("lambda", "the names of the arguments must be string literals.")
      }
      names.append(name)
    }
  }
}
