import JSON

/// Applies expressions to values, as the tree interpreter of jmespath.py does.
///
/// Each rule that nests is a function of its own: the one that recurses must keep a small stack frame.
struct Evaluator {
  /// What may still be spent, in bytes.
  private(set) var work: Int
  private var depth = 0

  init(work: Int) {
    self.work = work
  }

  /// Counts what a step takes, in bytes.
  ///
  /// - Throws: ``JMESPathError/tooMuch`` when all is spent.
  mutating func spend(_ cost: Int) throws(JMESPathError) {
    work -= min(cost, work + 1)
    if work < 0 { throw .tooMuch }
  }

  /// Counts what a number of steps take, in bytes.
  mutating func spend(_ cost: Int, times count: Int) throws(JMESPathError) {
    let (product, overflows) = cost.multipliedReportingOverflow(by: count)
    try spend(overflows ? Int.max : product)
  }

  /// Applies an expression to a value.
  mutating func evaluate(_ expression: Expression, _ value: Value) throws(JMESPathError) -> Value {
    try spend(Limit.step)
    depth += 1
    defer { depth -= 1 }
    guard depth <= Limit.nesting else { throw .tooDeep }
    switch expression.form {
    case .current: return value
    case .field(let name): return try member(name, of: value)
    case .literal(let literal): return .json(literal)
    case .index(let index): return element(index, of: value)
    case .slice(let slice): return try elements(slice, of: value)
    case .subexpression(let steps), .indexExpression(let steps): return try chain(steps, value)
    case .pipe(let left, let right): return try evaluate(right, evaluate(left, value))
    case .or(let left, let right): return try either(left, right, value)
    case .and(let left, let right): return try both(left, right, value)
    case .not(let inner): return .json(.bool(try evaluate(inner, value).isFalse))
    case .comparison(let sign, let left, let right): return try comparison(sign, left, right, value)
    case .projection(let base, let right): return try projection(base, right, value)
    case .valueProjection(let base, let right): return try valueProjection(base, right, value)
    case .filterProjection(let base, let condition, let right): return try filter(base, condition, right, value)
    case .flatten(let inner): return try flatten(inner, value)
    case .multiSelectList(let elements): return try multiSelect(elements, value)
    case .multiSelectHash(let hash): return try multiSelect(hash, value)
    case .reference(let inner): return .reference(inner)
    case .call(let function, let arguments): return try call(function, arguments, value)
    case .unknownCall(let name, let arguments): return try unknownCall(name, arguments, value)
    }
  }
}

// MARK: - Parts of a value

extension Evaluator {
  private mutating func member(_ name: String, of value: Value) throws(JMESPathError) -> Value {
    guard let members = value.members else { return .null }
    try spend(members.count)
    return members[name] ?? .null
  }

  private func element(_ index: Int, of value: Value) -> Value {
    guard let list = value.list else { return .null }
    // The parser holds indexes to ±Int.max, so the sum cannot overflow.
    let position = index < 0 ? list.count + index : index
    return position >= 0 && position < list.count ? list[position] : .null
  }

  private mutating func elements(_ slice: Slice, of value: Value) throws(JMESPathError) -> Value {
    guard let list = value.list else { return .null }
    guard let positions = slice.positions(in: list.count) else {
      throw .unexpected(.value, "slice step cannot be zero")
    }
    try spend(MemoryLayout<Value>.stride, times: positions.count)
    return try list.picking(positions)
  }

  private mutating func chain(_ steps: [Expression], _ value: Value) throws(JMESPathError) -> Value {
    var result = value
    for step in steps { result = try evaluate(step, result) }
    return result
  }
}

extension Slice {
  /// The places that it picks from a list, as Python's `slice.indices` gives them; `nil` when the step is zero.
  func positions(in count: Int) -> [Int]? {
    let step = step ?? 1
    guard step != 0 else { return nil }
    // Going backwards, one place before the first is a place to start or stop at.
    let (lowest, highest) = step > 0 ? (0, count) : (-1, count - 1)
    func held(_ bound: Int) -> Int { min(max(bound < 0 ? bound + count : bound, lowest), highest) }
    let first = start.map(held) ?? (step > 0 ? lowest : highest)
    let end = stop.map(held) ?? (step > 0 ? highest : lowest)
    return Array(stride(from: first, to: end, by: step))
  }
}

// MARK: - Logic

extension Evaluator {
  private mutating func either(
    _ left: Expression, _ right: Expression, _ value: Value
  ) throws(JMESPathError) -> Value {
    let first = try evaluate(left, value)
    return first.isFalse ? try evaluate(right, value) : first
  }

