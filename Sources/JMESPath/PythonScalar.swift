/// What Python knows of characters.
extension Unicode.Scalar {
  /// Whether `str.isspace` holds, and `strip` takes it away.
  var isPythonSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether `repr` shows it as it is.
  var isPrintableInPython: Bool {
    if isASCII { return value >= 0x20 && value < 0x7F }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }

  /// What a decimal digit of any script is worth; `nil` for every other character.
  var decimalDigit: UInt8? {
    if isASCII { return value >= 0x30 && value <= 0x39 ? UInt8(value - 0x30) : nil }
    guard properties.numericType == .decimal, let worth = properties.numericValue else { return nil }
    return UInt8(exactly: worth)
  }
}
