import JSON

extension JSONValue {
  /// The value as Python's `str` shows it: text as it is, everything else as ``pythonDescription``.
  var pythonText: String {
    if case .string(let text) = self { text } else { pythonDescription }
  }

  /// The value as Python's `repr` shows it: `{'a': [1, True, None]}`.
  var pythonDescription: String {
    switch self {
    case .null: "None"
    case .bool(let flag): flag ? "True" : "False"
    case .integer(let number): String(number)
    case .bigInteger(let digits): digits
    case .double(let number): number.pythonRepresentation
    case .string(let text): text.pythonDescription
    case .array(let elements): "[" + elements.map(\.pythonDescription).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.pairs.map { name, value in "\(name.pythonDescription): \(value.pythonDescription)" }
        .joined(separator: ", ") + "}"
    }
  }

  /// The value's type as Python names it: `<class 'str'>`.
  var pythonType: String {
    switch self {
    case .null: "<class 'NoneType'>"
    case .bool: "<class 'bool'>"
    case .integer, .bigInteger: "<class 'int'>"
    case .double: "<class 'float'>"
    case .string: "<class 'str'>"
    case .array: "<class 'list'>"
    case .object: "<class 'dict'>"
    }
  }

  /// Whether Python takes both for equal: `True` equals `1` and `1.0`.
  func equalsAsPython(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.equalsAsPython($1) }
    case (.object(let left), .object(let right)):
      left.count == right.count
        && left.pairs.allSatisfy { name, value in right[name].map(value.equalsAsPython) ?? false }
    default:
      unflagged == other.unflagged
    }
  }

  /// `true` as 1 and `false` as 0.
  private var unflagged: JSONValue {
    if case .bool(let flag) = self { .integer(flag ? 1 : 0) } else { self }
  }
}

extension Double {
  /// As Python's `repr`, which unlike its `json` says `nan` and `inf`.
  fileprivate var pythonRepresentation: String {
    if isNaN { return "nan" }
    if isInfinite { return self < 0 ? "-inf" : "inf" }
    return pythonDescription
  }
}

extension String {
  /// The text as Python's `repr` shows it: in single quotes, or in double quotes when it holds single ones only; what
  /// cannot be printed as `\n`, `\x1b`, `\u200b` or `\U000e0001`.
  var pythonDescription: String {
    let holdsSingle = utf8.contains(UInt8(ascii: "'"))
    let quote: Unicode.Scalar = holdsSingle && !utf8.contains(UInt8(ascii: "\"")) ? "\"" : "'"
    var result = String.UnicodeScalarView()
    result.append(quote)
    for scalar in unicodeScalars {
      switch scalar {
      case quote, "\\":
        result.append("\\")
        result.append(scalar)
      case "\n": result += "\\n".unicodeScalars
      case "\r": result += "\\r".unicodeScalars
      case "\t": result += "\\t".unicodeScalars
      default:
        if scalar.isPrintable { result.append(scalar) } else { result += scalar.pythonEscape.unicodeScalars }
      }
    }
    result.append(quote)
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether Python prints it as it is: no control, format, surrogate, private or unassigned character, and no
  /// separator but the blank.
  fileprivate var isPrintable: Bool {
    if value < 0x7F { return value >= 0x20 }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      return false
    default:
      return true
    }
  }

  fileprivate var pythonEscape: String {
    let (letter, width) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
    let digits = String(value, radix: 16)
    return "\\" + letter + String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}
