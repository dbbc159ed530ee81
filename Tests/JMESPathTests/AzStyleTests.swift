import JMESPath
import JSON
import Testing

/// Expressions as people write them for `az`, with what jmespath 1.1.0 answered.
@Suite struct AzStyleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var given: JSONValue
    var record: JSONValue

    var expression: String { record["expression"].string ?? "" }
    var testDescription: String { "\(record["given"].string ?? ""): \(expression)" }
  }

  static func cases() throws -> [Case] {
    let records = try Fixture.load("az-style.json")
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

  @Test(arguments: try cases()) func `answers or complains as the library does`(item: Case) throws {
    let record = item.record
    do {
      let result = try JMESPathQuery(item.expression).evaluate(item.given)
      // As text, because 1 and 1.0 are printed differently.
      #expect(result.text() == record.object?["result"]?.text())
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
