package import JSON

extension JSONValue {
  /// The value as Python's `repr` writes it; objects are the ordered dictionaries that `az` reads.
  package var pythonRepresentation: String {
    switch self {
    case .null: "None"
    case .bool(let flag): flag ? "True" : "False"
    case .integer(let number): String(number)
    case .bigInteger(let digits): digits
    case .double(let number): number.pythonText
    case .string(let text): text.pythonRepresentation
    case .array(let elements): "[" + elements.map(\.pythonRepresentation).joined(separator: ", ") + "]"
    case .object(let members):
      if members.isEmpty {
        "OrderedDict()"
      } else {
        "OrderedDict(["
          + members.pairs.map { "(\($0.pythonRepresentation), \($1.pythonRepresentation))" }.joined(separator: ", ")
          + "])"
      }
    }
  }

  /// The value as Python's `str` writes it: text without quotation marks.
  package var pythonText: String {
    if case .string(let text) = self { text } else { pythonRepresentation }
  }

  /// The class as Python shows it: `<class 'str'>`.
  package var pythonClass: String {
    switch self {
    case .null: "<class 'NoneType'>"
    case .bool: "<class 'bool'>"
    case .integer, .bigInteger: "<class 'int'>"
    case .double: "<class 'float'>"
    case .string: "<class 'str'>"
    case .array: "<class 'list'>"
    case .object: "<class 'collections.OrderedDict'>"
    }
  }
}

extension Double {
  /// The number as Python's `repr` writes it.
  var pythonText: String {
    if isNaN { return "nan" }
    if isInfinite { return self < 0 ? "-inf" : "inf" }
    return description
  }
}
