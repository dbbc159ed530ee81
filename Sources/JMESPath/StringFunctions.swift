import JSON

/// Functions of strings.
extension Evaluator {
  mutating func toString(_ argument: Value) throws(JMESPathError) -> Value {
    if argument.string != nil { return argument }
    let text = try PythonText.json(argument, limit: work / 2)
    try spend(text.utf8.count * 2)
    return .json(.string(text))
  }

  mutating func join(_ argument: Value, separator: Value) throws(JMESPathError) -> Value {
    guard let list = argument.list, let separator = separator.string else { return .null }
    var bytes: [UInt8] = []
    for position in 0..<list.count {
      guard let element = list[position].string else { continue }
      try spend(1 + separator.utf8.count + element.utf8.count)
      if position > 0 { bytes.append(contentsOf: separator.utf8) }
      bytes.append(contentsOf: element.utf8)
    }
    return .json(.string(String(decoding: bytes, as: UTF8.self)))
  }

  /// Turns a list or a string round, the latter by code points.
  mutating func reversed(_ argument: Value) throws(JMESPathError) -> Value {
    if let list = argument.list {
      try spend(MemoryLayout<Value>.stride, times: list.count)
      return try list.picking((0..<list.count).reversed())
    }
    guard let text = argument.string else { return .null }
    try spend(text.utf8.count)
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.reversed())
    return .json(.string(String(result)))
  }

  /// Whether a list holds a value, or a string another string.
  mutating func contains(_ subject: Value, _ search: Value) throws(JMESPathError) -> Value {
    if let list = subject.list {
      for position in 0..<list.count where try areEqualInPython(list[position], search) { return .json(.bool(true)) }
      return .json(.bool(false))
    }
    guard let text = subject.string else { return .null }
    guard let part = search.string else {
      throw .unexpected(.type, "'in <string>' requires string as left operand, not \(search.qualifiedPythonType)")
    }
    try spend(text.utf8.count + part.utf8.count * MemoryLayout<Int>.stride)
    return .json(.bool(Array(text.utf8).contains(Array(part.utf8))))
  }
}

extension [UInt8] {
  /// Whether the part stands anywhere here, found in linear time (Knuth, Morris and Pratt).
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard !part.isEmpty else { return true }
    guard part.count <= count else { return false }
    // For each place in the part: how many of its first bytes stand again just before the end of that stretch.
    var borders = [0]
    var border = 0
    for byte in part.dropFirst() {
      while border > 0, part[border] != byte { border = borders[border - 1] }
      if part[border] == byte { border += 1 }
      borders.append(border)
    }
    var matched = 0
    for byte in self {
      while matched > 0, part[matched] != byte { matched = borders[matched - 1] }
      if part[matched] == byte { matched += 1 }
      if matched == part.count { return true }
    }
    return false
  }
}
