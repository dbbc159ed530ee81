import JSON

/// Writes tab-separated values: a line per element of a list, or one line.
///
/// Nothing is quoted: tabs and line feeds inside texts go out as they are (behaviour.md §9).
struct TSVWriter {
  private var bytes: [UInt8] = []

  /// The whole text, with a line feed after each line; empty for an empty list.
  static func text(of value: JSONValue, order: MemberOrder) -> [UInt8] {
    var writer = TSVWriter()
    for (number, row) in (value.array ?? [value]).enumerated() {
      writer.write(row, keepsOrder: order.isMade(row: number))
    }
    return writer.bytes
  }

  private mutating func write(_ row: JSONValue, keepsOrder: Bool) {
    switch row {
    case .object(let members):
      let positions = keepsOrder ? Array(members.values.indices) : members.sortedPositions
      write(cells: positions.lazy.map { members.values[$0] })
    case .array(let elements):
      write(cells: elements)
    case .bool(let flag):
      // Only here in small letters: a row that is itself a truth value.
      append(flag ? "true" : "false")
    default:
      write(cell: row)
    }
    bytes.append(0x0A)
  }

  private mutating func write(cells: some Sequence<JSONValue>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(0x09) }
      isFirst = false
      write(cell: cell)
    }
  }

  /// A list shows its length and an object nothing, so that the number of columns stays the same in all rows.
  private mutating func write(cell: JSONValue) {
    switch cell {
    case .string(let text): append(text)
    case .array(let elements): append(String(elements.count))
    case .object: break
    default: append(cell.pythonText())
    }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
