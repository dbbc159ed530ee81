import JSON

// What Python's text methods take for white space and line ends, and how Python shows values as text. Both reach the
// user: table cells are stripped and split, and a nested list in a table is shown as Python shows it.

extension Unicode.Scalar {
  /// Whether `str.strip` takes it away (the same set as `\s` of Python's `re`).
  var isPythonSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether `str.splitlines` ends a line with it.
  var isPythonLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether `repr` leaves it as it is.
  fileprivate var isPythonPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: self == " "
    default: true
    }
  }
}

/// Whether `byte` completes a character that ends a line for `str.splitlines`, given the two bytes before it.
func isPythonLineEnd(_ secondBefore: UInt8, _ before: UInt8, _ byte: UInt8) -> Bool {
  switch byte {
  case 0x0A...0x0D, 0x1C...0x1E: true
  case 0x85: before == 0xC2
  case 0xA8, 0xA9: secondBefore == 0xE2 && before == 0x80
  default: false
  }
}

/// The text without white space at both ends: `str.strip`.
func pythonStripped(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !$0.isPythonSpace }),
    let last = scalars.lastIndex(where: { !$0.isPythonSpace })
  else { return "" }
  return String(scalars[first...last])
}

/// The lines of a text without their ends: `str.splitlines`. An end at the very end starts no further line.
func pythonLines(_ text: String) -> [String] {
  var lines: [String] = []
  var line = String.UnicodeScalarView()
  var isOpen = false
  var afterReturn = false
  for scalar in text.unicodeScalars {
    if afterReturn, scalar == "\n" {
      afterReturn = false
      continue
    }
    afterReturn = scalar == "\r"
    isOpen = !scalar.isPythonLineEnd
    if isOpen {
      line.append(scalar)
    } else {
      lines.append(String(line))
      line = String.UnicodeScalarView()
    }
  }
  if isOpen { lines.append(String(line)) }
  return lines
}

extension Double {
  /// The number as Python's `repr` shows it: `1.0`, `1e-07`, `nan`.
  var pythonRepr: String {
    if isNaN { return "nan" }
    if isInfinite { return self < 0 ? "-inf" : "inf" }
    return pythonDescription
  }
}

extension JSONValue {
  /// The value as Python's `str` shows it: text as it is, `None`, `True`, `['a', 1]`.
  ///
  /// - Parameter areOrdered: whether objects are shown as ordered dictionaries.
  func pythonText(areOrdered: Bool = false) -> String {
    if case .string(let text) = self { return text }
    var text = ""
    appendPythonRepr(to: &text, areOrdered: areOrdered)
    return text
  }

  private func appendPythonRepr(to text: inout String, areOrdered: Bool) {
    switch self {
    case .null: text += "None"
    case .bool(let flag): text += flag ? "True" : "False"
    case .integer(let number): text += String(number)
    case .bigInteger(let digits): text += digits
    case .double(let number): text += number.pythonRepr
    case .string(let string): appendPythonRepr(of: string, to: &text)
    case .array(let elements):
      text += "["
      for (position, element) in elements.enumerated() {
        if position > 0 { text += ", " }
        element.appendPythonRepr(to: &text, areOrdered: areOrdered)
      }
      text += "]"
    case .object(let members):
      appendPythonRepr(of: members, to: &text, areOrdered: areOrdered)
    }
  }

  private func appendPythonRepr(of members: JSONObject, to text: inout String, areOrdered: Bool) {
    if areOrdered, members.isEmpty {
      text += "OrderedDict()"
      return
    }
    text += areOrdered ? "OrderedDict([" : "{"
    for (position, (name, value)) in members.pairs.enumerated() {
      if position > 0 { text += ", " }
      if areOrdered { text += "(" }
      appendPythonRepr(of: name, to: &text)
      text += areOrdered ? ", " : ": "
      value.appendPythonRepr(to: &text, areOrdered: areOrdered)
      if areOrdered { text += ")" }
    }
    text += areOrdered ? "])" : "}"
  }

  /// Appends a text in quotation marks: single ones, unless it holds single ones and no double ones.
  private func appendPythonRepr(of string: String, to text: inout String) {
    let hasSingle = string.utf8.contains(UInt8(ascii: "'"))
    let hasDouble = string.utf8.contains(UInt8(ascii: "\""))
    let mark: Unicode.Scalar = hasSingle && !hasDouble ? "\"" : "'"
    text.unicodeScalars.append(mark)
    for scalar in string.unicodeScalars {
      switch scalar {
      case mark, "\\":
        text += "\\"
        text.unicodeScalars.append(scalar)
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.isPythonPrintable: text.unicodeScalars.append(scalar)
      case _ where scalar.value <= 0xFF: text += "\\x" + hexadecimal(scalar.value, digits: 2)
      case _ where scalar.value <= 0xFFFF: text += "\\u" + hexadecimal(scalar.value, digits: 4)
      default: text += "\\U" + hexadecimal(scalar.value, digits: 8)
      }
    }
    text.unicodeScalars.append(mark)
  }
}

/// A number in hexadecimal digits, filled with zeros on the left.
func hexadecimal(_ number: UInt32, digits: Int, uppercase: Bool = false) -> String {
  let text = String(number, radix: 16, uppercase: uppercase)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
