import JSON

/// Functions that order, and those that are given an expression to apply.
extension Evaluator {
  /// The expression of an argument that has been checked to be one.
  private func expression(_ argument: Value) -> Expression {
    if case .reference(let expression) = argument { expression } else { .current }
  }

  mutating func map(_ reference: Value, _ argument: Value) throws(JMESPathError) -> Value {
    guard let list = argument.list else { return .null }
    var result = ListBuilder()
    for position in 0..<list.count {
      try spend(MemoryLayout<Value>.stride)
      result.append(try evaluate(expression(reference), list[position]))
    }
    return try result.list()
  }

  /// The least or greatest element, of equal ones the first.
  mutating func extreme(_ argument: Value, _ sign: Comparator) throws(JMESPathError) -> Value {
    guard let list = argument.list, list.count > 0 else { return .null }
    var best = list[0]
    for position in 1..<list.count where try areInOrder(list[position], sign, best) { best = list[position] }
    return best
  }

  /// The element with the least or greatest key, of equal ones the first.
  mutating func extreme(
    _ argument: Value, by reference: Value, _ sign: Comparator, in function: Function
  ) throws(JMESPathError) -> Value {
    guard let list = argument.list, list.count > 0 else { return .null }
    var best = list[0]
    var bestKey: Value?
    for position in 0..<list.count {
      let key = try evaluate(expression(reference), list[position])
      guard key.isOrderable else {
        throw try wrongKey(key, expected: "['number', 'string']", received: key.type, in: function)
      }
      if let previous = bestKey, try !areInOrder(key, sign, previous) { continue }
      (best, bestKey) = (list[position], key)
    }
    return best
  }

  mutating func sorted(_ argument: Value) throws(JMESPathError) -> Value {
    guard let list = argument.list else { return .null }
    return try list.picking(try order((0..<list.count).map { list[$0] }))
  }

  /// The elements in order of their keys, which must all be of the first one's type.
  mutating func sorted(_ argument: Value, by reference: Value) throws(JMESPathError) -> Value {
    guard let list = argument.list, list.count > 0 else { return argument }
    let type = try evaluate(expression(reference), list[0]).type
    guard type == "number" || type == "string" else {
      throw try wrongKey(list[0], expected: "['string', 'number']", received: type, in: .sortBy)
    }
    var keys: [Value] = []
    for position in 0..<list.count {
      try spend(MemoryLayout<Value>.stride)
      let key = try evaluate(expression(reference), list[position])
      guard key.type == type else {
        throw try wrongKey(key, expected: "['\(type)']", received: key.type, in: .sortBy)
      }
      keys.append(key)
    }
    return try list.picking(try order(keys))
  }

  private func wrongKey(
    _ value: Value, expected: String, received: String, in function: Function
  ) throws(JMESPathError) -> JMESPathError {
    .functionType(function, value: try display(value), expected: expected, received: received)
  }

  /// The places of keys of one type, in order of the keys, those of equal keys as they stand.
  private mutating func order(_ keys: [Value]) throws(JMESPathError) -> [Int] {
    // A sort compares each key about log₂ n times.
    let rounds = Int.bitWidth - keys.count.leadingZeroBitCount
    try spend(Limit.step * rounds, times: keys.count)
    let texts = keys.compactMap(\.string)
    if texts.count == keys.count {
      try spend(texts.reduce(0) { $0 + $1.utf8.count } / 4, times: rounds)
      return texts.indices.sorted { texts[$0].precedes(texts[$1]) }
    }
    try spend(keys.reduce(0) { $0 + $1.digitCount }, times: rounds)
    let numbers = keys.compactMap(\.number)
    return numbers.indices.sorted { numbers[$0] < numbers[$1] }
  }
}
