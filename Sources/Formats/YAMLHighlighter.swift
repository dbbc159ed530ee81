/// Colours YAML that ``YAMLWriter`` wrote, as `az` does.
///
/// It takes the text apart like Pygments' YAML lexer, mistakes included (white space other than a blank counts as
/// unknown), as far as that lexer meets anything that block style can hold: comments, directives, anchors, tags, block
/// scalars and flow collections other than `[]` and `{}` are never written. Source: golden/output/color.json and
/// Tests/FormatsTests/Fixtures/fuzz.json.
struct YAMLHighlighter {
  /// What the next token is taken for.
  private enum State {
    case document
    /// The blanks and signs at the front of a line.
    case indentation
    /// The rest of a line: names, and the start of values.
    case line
    case plain
    /// The front of a line after a folded plain scalar.
    case plainContinued
    case singleQuoted
    case doubleQuoted
  }

  private let text: [UInt8]
  private var position = 0
  private var painter = Painter()
  private var states: [State] = [.document]
  /// The column of the block that the present line belongs to, those around it, and the column reached so far.
  private var indent = -1
  private var outerIndents: [Int] = []
  private var nextIndent = 0

  /// The text with escape sequences.
  static func highlight(_ text: [UInt8]) -> [UInt8] {
    var highlighter = YAMLHighlighter(text)
    while highlighter.position < text.count { highlighter.step() }
    return highlighter.painter.bytes
  }

  private init(_ text: [UInt8]) {
    self.text = text
    painter.reserve(text.count * 4)
  }

  /// Reads one token, or changes the state without reading; whatever no rule covers is one unknown character.
  private mutating func step() {
    let isKnown =
      switch states.last ?? .document {
      case .document: readDocument()
      case .indentation: readIndentation()
      case .line: readLine()
      case .plain: readPlain()
      case .plainContinued: readPlainContinued()
      case .singleQuoted: readSingleQuoted()
      case .doubleQuoted: readDoubleQuoted()
      }
    if !isKnown { take(characterLength(at: position), .unknown) }
  }
}

// MARK: - Lines

extension YAMLHighlighter {
  private mutating func readDocument() -> Bool {
    if takeLineFeeds() { return true }
    if isAtLineStart, startsWithMarker(at: position), isBlankOrEnd(position + 3) {
      take(3, .marker)
      indent = -1
      outerIndents = []
      nextIndent = 0
      states.append(.line)
      return true
    }
    let blanks = blankCount(at: position)
    if isEnd(position + blanks) {
      take(blanks, .whiteSpace)
      return true
    }
    guard spaceLength(at: position + blanks) == 0 else { return false }
    nextIndent = blanks
    if nextIndent < indent {
      while nextIndent < indent { indent = outerIndents.popLast() ?? -1 }
      // Blanks beyond the block that the line belongs to are a token of their own.
      take(max(indent, 0), .whiteSpace)
    }
    take(blankCount(at: position), .whiteSpace)
    states.append(.line)
    states.append(.indentation)
    return true
  }

  private mutating func readIndentation() -> Bool {
    let blanks = blankCount(at: position)
    if blanks > 0, isEnd(position + blanks) {
      take(blanks, .whiteSpace)
      pop(2)
    } else if blanks > 0, isIndicator(at: position + blanks) {
      nextIndent += blanks
      take(blanks, .whiteSpace)
    } else if blanks == 0, isIndicator(at: position) {
      setIndent()
      nextIndent += 1
      take(1, .none)
    } else {
      nextIndent += blanks
      take(blanks, .whiteSpace)
      pop(1)
    }
    return true
  }

  private mutating func readLine() -> Bool {
    let blanks = blankCount(at: position)
    if isEnd(position + blanks) {
      take(blanks, .whiteSpace)
      pop(1)
      return true
    }
    if blanks > 0 {
      take(blanks, .whiteSpace)
      return true
    }
    if let length = nameLength() {
      take(length, .name)
      setIndent()
      take(1, .none)
      return true
    }
    return readLineToken()
  }

  private mutating func readLineToken() -> Bool {
    switch text[position] {
    case UInt8(ascii: ":") where isBlankOrEnd(position + 1):
      setIndent()
      take(1, .none)
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      take(1, .none)
    case UInt8(ascii: "'"):
      take(1, .string)
      states.append(.singleQuoted)
    case UInt8(ascii: "\""):
      take(1, .string)
      states.append(.doubleQuoted)
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "-"):
      guard position + 1 < text.count, spaceLength(at: position + 1) == 0 else { return false }
      states.append(.plain)
    case UInt8(ascii: ","), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      return false
    default:
      guard spaceLength(at: position) == 0 else { return false }
      states.append(.plain)
    }
    return true
  }

  /// The length of a name that ends before the last colon of the line that stands before a blank; quotation marks and
  /// brackets end the search.
  private func nameLength() -> Int? {
    var length: Int?
    var index = position
    loop: while index < text.count {
      switch text[index] {
      case UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x0A:
        break loop
      case UInt8(ascii: ":") where index > position && isBlankOrEnd(index + 1):
        length = index - position
      default:
        break
      }
      index += 1
    }
    return length
  }

  private mutating func setIndent() {
    guard indent < nextIndent else { return }
    outerIndents.append(indent)
    indent = nextIndent
  }
}

// MARK: - Scalars

