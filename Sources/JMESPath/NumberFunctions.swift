import JSON

/// Functions of numbers.
extension Evaluator {
  /// Adds from left to right, starting from the whole number 0.
  mutating func sum(_ argument: Value) throws(JMESPathError) -> Number {
    guard let list = argument.list else { return .integer(0) }
    var total = Number.integer(0)
    for position in 0..<list.count {
      let element = list[position]
      try spend(1 + element.digitCount)
      if let number = element.number { total = try Number.sum(total, number) }
    }
    return total
  }

  mutating func average(_ argument: Value) throws(JMESPathError) -> Value {
    guard let count = argument.list?.count, count > 0 else { return .null }
    return .json(.double(try sum(argument).divided(by: count)))
  }

  /// A number stays, a string is read, everything else gives null.
  mutating func toNumber(_ argument: Value) throws(JMESPathError) -> Value {
    if argument.number != nil { return argument }
    if let text = argument.string {
      try spend(text.utf8.count)
      return .json(PythonNumber.read(text) ?? .null)
    }
    guard case .reference = argument else { return .null }
    throw .unexpected(
      .type, "int() argument must be a string, a bytes-like object or a real number, not '_Expression'")
  }
}
