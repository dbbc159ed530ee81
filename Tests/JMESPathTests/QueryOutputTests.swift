import JMESPath
import JSON
import Testing

/// What `az` printed for queries: the value, and in `tsv` the order of members.
@Suite struct QueryOutputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var record: JSONValue

    var testDescription: String { record["id"].string ?? "" }
  }

  static func cases(format: String) throws -> [Case] {
    try #require(try Fixture.load("query.json").array).filter { $0["format"].string == format }.map(Case.init)
  }

  static func result(_ item: Case) throws -> JMESPathResult {
    try JMESPathQuery(item.record["query"].string ?? "").search(item.record["input"])
  }

  @Test(arguments: try cases(format: "json")) func `gives what az prints`(item: Case) throws {
    let value = try Self.result(item).value
    let text = value.isNull ? "" : value.text(.indented, sortsNames: true) + "\n"
    #expect(text == item.record["stdout"].string)
  }

  @Test(arguments: try cases(format: "tsv")) func `knows which rows keep their order`(item: Case) throws {
    let result = try Self.result(item)
    let rows = result.value.isNull ? [] : result.value.array ?? [result.value]
    let lines = rows.enumerated().map { row, value in
      Self.line(value, inWrittenOrder: result.keepsWrittenOrder(row: row)) + "\n"
    }
    #expect(lines.joined() == item.record["stdout"].string)
  }

  /// One line of `tsv`, as `behaviour.md §9` has it.
  static func line(_ row: JSONValue, inWrittenOrder: Bool) -> String {
    switch row {
    case .bool(let flag): return flag ? "true" : "false"
    case .array(let items): return items.map(cell).joined(separator: "\t")
    case .object(let members):
      let positions = inWrittenOrder ? Array(members.values.indices) : members.sortedPositions
      return positions.map { cell(members.values[$0]) }.joined(separator: "\t")
    default: return cell(row)
    }
  }

  static func cell(_ value: JSONValue) -> String {
    switch value {
    case .null: "None"
    case .bool(let flag): flag ? "True" : "False"
    case .string(let text): text
    case .array(let items): String(items.count)
    case .object: ""
    default: value.text()
    }
  }
}
