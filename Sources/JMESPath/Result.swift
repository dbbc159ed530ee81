import JSON

/// From a value of the evaluation to the JSON that a query answers.
extension Value {
  /// The value as JSON.
  ///
  /// - Throws: ``JMESPathError`` of kind `unexpected` where there is an expression in it, which Python cannot print.
  func json() throws(JMESPathError) -> JSONValue {
    switch self {
    case .json(let value): return value
    case .array(let made):
      var elements: [JSONValue] = []
      elements.reserveCapacity(made.elements.count)
      for element in made.elements { elements.append(try element.json()) }
      return .array(elements)
    case .object(let made):
      var members = JSONObject()
      for (name, value) in zip(made.names, made.values) { members.appendNew(name, try value.json()) }
      return .object(members)
    case .reference:
      throw .unexpected(.type, "Object of type _Expression is not JSON serializable")
    }
  }

  /// Refuses a result that shares its parts so often that nobody could write it out.
  ///
  /// - Throws: ``JMESPathError/tooMuch``.
  func checkSize(input: JSONValue, limit: Int) throws(JMESPathError) {
    if limit.allows(self) { return }
    var size = 0
    size.addSize(of: .json(input), limit: .max)
    guard size.allows(self) else { throw .tooMuch }
  }
}

extension Int {
  /// Whether a value is no larger than this, in bytes, when written out.
  fileprivate func allows(_ value: Value) -> Bool {
    var size = 0
    size.addSize(of: value, limit: self)
    return size <= self
  }

  /// Adds roughly how many bytes a value takes, in memory or when written out, and stops soon after the limit.
  fileprivate mutating func addSize(of value: Value, limit: Int) {
    switch value {
    case .json(let value): return addSize(of: value, limit: limit)
    case .reference: return
    case .array(let made): addSize(of: made.elements, limit: limit)
    case .object(let made):
      for name in made.names { self += name.utf8.count }
      addSize(of: made.values, limit: limit)
    }
  }

  private mutating func addSize(of parts: [Value], limit: Int) {
    // What the query made is copied.
    self += 64
    for part in parts {
      if self > limit { return }
      addSize(of: part, limit: limit)
    }
  }

  private mutating func addSize(of value: JSONValue, limit: Int) {
    // A value stands on a line of its own.
    self += 8
    switch value {
    case .null, .bool, .integer, .double: return
    case .string(let text), .bigInteger(let text): self += text.utf8.count
    case .array(let elements): addSize(of: elements, limit: limit)
    case .object(let members):
      for name in members.names { self += name.utf8.count }
      addSize(of: members.values, limit: limit)
    }
  }

  private mutating func addSize(of parts: [JSONValue], limit: Int) {
    for part in parts {
      if self > limit { return }
      addSize(of: part, limit: limit)
    }
  }
}
