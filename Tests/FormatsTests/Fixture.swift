import Foundation
import JMESPath
import JSON
import Testing

@testable import Formats

/// The records of a file in Fixtures.
func fixture(_ name: String) throws -> JSONValue {
  let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).json")
  return try JSONParser.parse([UInt8](Data(contentsOf: path)))
}

/// One record of golden/output.
struct GoldenRecord: Sendable, CustomTestStringConvertible {
  var id: String
  /// The result that is printed: the input, or what the query or the JMESPath transformer made of it.
  var value: JSONValue
  var style: OutputStyle
  var order: MemberOrder
  /// The command's transformer, which only `table` without a query uses.
  var transformer: TableTransformer?
  /// What stdout must hold, or else the message of the error.
  var expected: Result<String, RecordedError>

  struct RecordedError: Error {
    var message: String
  }

  var testDescription: String { id }

  /// All records of a file, their queries and JMESPath transformers applied.
  static func load(_ name: String) throws -> [GoldenRecord] {
    var functions: [String: TableTransformer] = [:]
    for record in try fixture("functions")["records"].array ?? [] {
      functions[try #require(record["command"].string)] = TableTransformer(rawValue: record["transformer"].string ?? "")
    }
    return try (try fixture(name).array ?? []).map { try GoldenRecord($0, functions: functions) }
  }

  private init(_ record: JSONValue, functions: [String: TableTransformer]) throws {
    id = try #require(record["id"].string)
    let format = try #require(OutputFormat(rawValue: record["format"].string ?? ""))
    style = OutputStyle(format: format, isColoured: record["color"] == true)
    if let query = record["query"].string {
      let result = try JMESPathQuery(query).search(record["input"])
      value = result.value
      order = MemberOrder(result.writtenOrder)
    } else if format == .table, let query = record.at("transformer", "jmespath").string {
      value = try JMESPathQuery(query).evaluate(record["input"])
      order = .written
    } else {
      value = record["input"]
      order = .sorted
    }
    if let command = record.at("transformer", "command").string {
      guard let function = functions[command] else { throw RecordedError(message: "no function for \(command)") }
      transformer = function
    }
    expected =
      if let message = record["error"].string {
        .failure(RecordedError(message: message))
      } else {
        .success(try #require(record["stdout"].string))
      }
  }

  /// Prints the record and compares.
  func check() throws {
    do throws(FormatError) {
      let bytes = try render(value, style: style, order: order, transformer: transformer)
      let text = String(decoding: bytes, as: UTF8.self)
      switch expected {
      case .success(let stdout):
        if !text.isIdentical(to: stdout) {
          Issue.record("\(id)\nexpected \(stdout.debugDescription)\nprinted  \(text.debugDescription)")
        }
      case .failure(let error):
        Issue.record("\(id): printed \(text), expected the error \(error.message)")
      }
    } catch {
      guard case .failure(let recorded) = expected else { throw error }
      #expect(error.message == recorded.message)
    }
  }
}

extension MemberOrder {
  /// The order for the result of a query.
  init(_ order: JMESPathResult.WrittenOrder) {
    switch order {
    case .none: self = .picked
    case .all: self = .written
    case .some(let rows): self = .rows(rows)
    }
  }
}
