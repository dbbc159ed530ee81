import JSON

/// How jmespath.py compares, which is how Python does but for numbers with booleans.
extension Evaluator {
  /// The sign `==`: a number never equals a boolean, though inside lists and objects Python lets `1` equal `true`.
  mutating func areEqual(_ left: Value, _ right: Value) throws(JMESPathError) -> Bool {
    switch (left, right) {
    case (.json(.bool), .json(.integer)), (.json(.bool), .json(.double)), (.json(.integer), .json(.bool)),
      (.json(.double), .json(.bool)):
      false
    default: try areEqualInPython(left, right)
    }
  }

  /// Python's `==`.
  mutating func areEqualInPython(_ left: Value, _ right: Value) throws(JMESPathError) -> Bool {
    try spend(Limit.step)
    if let first = left.string, let second = right.string {
      try spend(min(first.utf8.count, second.utf8.count) / 16)
      return first.isIdentical(to: second)
    }
    if let first = left.pythonNumber, let second = right.pythonNumber {
      try spend(left.digitCount + right.digitCount)
      return first == second
    }
    if let first = left.list, let second = right.list { return try areEqual(first, second) }
    if let first = left.members, let second = right.members { return try areEqual(first, second) }
    return left.isNull && right.isNull
  }

  private mutating func areEqual(_ left: List, _ right: List) throws(JMESPathError) -> Bool {
    guard left.count == right.count else { return false }
    for position in 0..<left.count where try !areEqualInPython(left[position], right[position]) { return false }
    return true
  }

  /// Two ordered objects are equal only when their members come in the same order.
  private mutating func areEqual(_ left: Members, _ right: Members) throws(JMESPathError) -> Bool {
    guard left.count == right.count else { return false }
    let isOrderSignificant = left.isOrdered && right.isOrdered
    let (names, others) = (left.names, right.names)
    for position in names.indices {
      let other: Value
      if names[position].isIdentical(to: others[position]) {
        other = right.values[position]
      } else {
        try spend(others.count)
        guard !isOrderSignificant, let found = right[names[position]] else { return false }
        other = found
      }
      guard try areEqualInPython(left.values[position], other) else { return false }
    }
    return true
  }

  /// The signs `<`, `<=`, `>` and `>=`, of numbers or of strings.
  ///
  /// - Throws: ``JMESPathError`` of kind `unexpected` for a number with a string.
  mutating func areInOrder(_ left: Value, _ sign: Comparator, _ right: Value) throws(JMESPathError) -> Bool {
    if let first = left.string, let second = right.string {
      try spend(min(first.utf8.count, second.utf8.count) / 4)
      return switch sign {
      case .less: first.precedes(second)
      case .greaterOrEqual: !first.precedes(second)
      case .greater: second.precedes(first)
      default: !second.precedes(first)
      }
    }
    guard let first = left.number, let second = right.number else {
      throw .unorderable(sign.text, left.pythonType, right.pythonType)
    }
    try spend(left.digitCount + right.digitCount)
    return switch sign {
    case .less: first < second
    case .lessOrEqual: first < second || first == second
    case .greater: second < first
    default: second < first || first == second
    }
  }
}

extension Comparator {
  fileprivate var text: String {
    switch self {
    case .equal: "=="
    case .unequal: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }
}

extension Value {
  /// Whether `<` and its like look at it: numbers and strings; for the rest they give null.
  var isOrderable: Bool { string != nil || number != nil }

  /// How many digits must be read before it can be reckoned with.
  var digitCount: Int {
    if case .json(.bigInteger(let digits)) = self { digits.utf8.count } else { 0 }
  }

  /// The number that Python takes it for; booleans are 0 and 1.
  fileprivate var pythonNumber: Number? {
    if case .json(.bool(let flag)) = self { .integer(flag ? 1 : 0) } else { number }
  }
}
