/// The colours of `jsonc` and `yamlc`: those that Pygments' terminal formatter gives to the kinds of token of its JSON
/// and YAML lexers (light background), as recorded in golden/output/color.json.
enum TokenColour {
  /// Punctuation and plain scalars.
  case none
  case whiteSpace
  case name
  case string
  /// Numbers, and the words `true`, `false` and `null` of JSON.
  case constant
  /// White space inside quotation marks.
  case innerSpace
  /// `...` after a document.
  case marker
  /// Whatever the lexer has no rule for.
  case unknown

  /// The escape sequence that switches the colour on; `nil` when there is none.
  var start: StaticString? {
    switch self {
    case .none: nil
    case .whiteSpace: "\u{1B}[37m"
    case .name: "\u{1B}[94m"
    case .string: "\u{1B}[33m"
    case .constant: "\u{1B}[34m"
    case .innerSpace: "\u{1B}[31m"
    case .marker: "\u{1B}[04m\u{1B}[36m"
    case .unknown: "\u{1B}[04m\u{1B}[91m"
    }
  }
}

/// Writes tokens, each line of each token in its colour.
///
/// Pygments closes the colour before a line feed and opens it again after; a token that is nothing but a line feed leaves
/// an empty coloured text behind.
struct Painter {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  /// Appends one token.
  mutating func paint(_ token: some BidirectionalCollection<UInt8>, _ colour: TokenColour) {
    guard let start = colour.start else {
      bytes.append(contentsOf: token)
      return
    }
    var rest = token[...]
    while !rest.isEmpty {
      let length = lineLength(rest)
      let line = rest.prefix(length)
      rest = rest.dropFirst(length)
      let endsInLineFeed = line.last == 0x0A
      start.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: endsInLineFeed ? line.dropLast() : line)
      reset()
      if endsInLineFeed { bytes.append(0x0A) }
    }
  }

  private mutating func reset() {
    let sequence: StaticString = "\u{1B}[39;49;00m"
    sequence.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// How many bytes the first line has, its end included.
  private func lineLength(_ text: some Collection<UInt8>) -> Int {
    var count = 0
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text {
      count += 1
      if isPythonLineEnd(before.0, before.1, byte) { return count }
      before = (before.1, byte)
    }
    return count
  }
}
