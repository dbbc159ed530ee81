import JSON

/// Lays out a page of help, line by line.
///
/// Source: behaviour.md §12, golden/help/layout.json.
struct HelpWriter {
  /// A row of a list: name, tags, summary.
  struct Row {
    var name: String
    var tags = ""
    var summary = ""
    /// The heading above the row; rows with the same heading stand together.
    var heading = ""
    /// Shown under the row.
    var details = ""
    /// The place of the row's argument in the list of all.
    var position = 0

    /// The room that name and tags take, with the blanks between them.
    ///
    /// `az` counts the blank inside `[Breaking Change]` twice, and so puts the colon of such a row one column early.
    fileprivate var width: Int {
      let inner = tags.utf8.split(separator: UInt8(ascii: "[")).map { piece in
        piece.prefix { $0 != UInt8(ascii: "]") }.count { $0 == UInt8(ascii: " ") }
      }
      return name.codePointCount + tags.codePointCount + (tags.isEmpty ? 1 : 2) + inner.reduce(0, +)
    }
  }

  /// How wide a line may be.
  let columns: Int
  private(set) var text = ""

  init(columns: Int = Tool.az.columns) { self.columns = columns }

  /// Adds paragraphs, each wrapped; `hanging` is the column of lines after the first.
  mutating func paragraphs(_ paragraphs: String, indent: Int = 0, hanging: Int? = nil) {
    let wrapper = TextWrapper(width: columns, firstIndent: indent * 4, laterIndent: hanging ?? indent * 4)
    for paragraph in paragraphs.pieces(between: UInt8(ascii: "\n")) {
      let lines = wrapper.lines(paragraph)
      text += lines.joined(separator: "\n") + "\n"
    }
  }

  /// Adds a line as it is.
  mutating func line(_ line: String = "") { text += line + "\n" }

  /// The column that rows of one page share.
  static func column(of rows: [Row]) -> Int { rows.map(\.width).max() ?? 0 }

  /// Adds a row, its summary in the common column.
  mutating func row(_ row: Row, column: Int) {
    let count = max(0, column - row.width + (row.tags.isEmpty ? 0 : 1))
    let padding = String(decoding: [UInt8](repeating: UInt8(ascii: " "), count: count), as: UTF8.self)
    let separator = row.summary.isEmpty ? "" : " : "
    paragraphs(row.name + padding + row.tags + separator + row.summary, indent: 1, hanging: column + 6)
    if !row.details.isEmpty { paragraphs(row.details, indent: 2) }
  }

  /// Adds the beginning of a page: what it is about, the summary, the long description.
  ///
  /// - Parameter notices: what is said about the state of the thing.
  mutating func header(
    _ kind: String, _ name: String, summary: String, description: String?, notices: [String], hasDeprecation: Bool
  ) {
    line()
    line(kind)
    let summary = summary.asHelpSentence
    paragraphs(name + (summary.isEmpty ? "" : " : " + summary), indent: 1)
    let description = (description ?? "").asHelpSentence
    let states = notices.map { "WARNING: " + $0 }
    paragraphs(((description.isEmpty ? [] : [description]) + states).joined(separator: "\n"), indent: 2)
    if !description.isEmpty || hasDeprecation { line() }
  }
}

extension String {
  /// The text with a capital and a full stop, as help shows summaries.
  var asHelpSentence: String {
    guard codePointCount >= 2 else { return self }
    if let plain = asPlainHelpSentence { return plain }
    let stripped = strippedAsPython.unicodeScalars
    guard let first = stripped.first, let last = stripped.last else { return "" }
    let end = [".", "!", "?"].contains(last) ? "" : "."
    return first.properties.uppercaseMapping + String(String.UnicodeScalarView(stripped.dropFirst())) + end
  }

  /// The same for the usual text: without white space around it, a letter of ASCII at both ends.
  private var asPlainHelpSentence: String? {
    var bytes = Array(utf8)
    guard let first = bytes.first, let last = bytes.last, first > 0x20, first < 0x7F, last > 0x20, last < 0x7F
    else { return nil }
    if first.isLower { bytes[0] = first - 0x20 }
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): break
    default: bytes.append(UInt8(ascii: "."))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The pieces between bytes of a kind, empty ones kept. (`\r\n` is one `Character`, but two bytes.)
  func pieces(between separator: UInt8) -> [String] {
    guard utf8.contains(separator) else { return [self] }
    return utf8.split(separator: separator, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

/// What help says about the state of a command, group or argument.
struct HelpStatus {
  /// Between name and summary, without those that are only inherited.
  var tags: [String] = []
  var messages: [String] = []
  var hasDeprecation = false
  /// Whether lists leave it out.
  var isHidden = false

  /// The state of a command or group.
  ///
  /// - Parameters:
  ///   - kind: `command` or `command group`.
  ///   - parents: the groups on the way, the outermost first.
  init(_ kind: String, _ deprecation: Deprecation?, _ maturity: Maturity?, parents: [GroupDeclaration]) {
    if let group = parents.last(where: { $0.deprecation != nil }), let inherited = group.deprecation {
      hasDeprecation = true
      messages.append(
        "This \(kind) is implicitly deprecated because command group '\(inherited.target?.text ?? group.words.text)' "
          + "is deprecated\(inherited.ending)")
    } else if let deprecation {
      hasDeprecation = true
      isHidden = deprecation.isHidden
      tags.append("[Deprecated]")
      messages.append("This \(kind) has been deprecated\(deprecation.ending)")
    }
    for state in [Maturity.preview, .experimental] {
      if let group = parents.last(where: { $0.maturity == state }) {
        messages.append(state.message("Command group '\(group.words.text)'"))
      } else if maturity == state {
        tags.append(state.tag)
        messages.append(state.message("This \(kind)"))
      }
    }
  }
}
