/// Lays cells out in columns: left-aligned, two blanks apart, dashes under the headings; the `simple` format of
/// tabulate 0.10 without number parsing.
///
/// Widths count code points, without terminal control sequences. As soon as one cell or heading holds a line feed or
/// carriage return, every cell is spread over as many lines as it has.
struct TableLayout {
  private let isMultiline: Bool
  private let hasControlSequences: Bool
  private var headers: [String]
  private var widths: [Int]
  /// The lines of each cell, padded: by row, then by column.
  private var rows: [[[String]]] = []

  /// A layout of rows that may be shorter than `headers`.
  init(headers: [String], rows: [[String?]]) {
    func isAny(_ isWanted: (String) -> Bool) -> Bool {
      headers.contains(where: isWanted) || rows.contains { row in row.contains { $0.map(isWanted) ?? false } }
    }
    self.headers = headers
    isMultiline = isAny { $0.utf8.contains { $0 == 0x0A || $0 == 0x0D } }
    hasControlSequences = isAny { $0.utf8.contains(0x1B) && visibleWidth(of: $0) != $0.unicodeScalars.count }
    widths = []
    let smallest = headers.map { width($0) + 2 }
    widths = smallest

    let cells = rows.map { row in headers.indices.map { $0 < row.count ? pythonStripped(row[$0] ?? "") : "" } }
    for row in cells {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], width(cell)) }
    }
    self.rows = cells.map { row in row.indices.map { paddedLines(row[$0], widths[$0]) } }
    widths = smallest
    for row in self.rows {
      for (column, lines) in row.enumerated() {
        for line in lines { widths[column] = max(widths[column], visibleWidth(of: line)) }
      }
    }
  }

  /// The lines, each with a line feed.
  func text() -> [UInt8] {
    if headers.isEmpty { return [0x0A] }
    var bytes: [UInt8] = []
    append(headers.indices.map(headerLines), to: &bytes)
    append(widths.map { [String(repeating: "-", count: $0)] }, to: &bytes)
    for row in rows { append(row, to: &bytes) }
    return bytes
  }

  /// A heading is split at each carriage return and line feed, and its lines are padded before they are split again.
  private func headerLines(_ column: Int) -> [String] {
    if !isMultiline { return [Self.padded(headers[column], widths[column])] }
    return Self.pieces(headers[column]).flatMap { pythonLines(Self.padded($0, widths[column])) }
  }

  /// A cell is split at whatever Python takes for the end of a line. In a table with control sequences tabulate pads
  /// each line by the width of the piece that has its number when only carriage returns and line feeds split.
  private func paddedLines(_ cell: String, _ width: Int) -> [String] {
    if !isMultiline { return [Self.padded(cell, width)] }
    if !hasControlSequences { return pythonLines(cell).map { Self.padded($0, width) } }
    return zip(pythonLines(cell), Self.pieces(cell)).map { line, piece in
      let hidden = piece.unicodeScalars.count - visibleWidth(of: piece)
      return line + Self.blanks(width + hidden - line.unicodeScalars.count)
    }
  }

  /// Appends a row of cells; one without any line at all disappears.
  private func append(_ cells: [[String]], to bytes: inout [UInt8]) {
    let height = cells.map(\.count).max() ?? 0
    for number in 0..<height {
      var line = ""
      for (column, lines) in cells.enumerated() {
        if column > 0 { line += "  " }
        line += number < lines.count ? lines[number] : Self.blanks(widths[column])
      }
      var scalars = Substring(line).unicodeScalars
      while let last = scalars.last, last.isPythonSpace { scalars.removeLast() }
      bytes.append(contentsOf: Substring(scalars).utf8)
      bytes.append(0x0A)
    }
  }

  /// The width of the widest line of a cell.
  private func width(_ cell: String) -> Int {
    isMultiline ? Self.pieces(cell).map(visibleWidth).max() ?? 0 : visibleWidth(of: cell)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + blanks(width - visibleWidth(of: text))
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// The text split at every carriage return and every line feed.
  private static func pieces(_ text: String) -> [String] {
    text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }.map { String($0) }
  }
}

/// The code points of a text, without terminal control sequences (`ESC [`, parameters, intermediates, a final byte).
private func visibleWidth(of text: String) -> Int {
  var width = 0
  /// The code points of a sequence that is not complete: they count when it turns out to be none.
  var pending = 0
  var state = EscapeState.outside
  for scalar in text.unicodeScalars {
    state = state.after(scalar)
    switch state {
    case .outside:
      width += pending + 1
      pending = 0
    case .escape:
      width += pending
      pending = 1
    case .parameters, .intermediates:
      pending += 1
    case .complete:
      pending = 0
      state = .outside
    }
  }
  return width + pending
}

/// How far a terminal control sequence has been read.
private enum EscapeState {
  case outside
  case escape
  case parameters
  case intermediates
  case complete

  func after(_ scalar: Unicode.Scalar) -> EscapeState {
    if scalar == "\u{1B}" { return .escape }
    switch (self, scalar.value) {
    case (.escape, 0x5B): return .parameters
    case (.parameters, 0x30...0x3F): return .parameters
    case (.parameters, 0x20...0x2F), (.intermediates, 0x20...0x2F): return .intermediates
    case (.parameters, 0x40...0x7E), (.intermediates, 0x40...0x7E): return .complete
    default: return .outside
    }
  }
}
