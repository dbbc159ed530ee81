import JSON

/// The text of a value as a table; a single line feed when there is nothing to show (behaviour.md §9).
func table(of value: JSONValue, order: MemberOrder) -> [UInt8] {
  var columns = TableColumns(order: order)
  for row in value.array ?? [value] { columns.append(row) }
  return TableLayout(headers: columns.headers, rows: columns.rows).text()
}

/// Takes rows apart into columns, the way `az` chooses them.
struct TableColumns {
  /// The heading of each column, in order of first appearance.
  private(set) var headers: [String] = []
  /// A list of cells per row, shorter than ``headers`` where later rows brought more columns; `nil` is an empty cell.
  private(set) var rows: [[String?]] = []

  private let order: MemberOrder
  private var columnOfHeader: [CodePoints: Int] = [:]

  init(order: MemberOrder) {
    self.order = order
  }

  /// Adds a row: the members of an object, the elements of a list, or one value.
  mutating func append(_ row: JSONValue) {
    var cells = [String?](repeating: nil, count: headers.count)
    switch row {
    case .object(let members):
      let positions = order == .sorted ? members.sortedPositions : Array(members.values.indices)
      for position in positions {
        guard Self.isShown(members.names[position], members.values[position]) else { continue }
        set(members.values[position], under: Self.header(for: members.names[position]), in: &cells)
      }
    case .array(let elements):
      for (position, element) in elements.enumerated() { set(element, under: "Column\(position + 1)", in: &cells) }
    default:
      set(row, under: "Result", in: &cells)
    }
    rows.append(cells)
  }

  private mutating func set(_ value: JSONValue, under header: String, in cells: inout [String?]) {
    let key = CodePoints(text: header)
    let column: Int
    if let known = columnOfHeader[key] {
      column = known
    } else {
      column = headers.count
      columnOfHeader[key] = column
      headers.append(header)
      cells.append(nil)
    }
    cells[column] = value.isNull ? nil : value.pythonText(areOrdered: order.isMade(row: rows.count))
  }

  private static func isShown(_ name: String, _ value: JSONValue) -> Bool {
    switch value {
    case .null, .array, .object: false
    default: !(name.isIdentical(to: "id") || name.isIdentical(to: "type") || name.isIdentical(to: "etag"))
    }
  }

  private static func header(for name: String) -> String {
    guard let first = name.unicodeScalars.first else { return "" }
    return first.properties.uppercaseMapping + String(name.unicodeScalars.dropFirst())
  }
}

/// A text that equals another only when the code points are the same.
private struct CodePoints: Hashable {
  let text: String

  static func == (left: Self, right: Self) -> Bool { left.text.isIdentical(to: right.text) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
