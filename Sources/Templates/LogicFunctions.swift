import JSON

extension Evaluator {
  /// Functions of truth and comparison; `nil` for other functions.
  mutating func logicValue(of call: FunctionCall) throws(ExpressionError) -> JSONValue? {
    switch call.function {
    case .true: .bool(true)
    case .false: .bool(false)
    case .null: .null
    case .bool: .bool(try truth(call))
    case .not: .bool(!(try call.bool(0)))
    case .equals: .bool(try areEqual(call))
    case .greater: .bool(try compare(call) > 0)
    case .greaterOrEquals: .bool(try compare(call) >= 0)
    case .less: .bool(try compare(call) < 0)
    case .lessOrEquals: .bool(try compare(call) <= 0)
    case .fail: throw ExpressionError(try call.string(0))
    default: nil
    }
  }

  /// Functions that evaluate only those of their arguments that they need.
  mutating func lazyValue(
    of function: TemplateFunction, _ name: String, _ arguments: [Expression]
  ) throws(ExpressionError) -> JSONValue {
    switch function {
    case .if:
      return try value(of: arguments[try truth(of: arguments[0], name) ? 1 : 2])
    case .and:
      for argument in arguments where !(try truth(of: argument, name)) { return .bool(false) }
      return .bool(true)
    case .or:
      for argument in arguments where try truth(of: argument, name) { return .bool(true) }
      return .bool(false)
    case .coalesce:
      for argument in arguments {
        let value = try value(of: argument)
        if !value.isNull { return value }
      }
      return .null
    default:
      return try lambdaValue(of: function, name, arguments)
    }
  }

  /// The value of an expression that must be true or false.
  mutating func truth(of expression: Expression, _ name: String) throws(ExpressionError) -> Bool {
    let value = try value(of: expression)
    guard let flag = value.bool else {
      throw .function(
        name, "argument must be of type 'Boolean', the provided value is of type '\(value.kindName)'.")
    }
    return flag
  }

  private func truth(_ call: FunctionCall) throws(ExpressionError) -> Bool {
    switch call[0] {
    case .bool(let flag): return flag
    case .integer(let number): return number != 0
    case .string(let text):
      let word = text.lowercased()
      if word == "true" || word == "1" { return true }
      if word == "false" || word == "0" { return false }
      throw call.failure("cannot convert value '\(text)' to a Boolean.")
    default: throw call.unfit(0, "Boolean")
    }
  }

  private mutating func areEqual(_ call: FunctionCall) throws(ExpressionError) -> Bool {
    let (left, right) = (call[0], call[1])
    if !left.isNull, !right.isNull, !left.isComparable(with: right) {
      throw ExpressionError(
        "The template language function '\(call.name)' requires two parameters of matching types. The function was "
          + "invoked with values of type '\(left.kindName)' and '\(right.kindName)' that do not match.")
    }
    return try areEqual(left, right)
  }

  /// Whether two values are the same; paid for, because members of objects are searched for.
  mutating func areEqual(_ left: JSONValue, _ right: JSONValue) throws(ExpressionError) -> Bool {
    try budget.spend(1)
    switch (left, right) {
    case (.array(let left), .array(let right)):
      guard left.count == right.count else { return false }
      for (a, b) in zip(left, right) where !(try areEqual(a, b)) { return false }
      return true
    case (.object(let left), .object(let right)):
      guard left.count == right.count else { return false }
      for (name, value) in left.pairs {
        try budget.spend(right.count / 8)
        guard let other = right[name], try areEqual(value, other) else { return false }
      }
      return true
    case (.string(let a), .string(let b)):
      try budget.spend(a.utf8.count / 16)
      return a.isIdentical(to: b)
    default:
      return left == right
    }
  }

  private func compare(_ call: FunctionCall) throws(ExpressionError) -> Int {
    switch (call[0], call[1]) {
    case (.integer(let left), .integer(let right)):
      return left == right ? 0 : left < right ? -1 : 1
    case (.string(let left), .string(let right)):
      return left.isIdentical(to: right) ? 0 : left.precedes(right) ? -1 : 1
    case (let left, let right):
      guard let left = left.number, let right = right.number else {
        throw ExpressionError(
          "The template language function '\(call.name)' requires two parameters of matching types. The function was "
            + "invoked with values of type '\(left.kindName)' and '\(right.kindName)' that do not match.")
      }
      return left == right ? 0 : left < right ? -1 : 1
    }
  }
}

extension JSONValue {
  /// A number of whatever kind; `nil` for other values.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .bigInteger(let digits): Double(digits)
    case .double(let number): number
    default: nil
    }
  }

  /// Whether two values are of kinds that may be compared.
  func isComparable(with other: JSONValue) -> Bool {
    kindName == other.kindName || number != nil && other.number != nil
  }
}