  private mutating func both(
    _ left: Expression, _ right: Expression, _ value: Value
  ) throws(JMESPathError) -> Value {
    let first = try evaluate(left, value)
    return first.isFalse ? first : try evaluate(right, value)
  }

  private mutating func comparison(
    _ sign: Comparator, _ left: Expression, _ right: Expression, _ value: Value
  ) throws(JMESPathError) -> Value {
    let first = try evaluate(left, value)
    let second = try evaluate(right, value)
    switch sign {
    case .equal: return .json(.bool(try areEqual(first, second)))
    case .unequal: return .json(.bool(try !areEqual(first, second)))
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard first.isOrderable, second.isOrderable else { return .null }
      return .json(.bool(try areInOrder(first, sign, second)))
    }
  }
}

// MARK: - Projections

extension Evaluator {
  private mutating func projection(
    _ base: Expression, _ right: Expression, _ value: Value
  ) throws(JMESPathError) -> Value {
    let base = try evaluate(base, value)
    guard let list = base.list else { return .null }
    if case .current = right.form, try !hasNull(list) { return base }
    return try project(list, right)
  }

  private mutating func valueProjection(
    _ base: Expression, _ right: Expression, _ value: Value
  ) throws(JMESPathError) -> Value {
    guard let members = try evaluate(base, value).members else { return .null }
    return try project(members.values, right)
  }

  private mutating func project(_ list: List, _ right: Expression) throws(JMESPathError) -> Value {
    var result = ListBuilder()
    for position in 0..<list.count { try append(evaluate(right, list[position]), to: &result) }
    return try result.list()
  }

  private mutating func hasNull(_ list: List) throws(JMESPathError) -> Bool {
    try spend(list.count)
    return (0..<list.count).contains { list[$0].isNull }
  }

  private mutating func filter(
    _ base: Expression, _ condition: Expression, _ right: Expression, _ value: Value
  ) throws(JMESPathError) -> Value {
    guard let list = try evaluate(base, value).list else { return .null }
    var result = ListBuilder()
    for position in 0..<list.count where try !evaluate(condition, list[position]).isFalse {
      try append(evaluate(right, list[position]), to: &result)
    }
    return try result.list()
  }

  private mutating func append(_ element: Value, to result: inout ListBuilder) throws(JMESPathError) {
    if element.isNull { return }
    try spend(MemoryLayout<Value>.stride)
    result.append(element)
  }

  private mutating func flatten(_ inner: Expression, _ value: Value) throws(JMESPathError) -> Value {
    guard let list = try evaluate(inner, value).list else { return .null }
    var result = ListBuilder()
    for position in 0..<list.count {
      let element = list[position]
      guard let nested = element.list else {
        try spend(MemoryLayout<Value>.stride)
        result.append(element)
        continue
      }
      try spend(MemoryLayout<Value>.stride, times: nested.count)
      for place in 0..<nested.count { result.append(nested[place]) }
    }
    return try result.list()
  }
}

// MARK: - Multi-selects and calls

extension Evaluator {
  /// What the management of a list or an object takes, in bytes.
  private static let overhead = 64

  private mutating func multiSelect(_ elements: [Expression], _ value: Value) throws(JMESPathError) -> Value {
    if value.isNull { return .null }
    try spend(Self.overhead)
    return .array(try MadeArray(try all(elements, value)))
  }

  private mutating func multiSelect(_ hash: MultiSelectHash, _ value: Value) throws(JMESPathError) -> Value {
    if value.isNull { return .null }
    try spend(Self.overhead * 2)
    var values = try all(hash.values, value)
    if values.count > hash.names.count {
      let written = values
      values = [Value](repeating: .null, count: hash.names.count)
      for (place, value) in zip(hash.places, written) { values[place] = value }
    }
    return .object(try MadeObject(names: hash.names, values: values, isOrdered: true))
  }

  private mutating func call(
    _ function: Function, _ arguments: [Expression], _ value: Value
  ) throws(JMESPathError) -> Value {
    try apply(function, to: all(arguments, value))
  }

  /// The arguments come first: what is wrong in them is told before that nobody knows the function.
  private mutating func unknownCall(
    _ name: String, _ arguments: [Expression], _ value: Value
  ) throws(JMESPathError) -> Value {
    _ = try all(arguments, value)
    throw .unknownFunction(name)
  }

  private mutating func all(_ expressions: [Expression], _ value: Value) throws(JMESPathError) -> [Value] {
    try spend(MemoryLayout<Value>.stride, times: expressions.count)
    var values: [Value] = []
    values.reserveCapacity(expressions.count)
    for expression in expressions { values.append(try evaluate(expression, value)) }
    return values
  }
}
