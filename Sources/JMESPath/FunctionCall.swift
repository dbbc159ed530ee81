import JSON

/// Checks the arguments of a call, and hands them to the function.
extension Evaluator {
  /// Calls a function.
  ///
  /// - Throws: ``JMESPathError`` for a wrong number of arguments or wrong types, and as the function does.
  mutating func apply(_ function: Function, to arguments: [Value]) throws(JMESPathError) -> Value {
    let expected = function.parameterCount
    guard arguments.count == expected || (function.isVariadic && arguments.count > expected) else {
      throw .arity(function, received: arguments.count)
    }
    let first = arguments[0]
    try check(first, function.first, of: function)
    guard let parameter = function.second else {
      return function.isVariadic ? try apply(variadic: function, arguments) : try apply(function, first)
    }
    let second = arguments[1]
    try check(second, parameter, of: function)
    return try apply(function, first, second)
  }

  private mutating func apply(_ function: Function, _ argument: Value) throws(JMESPathError) -> Value {
    switch function {
    case .abs: .json(argument.number?.magnitude.json ?? .null)
    case .avg: try average(argument)
    case .ceil: .json(try argument.number?.rounded(.up).json ?? .null)
    case .floor: .json(try argument.number?.rounded(.down).json ?? .null)
    case .keys: try keys(argument)
    case .length: .json(.integer(argument.length))
    case .max: try extreme(argument, .greater)
    case .min: try extreme(argument, .less)
    case .reverse: try reversed(argument)
    case .sort: try sorted(argument)
    case .sum: .json(try sum(argument).json)
    case .toArray: argument.list == nil ? .array(try MadeArray([argument])) : argument
    case .toNumber: try toNumber(argument)
    case .toString: try toString(argument)
    case .type: argument.typeName
    case .values: try values(argument)
    case .contains, .endsWith, .join, .map, .maxBy, .merge, .minBy, .notNull, .sortBy, .startsWith: .null
    }
  }

  private mutating func apply(_ function: Function, _ first: Value, _ second: Value) throws(JMESPathError) -> Value {
    switch function {
    case .contains: try contains(first, second)
    case .endsWith: .json(.bool(first.utf8.reversed().starts(with: second.utf8.reversed())))
    case .join: try join(second, separator: first)
    case .map: try map(first, second)
    case .maxBy: try extreme(first, by: second, .greater, in: function)
    case .minBy: try extreme(first, by: second, .less, in: function)
    case .sortBy: try sorted(first, by: second)
    case .startsWith: .json(.bool(first.utf8.starts(with: second.utf8)))
    case .abs, .avg, .ceil, .floor, .keys, .length, .max, .merge, .min, .notNull, .reverse, .sort, .sum, .toArray,
      .toNumber, .toString, .type, .values:
      .null
    }
  }

  private mutating func apply(variadic function: Function, _ arguments: [Value]) throws(JMESPathError) -> Value {
    function == .merge ? try merge(arguments) : arguments.first { !$0.isNull } ?? .null
  }
}

// MARK: - Types

extension Evaluator {
  private mutating func check(
    _ argument: Value, _ parameter: Parameter, of function: Function
  ) throws(JMESPathError) {
    guard parameter.allows(argument.type) else {
      throw .functionType(
        function, value: try display(argument), expected: parameter.types, received: argument.type)
    }
    guard let list = argument.list, list.count > 0, let type = parameter.elementType(first: list[0].type) else {
      return
    }
    try spend(list.count)
    for position in 0..<list.count where list[position].type != type {
      let element = list[position]
      throw .functionType(
        function, value: try display(element), expected: parameter.types, received: element.pythonType)
    }
  }
}

extension Evaluator {
  /// A value as an error message shows it.
  func display(_ value: Value) throws(JMESPathError) -> String {
    try PythonText.display(value, limit: work / 2)
  }
}

extension Value {
  /// What `type` answers; of an expression it knows nothing.
  fileprivate var typeName: Value {
    if case .reference = self { .null } else { .json(.string(type)) }
  }

  /// What `length` answers, for strings in code points.
  fileprivate var length: Int {
    list?.count ?? members?.count ?? string?.unicodeScalars.count ?? 0
  }

  /// The bytes of a string; none of every other kind.
  fileprivate var utf8: String.UTF8View { (string ?? "").utf8 }
}
