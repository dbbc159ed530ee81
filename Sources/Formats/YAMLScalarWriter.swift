// Texts in YAML: plain, in single quotes, in double quotes, folded over lines where a single blank stands past column 80.
// Source: what PyYAML's emitter was seen to print (golden/output/yaml.json and Tests/FormatsTests/Fixtures/fuzz.json).

extension YAMLWriter {
  /// Writes a text.
  ///
  /// - Parameters:
  ///   - indent: the column at which its further lines start.
  ///   - isName: whether it must stay on one line, being a name before a colon.
  /// - Returns: whether it was written plain.
  @discardableResult
  mutating func write(_ text: String, indent: Int, isName: Bool) -> Bool {
    let style = YAMLScalarAnalysis.style(of: text)
    separate()
    switch style {
    case .plain:
      writeFolded(text, indent: indent, isName: isName)
    case .singleQuoted:
      append("'")
      writeSingleQuoted(text, indent: indent, isName: isName)
      append("'")
    case .doubleQuoted:
      append("\"")
      writeDoubleQuoted(Array(text.unicodeScalars), indent: indent, isName: isName)
      append("\"")
    }
    isAfterSpace = false
    isInIndentation = false
    return style == .plain
  }

  /// Whether a text surely ends before the column where folding begins.
  private func fits(_ text: String) -> Bool {
    column + text.utf8.count <= Self.lineWidth
  }

  /// Writes words and blanks; a single blank between words that stands past the line width becomes a new line.
  private mutating func writeFolded(_ text: String, indent: Int, isName: Bool) {
    if isName || fits(text) { return append(text[...].utf8) }
    var rest = text[...].utf8
    while let first = rest.first {
      let isSpace = first == 0x20
      let run = rest.prefix { ($0 == 0x20) == isSpace }
      rest = rest[run.endIndex...]
      if isSpace, run.count == 1, column > Self.lineWidth { breakLine(indent: indent) } else { append(run) }
    }
  }

  /// Goes to a new line inside a text.
  private mutating func breakLine(indent: Int) {
    breakLine()
    startLine(indent: indent)
  }
}

// MARK: - Single quotes

extension YAMLWriter {
  private mutating func writeSingleQuoted(_ text: String, indent: Int, isName: Bool) {
    var rest = Substring(text).unicodeScalars
    while let first = rest.first {
      let kind = SingleQuotedRun(first)
      let run = rest.prefix { SingleQuotedRun($0) == kind }
      let isAtFront = run.startIndex == text.startIndex
      rest = rest[run.endIndex...]
      switch kind {
      case .spaces where run.count == 1 && !isName && !isAtFront && !rest.isEmpty && column > Self.lineWidth:
        breakLine(indent: indent)
      case .spaces, .others:
        append(Substring(run).utf8)
      case .breaks:
        writeBreaks(run, indent: indent)
      case .quotes:
        for _ in run { append("''") }
      }
    }
  }

  /// Writes line breaks: one line feed more than there are, because a reader takes a single one for a blank.
  private mutating func writeBreaks(_ run: Substring.UnicodeScalarView, indent: Int) {
    if run.first == "\n" { bytes.append(0x0A) }
    for scalar in run { bytes.append(contentsOf: scalar.utf8) }
    column = 0
    isAfterSpace = true
    isInIndentation = true
    startLine(indent: indent)
  }
}

/// What stands together in a text in single quotes.
private enum SingleQuotedRun {
  case spaces
  case breaks
  case quotes
  case others

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case " ": self = .spaces
    case "'": self = .quotes
    case _ where scalar.isYAMLBreak: self = .breaks
    default: self = .others
    }
  }
}

// MARK: - Double quotes

extension YAMLWriter {
  /// Writes a text with escapes. Lines may end, with a backslash, at a blank or next to an escape past the line width.
  private mutating func writeDoubleQuoted(_ scalars: [Unicode.Scalar], indent: Int, isName: Bool) {
    // Characters from `start` on wait to be written.
    var start = 0
    for (position, scalar) in scalars.enumerated() {
      if let escape = scalar.yamlEscape {
        append(scalars[start..<position])
        append(escape[...].utf8)
        start = position + 1
      }
      let isInside = position > 0 && position < scalars.count - 1
      let mayBreak = isInside && !isName && (scalar == " " || start >= position)
      guard mayBreak, column + position - start > Self.lineWidth else { continue }
      if start < position {
        append(scalars[start..<position])
        start = position
      }
      append("\\")
      breakLine(indent: indent)
      if scalars[start] == " " { append("\\") }
    }
    append(scalars[start...])
  }

  private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>) {
    for scalar in scalars { bytes.append(contentsOf: scalar.utf8) }
    column += scalars.count
  }
}

extension Unicode.Scalar {
  /// The escape for it in double quotes; `nil` when it stands for itself.
  fileprivate var yamlEscape: String? {
    switch value {
    case 0x00: "\\0"
    case 0x07: "\\a"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0B: "\\v"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    case 0x1B: "\\e"
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x85: "\\N"
    case 0x2028: "\\L"
    case 0x2029: "\\P"
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: nil
    case ...0xFF: "\\x" + hexadecimal(value, digits: 2, uppercase: true)
    case ...0xFFFF: "\\u" + hexadecimal(value, digits: 4, uppercase: true)
    default: "\\U" + hexadecimal(value, digits: 8, uppercase: true)
    }
  }
}
