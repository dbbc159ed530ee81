import JSON

extension Evaluator {
  /// Functions of arrays and objects; `nil` for other functions.
  mutating func collectionValue(of call: FunctionCall) throws(ExpressionError) -> JSONValue? {
    switch call.function {
    case .contains: .bool(try contains(call))
    case .empty: .bool(try isEmpty(call))
    case .length: .integer(try length(call))
    case .first: try end(call, isLast: false)
    case .last: try end(call, isLast: true)
    case .array: call[0].array == nil ? .array([call[0]]) : call[0]
    case .createArray: .array(call.arguments)
    case .createObject: try createObject(call)
    case .union: try union(call)
    case .intersection: try intersection(call)
    case .take: try part(call) { count, total in 0..<min(max(count, 0), total) }
    case .skip: try part(call) { count, total in min(max(count, 0), total)..<total }
    case .items: try items(call)
    case .objectKeys: .array(try call.object(0).names.sortedIgnoringCase.map { .string($0) })
    case .flatten: try flatten(call)
    case .shallowMerge: try merge(try call.array(0), call, isDeep: false)
    case .tryGet: try tryGet(call)
    case .indexFromEnd, .tryIndexFromEnd: try indexFromEnd(call)
    case .indexOf: .integer(try index(call, try call.array(0).indices.map(\.self)))
    case .lastIndexOf: .integer(try index(call, try call.array(0).indices.reversed()))
    default: nil
    }
  }

  /// The first of these places at which an array has the value wanted, or -1.
  private mutating func index(_ call: FunctionCall, _ places: [Int]) throws(ExpressionError) -> Int {
    let elements = try call.array(0)
    for place in places where try areEqual(elements[place], call[1]) { return place }
    return -1
  }

  private mutating func contains(_ call: FunctionCall) throws(ExpressionError) -> Bool {
    switch call[0] {
    case .array(let elements):
      for element in elements where try areEqual(element, call[1]) { return true }
      return false
    case .object(let members):
      try budget.spend(members.count)
      return members.anySpelling(of: try call.text(1)) != nil
    case .string(let text):
      let part = Array(try call.text(1).utf8)
      try allow(text.utf8.count + part.count, call)
      return TextSearch(for: part).first(in: Array(text.utf8)) != nil
    default:
      throw call.unfit(0, "Array, Object, String")
    }
  }

  private func isEmpty(_ call: FunctionCall) throws(ExpressionError) -> Bool {
    switch call[0] {
    case .null: return true
    case .array(let elements): return elements.isEmpty
    case .object(let members): return members.isEmpty
    case .string(let text): return text.isEmpty
    default: throw call.unfit(0, "Array, Object, String")
    }
  }

  private func length(_ call: FunctionCall) throws(ExpressionError) -> Int {
    switch call[0] {
    case .array(let elements): return elements.count
    case .object(let members): return members.count
    case .string(let text): return text.utf16.count
    default: throw call.unfit(0, "Array, Object, String")
    }
  }

  private func end(_ call: FunctionCall, isLast: Bool) throws(ExpressionError) -> JSONValue {
    switch call[0] {
    case .array(let elements):
      return (isLast ? elements.last : elements.first) ?? .null
    case .string(let text):
      guard let unit = isLast ? text.utf16.last : text.utf16.first else { return "" }
      return .string(String(units: [unit]))
    default:
      throw call.unfit(0, "Array, String")
    }
  }

  private mutating func createObject(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    guard call.arguments.count.isMultiple(of: 2) else {
      throw call.failure("the number of arguments must be even: each name must be followed by a value.")
    }
    var members = JSONObject()
    for index in stride(from: 0, to: call.arguments.count, by: 2) {
      try budget.spend(members.count)
      members[try call.string(index)] = call[index + 1]
    }
    return .object(members)
  }

  // MARK: - Sets

  private mutating func union(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    if call.arguments.allSatisfy({ $0.object != nil }) { return try merge(call.arguments, call, isDeep: true) }
    var result: [JSONValue] = []
    for index in call.arguments.indices {
      for element in try call.array(index) where !(try isElement(element, of: result)) { result.append(element) }
    }
    return .array(result)
  }

