/// A built-in function.
enum Function: String, Sendable {
  case abs, avg, ceil, contains
  case endsWith = "ends_with"
  case floor, join, keys, length, map, max
  case maxBy = "max_by"
  case merge, min
  case minBy = "min_by"
  case notNull = "not_null"
  case reverse, sort
  case sortBy = "sort_by"
  case startsWith = "starts_with"
  case sum
  case toArray = "to_array"
  case toNumber = "to_number"
  case toString = "to_string"
  case type, values

  /// How many arguments it takes; when ``isVariadic``, how many at least.
  var parameterCount: Int { second == nil ? 1 : 2 }

  /// Whether more arguments may follow, which nobody checks.
  var isVariadic: Bool { self == .merge || self == .notNull }

  /// What the first argument must be.
  var first: Parameter {
    switch self {
    case .abs, .ceil, .floor: .number
    case .avg, .sum: .numbers
    case .contains, .reverse: .arrayOrString
    case .startsWith, .endsWith, .join: .string
    case .keys, .values, .merge: .object
    case .length: .stringArrayOrObject
    case .map: .reference
    case .max, .min: .numbersOrStrings
    case .maxBy, .minBy, .sortBy: .array
    case .sort: .stringsOrNumbers
    case .notNull, .toArray, .toNumber, .toString, .type: .any
    }
  }

  /// What the second argument must be; `nil` when there is none.
  var second: Parameter? {
    switch self {
    case .contains: .any
    case .startsWith, .endsWith: .string
    case .join: .strings
    case .map: .array
    case .maxBy, .minBy, .sortBy: .reference
    case .abs, .avg, .ceil, .floor, .keys, .length, .max, .merge, .min, .notNull, .reverse, .sort, .sum, .toArray,
      .toNumber, .toString, .type, .values:
      nil
    }
  }
}

/// What an argument may be.
enum Parameter {
  case any, array, arrayOrString, number, numbers, numbersOrStrings, object, reference, string, stringArrayOrObject
  case strings, stringsOrNumbers

  /// The allowed types, as Python shows the list of them.
  var types: String {
    switch self {
    case .any: "[]"
    case .array: "['array']"
    case .arrayOrString: "['array', 'string']"
    case .number: "['number']"
    case .numbers: "['array-number']"
    case .numbersOrStrings: "['array-number', 'array-string']"
    case .object: "['object']"
    case .reference: "['expref']"
    case .string: "['string']"
    case .stringArrayOrObject: "['string', 'array', 'object']"
    case .strings: "['array-string']"
    case .stringsOrNumbers: "['array-string', 'array-number']"
    }
  }

  /// Whether a value of this JMESPath type may be given, its elements aside.
  func allows(_ type: String) -> Bool {
    switch self {
    case .any: true
    case .array, .numbers, .numbersOrStrings, .strings, .stringsOrNumbers: type == "array"
    case .arrayOrString: type == "array" || type == "string"
    case .number: type == "number"
    case .object: type == "object"
    case .reference: type == "expref"
    case .string: type == "string"
    case .stringArrayOrObject: type == "string" || type == "array" || type == "object"
    }
  }

  /// The one JMESPath type that all elements must have, where the first of them has this one; `nil` when they may be
  /// anything.
  func elementType(first: String) -> String? {
    switch self {
    case .numbers: "number"
    case .strings: "string"
    case .numbersOrStrings: first == "string" ? "string" : "number"
    case .stringsOrNumbers: first == "number" ? "number" : "string"
    case .any, .array, .arrayOrString, .number, .object, .reference, .string, .stringArrayOrObject: nil
    }
  }
}