extension YAMLHighlighter {
  private mutating func readPlain() -> Bool {
    let blanks = blankCount(at: position)
    let next = position + blanks
    if next < text.count, text[next] == UInt8(ascii: ":"), isBlankOrEnd(next + 1) {
      take(blanks, .whiteSpace)
      pop(1)
      return true
    }
    if blanks > 0, isEnd(next) {
      take(blanks, .whiteSpace)
      return true
    }
    if takeLineFeeds() {
      states.append(.plainContinued)
      return true
    }
    if takeInnerSpace(.none) { return true }
    return take(
      runLength { index in
        text[index] != UInt8(ascii: ":") || index + 1 == text.count || spaceLength(at: index + 1) == 0
      }, .none)
  }

  private mutating func readPlainContinued() -> Bool {
    let blanks = blankCount(at: position)
    if blanks > 0, isEnd(position + blanks) {
      take(blanks, .whiteSpace)
    } else if takeLineFeeds() {
      return true
    } else if startsWithMarker(at: position) || blanks <= indent {
      // The scalar is over, and so is the line it began on.
      pop(3)
    } else {
      take(blanks, .whiteSpace)
      pop(1)
    }
    return true
  }

  private mutating func readSingleQuoted() -> Bool {
    if readSpaceInQuotes() { return true }
    if text[position] == UInt8(ascii: "'") {
      if position + 1 < text.count, text[position + 1] == UInt8(ascii: "'") {
        take(2, .string)
      } else {
        take(1, .string)
        pop(1)
      }
      return true
    }
    return take(runLength { text[$0] != UInt8(ascii: "'") }, .string)
  }

  private mutating func readDoubleQuoted() -> Bool {
    if readSpaceInQuotes() { return true }
    switch text[position] {
    case UInt8(ascii: "\""):
      take(1, .string)
      pop(1)
      return true
    case UInt8(ascii: "\\"):
      // The writer puts only valid escapes, and the end of a line that goes on.
      let length =
        switch position + 1 < text.count ? text[position + 1] : 0 {
        case UInt8(ascii: "x"): 4
        case UInt8(ascii: "u"): 6
        case UInt8(ascii: "U"): 10
        default: 2
        }
      take(length, .string)
      return true
    default:
      return take(runLength { text[$0] != UInt8(ascii: "\"") && text[$0] != UInt8(ascii: "\\") }, .string)
    }
  }

  /// Blanks at the front of a line and line feeds are white space, others belong to the text. (The writer leaves no
  /// blanks at the end of a line.)
  private mutating func readSpaceInQuotes() -> Bool {
    let blanks = blankCount(at: position)
    if blanks > 0, isAtLineStart {
      take(blanks, .whiteSpace)
      return true
    }
    return takeLineFeeds() || takeInnerSpace(.innerSpace)
  }
}

// MARK: - Bytes

extension YAMLHighlighter {
  private var isAtLineStart: Bool { position == 0 || text[position - 1] == 0x0A }

  private func isEnd(_ index: Int) -> Bool { index >= text.count || text[index] == 0x0A }

  private func isBlankOrEnd(_ index: Int) -> Bool { isEnd(index) || text[index] == 0x20 }

  private func isIndicator(at index: Int) -> Bool {
    guard index < text.count, isBlankOrEnd(index + 1) else { return false }
    return text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "?") || text[index] == UInt8(ascii: ":")
  }

  private func startsWithMarker(at index: Int) -> Bool {
    text[index...].starts(with: "---".utf8) || text[index...].starts(with: "...".utf8)
  }

  private func blankCount(at index: Int) -> Int {
    text[index...].prefix { $0 == 0x20 }.count
  }

  private func characterLength(at index: Int) -> Int {
    switch text[index] {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// The length of the white space character at a place, in bytes; 0 when there is none.
  private func spaceLength(at index: Int) -> Int {
    guard index < text.count else { return 0 }
    let first = text[index]
    if first < 0x80 { return Unicode.Scalar(first).isPythonSpace ? 1 : 0 }
    let length = characterLength(at: index)
    let character = String(decoding: text[index...].prefix(length), as: UTF8.self)
    return character.unicodeScalars.first?.isPythonSpace == true ? length : 0
  }

  /// Takes bytes as one token.
  ///
  /// - Returns: whether there were any.
  @discardableResult
  private mutating func take(_ length: Int, _ colour: TokenColour) -> Bool {
    let end = min(position + length, text.count)
    painter.paint(text[position..<end], colour)
    position = end
    return length > 0
  }

  private mutating func takeLineFeeds() -> Bool {
    take(text[position...].prefix { $0 == 0x0A }.count, .whiteSpace)
  }

  /// Takes blanks and no-break spaces.
  private mutating func takeInnerSpace(_ colour: TokenColour) -> Bool {
    var end = position
    while end < text.count {
      if text[end] == 0x20 {
        end += 1
      } else if text[end] == 0xC2, end + 1 < text.count, text[end + 1] == 0xA0 {
        end += 2
      } else {
        break
      }
    }
    return take(end - position, colour)
  }

  /// How many bytes the next characters have that are no white space and that are accepted.
  private func runLength(while isAccepted: (Int) -> Bool) -> Int {
    var end = position
    while end < text.count, spaceLength(at: end) == 0, isAccepted(end) { end += characterLength(at: end) }
    return end - position
  }

  private mutating func pop(_ count: Int) {
    states.removeLast(min(count, states.count - 1))
  }
}
