/// How a text is written in YAML.
enum YAMLScalarStyle {
  case plain
  case singleQuoted
  case doubleQuoted
}

/// What there is in a text that forbids one style or another.
///
/// Source: PyYAML's scalar analysis, with unicode allowed and block context.
struct YAMLScalarAnalysis {
  /// Signs at the front, `: ` and ` #` inside, that would be read as YAML.
  private var hasIndicator = false
  private var hasBreak = false
  /// Characters that only double quotes can carry.
  private var hasSpecial = false
  private var hasOuterSpace = false
  /// A blank after a line break.
  private var hasBreakThenSpace = false
  /// A line break after a blank.
  private var hasSpaceThenBreak = false

  /// The style of a text.
  static func style(of text: String) -> YAMLScalarStyle {
    if text.isEmpty { return .singleQuoted }
    let analysis = YAMLScalarAnalysis(text)
    if analysis.allowsPlain, !isReadAsOtherThanText(text) { return .plain }
    return analysis.allowsSingleQuotes ? .singleQuoted : .doubleQuoted
  }

  private var allowsPlain: Bool {
    !(hasIndicator || hasBreak || hasSpecial || hasOuterSpace || hasBreakThenSpace || hasSpaceThenBreak)
  }

  private var allowsSingleQuotes: Bool {
    !(hasSpecial || hasBreakThenSpace || hasSpaceThenBreak)
  }

  private init(_ text: String) {
    hasIndicator = text.utf8.starts(with: "---".utf8) || text.utf8.starts(with: "...".utf8)
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    var previous: Unicode.Scalar?
    while let scalar = next {
      next = scalars.next()
      if scalar.isASCIILetter {
        // Nothing to find; most characters are letters.
      } else {
        note(scalar, after: previous, before: next)
      }
      previous = scalar
    }
  }

  private mutating func note(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?) {
    if isIndicator(scalar, after: previous, before: next) { hasIndicator = true }
    if scalar.needsDoubleQuotes { hasSpecial = true }
    if scalar == " " {
      if previous == nil || next == nil { hasOuterSpace = true }
      if let previous, previous.isYAMLBreak { hasBreakThenSpace = true }
    } else if scalar.isYAMLBreak {
      hasBreak = true
      if previous == " " { hasSpaceThenBreak = true }
    }
  }

  private func isIndicator(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    let isBeforeSpace = next?.isYAMLSpace ?? true
    guard let previous else {
      switch scalar {
      case "#", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`": return true
      case "?", ":", "-": return isBeforeSpace
      default: return false
      }
    }
    switch scalar {
    case ":": return isBeforeSpace
    case "#": return previous.isYAMLSpace
    default: return false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether a sign before or after it counts as standing alone.
  fileprivate var isYAMLSpace: Bool {
    switch value {
    case 0x00, 0x20, 0x09, 0x0D: true
    default: isYAMLBreak
    }
  }

  fileprivate var needsDoubleQuotes: Bool {
    switch value {
    case 0x0A, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x1_0000..<0x10_FFFF: false
    default: true
    }
  }
}
