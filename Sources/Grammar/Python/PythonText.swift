// What Python does with texts where `az` lets it be seen: quoting, lower case, white space.

extension String {
  /// The text between quotation marks as Python's `repr` writes it.
  package var pythonRepresentation: String {
    let hasApostrophe = utf8.contains(UInt8(ascii: "'"))
    let quote: Unicode.Scalar = hasApostrophe && !utf8.contains(UInt8(ascii: "\"")) ? "\"" : "'"
    var result = String.UnicodeScalarView()
    result.append(quote)
    for scalar in unicodeScalars {
      if scalar == quote || scalar == "\\" {
        result.append("\\")
        result.append(scalar)
      } else if scalar.isASCII ? (0x20..<0x7F).contains(scalar.value) : scalar.isPrintableInPython {
        result.append(scalar)
      } else {
        result.append(contentsOf: scalar.pythonEscape.unicodeScalars)
      }
    }
    result.append(quote)
    return String(result)
  }

  /// The text without white space at both ends, as Python's `strip` takes it.
  package var strippedAsPython: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpaceInPython }),
      let last = scalars.lastIndex(where: { !$0.isSpaceInPython })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The text of code points. (Appending to a `UnicodeScalarView` takes ten times as long.)
  init(scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(scalar) }
    self.init(decoding: bytes, as: UTF8.self)
  }

  /// How many code points there are: Python's `len`.
  var codePointCount: Int { utf8.count { $0 & 0xC0 != 0x80 } }

  /// Whether this text begins with another, byte by byte.
  func hasBytes(of prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }
}

extension [UInt8] {
  /// Appends a code point in UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (value >> shift) & 0x3F) }
    switch value {
    case 0..<0x80: append(UInt8(value))
    case 0x80..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(tail(0))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(tail(6))
      append(tail(0))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(tail(12))
      append(tail(6))
      append(tail(0))
    }
  }
}

extension Unicode.Scalar {
  /// Whether Python's `str.isprintable` says so.
  var isPrintableInPython: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: self == " "
    default: true
    }
  }

  /// Whether Python's `str.isspace` says so.
  var isSpaceInPython: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0: true
    case 0..<0x1680: false
    default: properties.isWhitespace
    }
  }

  /// `\n`, `\x07`, `\u200b` or `\U000e0001`.
  fileprivate var pythonEscape: String {
    switch self {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default: break
    }
    let digits = String(value, radix: 16)
    let (letter, width) = value < 0x100 ? ("x", 2) : value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}
