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
  func checkSize(input: JSONValue) throws(JMESPathError) {
    if Limit.resultSize.allows(self) { return }
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
    // A value stands on a line of its own.
    case .json: self += 8
    // What the query made is copied.
    case .array, .object, .reference: self += 64
    }
    if let text = value.string { self += text.utf8.count }
    if let members = value.members { for name in members.names { self += name.utf8.count } }
    guard let parts = value.list ?? value.members?.values else { return }
    for position in 0..<parts.count {
      if self > limit { return }
      addSize(of: parts[position], limit: limit)
    }
  }
}
