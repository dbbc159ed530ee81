import JMESPath
import JSON
import Testing

/// The compliance suite of jmespath.py, which jmespath 1.1.0 passes as a whole (`Fixtures/README.md`).
@Suite struct ComplianceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var suite: String
    var given: JSONValue
    var expression: String
    var result: JSONValue?
    var error: String?

    var testDescription: String { "\(suite): \(expression)" }
  }

  static let suites = [
    "compliance/basic", "compliance/benchmarks", "compliance/boolean", "compliance/current", "compliance/escape",
    "compliance/filters", "compliance/functions", "compliance/identifiers", "compliance/indices", "compliance/literal",
    "compliance/multiselect", "compliance/pipe", "compliance/slice", "compliance/syntax", "compliance/unicode",
    "compliance/wildcard", "legacy/literal",
  ]

  static func cases(of suite: String) throws -> [Case] {
    let groups = try #require(try Fixture.load(suite + ".json").array)
    return try groups.flatMap { group in
      try #require(group["cases"].array).map { item in
        Case(
          suite: suite, given: group["given"], expression: item["expression"].string ?? "",
          result: item.object?["result"], error: item["error"].string)
      }
    }
  }

  /// What the suite calls the exceptions of the library.
  static let exceptions: [String: Set<JMESPathError.Exception>] = [
    "syntax": [.lexer, .parse, .incompleteExpression, .emptyExpression],
    "invalid-type": [.functionType],
    "invalid-arity": [.arity, .variadicArity],
    "invalid-value": [.value],
    "unknown-function": [.unknownFunction],
  ]

  @Test(arguments: suites) func `gives what the suite demands`(suite: String) throws {
    for item in try Self.cases(of: suite) {
      do {
        let result = try JMESPathQuery(item.expression).evaluate(item.given)
        #expect(item.error == nil, "no error: \(item.testDescription)")
        if let wanted = item.result { #expect(result == wanted, "\(item.testDescription)") }
      } catch {
        let wanted = Self.exceptions[item.error ?? ""] ?? []
        #expect(wanted.contains(error.exception), "\(item.testDescription): \(error.message)")
        #expect((error.kind == .syntax) == (item.error == "syntax"), "\(item.testDescription)")
      }
    }
  }

  @Test func `no case is left out`() throws {
    #expect(try Self.suites.reduce(0) { try $0 + Self.cases(of: $1).count } == 917)
  }
}