  private mutating func isElement(_ value: JSONValue, of elements: [JSONValue]) throws(ExpressionError) -> Bool {
    for element in elements where try areEqual(element, value) { return true }
    return false
  }

  private mutating func merge(
    _ values: [JSONValue], _ call: FunctionCall, isDeep: Bool
  ) throws(ExpressionError) -> JSONValue {
    var result = JSONObject()
    for value in values {
      guard let members = value.object else { throw call.unfit(0, "Object") }
      result = try merged(result, members, isDeep: isDeep, level: 0)
    }
    return .object(result)
  }

  /// The members of both, those of the second winning; objects in objects are joined likewise.
  private mutating func merged(
    _ left: JSONObject, _ right: JSONObject, isDeep: Bool, level: Int
  ) throws(ExpressionError) -> JSONObject {
    guard level <= TemplateLimit.valueDepth else {
      throw ExpressionError("A value of the template is nested too deep.")
    }
    var result = left
    for (name, value) in right.pairs {
      try budget.spend(1 + result.count / 8)
      if isDeep, case .object(let inner)? = result[name], case .object(let new) = value {
        result[name] = .object(try merged(inner, new, isDeep: true, level: level + 1))
      } else {
        result[name] = value
      }
    }
    return result
  }

  private mutating func intersection(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    if case .object(var result) = call[0] {
      for index in call.arguments.indices.dropFirst() {
        let other = try call.object(index)
        var common = JSONObject()
        for (name, value) in result.pairs {
          try budget.spend(1 + other.count / 8)
          if let same = other[name], try areEqual(same, value) { common.appendNew(name, value) }
        }
        result = common
      }
      return .object(result)
    }
    var result: [JSONValue] = []
    for element in try call.array(0) where !(try isElement(element, of: result)) { result.append(element) }
    for index in call.arguments.indices.dropFirst() {
      let other = try call.array(index)
      var common: [JSONValue] = []
      for element in result where try isElement(element, of: other) { common.append(element) }
      result = common
    }
    return .array(result)
  }

  // MARK: - Parts

  private func part(_ call: FunctionCall, _ range: (Int, Int) -> Range<Int>) throws(ExpressionError) -> JSONValue {
    let count = try call.integer(1)
    if case .string(let text) = call[0] {
      let units = text.units
      return .string(String(units: units[range(count, units.count)]))
    }
    let elements = try call.array(0)
    return .array(Array(elements[range(count, elements.count)]))
  }

  private func items(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    let members = try call.object(0)
    return .array(
      members.names.indices.sorted { members.names[$0].precedesIgnoringCase(members.names[$1]) }.map { position in
        ["key": .string(members.names[position]), "value": members.values[position]]
      })
  }

  private mutating func flatten(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    var result: [JSONValue] = []
    for value in try call.array(0) {
      guard let elements = value.array else { throw call.unfit(0, "Array of arrays") }
      try budget.spend(1 + elements.count)
      result += elements
    }
    return .array(result)
  }

  /// What lies at a path of names and indices; `null` where there is nothing.
  private mutating func tryGet(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    var value = call[0]
    for step in call.arguments.dropFirst() {
      switch (value, step) {
      case (.null, _): return .null
      case (.object(let members), .string(let name)):
        try budget.spend(members.count / 8)
        value = members.value(of: name) ?? .null
      case (.array(let elements), .integer(let index)):
        value = elements.indices.contains(index) ? elements[index] : .null
      default:
        value = try element(step, of: value)
      }
    }
    return value
  }

  private func indexFromEnd(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    let elements = try call.array(0)
    let position = elements.count.subtractingReportingOverflow(try call.integer(1))
    if !position.overflow, elements.indices.contains(position.partialValue) { return elements[position.partialValue] }
    if call.function == .tryIndexFromEnd { return .null }
    throw ExpressionError(
      "The language expression property array index '\(try call.integer(1))' from the end is out of bounds.")
  }
}

extension String {
  /// Whether this text stands before the other when case does not count; when it alone tells them apart, by code points.
  func precedesIgnoringCase(_ other: String) -> Bool {
    let (left, right) = (lowercased(), other.lowercased())
    return left.isIdentical(to: right) ? precedes(other) : left.precedes(right)
  }
}

extension [String] {
  var sortedIgnoringCase: [String] { sorted { $0.precedesIgnoringCase($1) } }
}
