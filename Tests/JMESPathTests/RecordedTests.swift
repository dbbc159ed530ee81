import JMESPath
import JSON
import Testing

/// Expressions with what jmespath 1.1.0 answered: as people write them for `az`, and at the edges of the dialect.
@Suite struct RecordedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var given: JSONValue
    var record: JSONValue

    var expression: String { record["expression"].string ?? "" }
    var testDescription: String { "\(record["given"].string ?? ""): \(expression)" }
  }

  static func cases(of file: String) throws -> [Case] {
    let records = try Fixture.load(file)
    return try #require(records["cases"].array).map { record in
      Case(given: records["givens"][record["given"].string ?? ""], record: record)
    }
  }

  /// The kind that `az` knows the exception by.
  static func kind(of error: JMESPathError, in record: JSONValue) -> JMESPathError.Kind {
    if record.object?["compile_error"] != nil { return .syntax }
    switch error.exception {
    case .type, .value, .overflow, .memory, .recursion: return .unexpected
    default: return .runtime
    }
  }

  @Test(arguments: try cases(of: "az-style.json"))
  func `answers what people ask as the library does`(item: Case) throws {
    try Self.check(item)
  }

  @Test(arguments: try cases(of: "dialect.json"))
  func `answers at the edges as the library does`(item: Case) throws {
    try Self.check(item)
  }

  static func check(_ item: Case) throws {
    let record = item.record
    do {
      let result = try JMESPathQuery(item.expression).search(item.given)
      // As text, because 1 and 1.0 are printed differently.
      #expect(result.value.text() == record.object?["result"]?.text())
      for (row, isOrdered) in (record["ordered_rows"].array ?? []).enumerated() {
        #expect(result.keepsWrittenOrder(row: row) == isOrdered.bool)
      }
    } catch {
      if record["result_not_json"].string != nil {
        #expect(error.kind == .unexpected)
        return
      }
      #expect(error.message == record["message"].string)
      #expect(error.exception.rawValue == record["compile_error"].string ?? record["search_error"].string)
      #expect(error.kind == Self.kind(of: error, in: record))
    }
  }
}
