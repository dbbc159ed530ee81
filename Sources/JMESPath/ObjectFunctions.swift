import JSON

/// Functions of objects.
extension Evaluator {
  mutating func keys(_ argument: Value) throws(JMESPathError) -> Value {
    guard let names = argument.members?.names else { return .null }
    try spend(MemoryLayout<Value>.stride, times: names.count)
    return .json(.array(names.map(JSONValue.string)))
  }

  mutating func values(_ argument: Value) throws(JMESPathError) -> Value {
    guard let values = argument.members?.values else { return .null }
    try spend(MemoryLayout<Value>.stride, times: values.count)
    return try values.picking(0..<values.count)
  }

  /// Joins objects into one; of equal names the last value stays, in the place of the first.
  mutating func merge(_ arguments: [Value]) throws(JMESPathError) -> Value {
    var result = MemberBuilder()
    for argument in arguments {
      guard let members = argument.members else {
        try mergePairs(argument, into: &result)
        continue
      }
      try spend(2 * MemoryLayout<Value>.stride, times: members.count)
      for (position, name) in members.names.enumerated() { result.set(name, members.values[position]) }
    }
    return .object(try result.object())
  }

  /// What Python's `dict.update` does with something that is no object: it takes a list of pairs.
  private mutating func mergePairs(_ argument: Value, into result: inout MemberBuilder) throws(JMESPathError) {
    guard let list = argument.list ?? argument.characters else {
      throw .unexpected(.type, "'\(argument.pythonType)' object is not iterable")
    }
    for position in 0..<list.count {
      try spend(2 * MemoryLayout<Value>.stride)
      let element = list[position]
      guard let pair = element.list ?? element.characters ?? element.namesAsList else {
        throw .unexpected(.type, "cannot convert dictionary update sequence element #\(position) to a sequence")
      }
      guard pair.count == 2 else {
        throw .unexpected(
          .value, "dictionary update sequence element #\(position) has length \(pair.count); 2 is required")
      }
      result.set(try name(of: pair[0]), pair[1])
    }
  }
}

extension Evaluator {
  /// What Python's `json` prints for a key of an object.
  private func name(of key: Value) throws(JMESPathError) -> String {
    if let text = key.string { return text }
    guard key.list == nil, key.members == nil else {
      throw .unexpected(.type, "unhashable type: '\(key.qualifiedPythonType)'")
    }
    guard case .json(let scalar) = key else {
      throw .unexpected(.type, "keys must be str, int, float, bool or None, not _Expression")
    }
    return scalar.text()
  }
}

extension Value {
  /// The code points of a string, each as a string; `nil` for every other kind.
  fileprivate var characters: List? {
    string.map { text in .json(text.unicodeScalars.map { .string(String($0)) }) }
  }

  /// The names of an object; `nil` for every other kind.
  fileprivate var namesAsList: List? {
    members.map { members in .json(members.names.map(JSONValue.string)) }
  }
}

/// Gathers the members of an object, in time that does not grow with their square.
private struct MemberBuilder {
  private var names: [String] = []
  private var values: [Value] = []
  private var places: [[UInt8]: Int] = [:]

  mutating func set(_ name: String, _ value: Value) {
    let key = Array(name.utf8)
    if let place = places[key] {
      values[place] = value
      return
    }
    places[key] = names.count
    names.append(name)
    values.append(value)
  }

  func object() throws(JMESPathError) -> MadeObject {
    try MadeObject(names: names, values: values, isOrdered: false)
  }
}
