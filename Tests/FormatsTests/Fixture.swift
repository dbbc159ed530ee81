import Foundation
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
  /// The result that is printed: the input, or what the query or the table transformer made of it.
  var value: JSONValue
  var style: OutputStyle
  var order: MemberOrder
  /// The transformer that has to run first.
  var transformer: TableTransformer?
  /// What stdout must hold, or else the message of the error.
  var expected: Result<String, RecordedError>

  struct RecordedError: Error {
    var message: String
  }

  var testDescription: String { id }

  /// All records of a file, with the values that Fixtures/queried.json holds for those with a query or a JMESPath
  /// transformer.
  static func load(_ name: String) throws -> [GoldenRecord] {
    var queried: [String: JSONValue] = [:]
    for record in try fixture("queried")["records"].array ?? [] {
      queried[try #require(record["id"].string)] = record
    }
    var functions: [String: TableTransformer] = [:]
    for record in try fixture("functions")["records"].array ?? [] {
      functions[try #require(record["command"].string)] = TableTransformer(rawValue: record["transformer"].string ?? "")
    }
    return try (try fixture(name).array ?? []).map { try GoldenRecord($0, queried: queried, functions: functions) }
  }

  private init(
    _ record: JSONValue, queried: [String: JSONValue], functions: [String: TableTransformer]
  ) throws {
    id = try #require(record["id"].string)
    let format = try #require(OutputFormat(rawValue: record["format"].string ?? ""))
    style = OutputStyle(format: format, isColoured: record["color"] == true)
    if let queried = queried[id] {
      value = queried["value"]
      order = queried["order"] == "written" ? .written : .picked
    } else {
      try #require(record["query"].isNull)
      value = record["input"]
      order = .sorted
      if format == .table, let command = record.at("transformer", "command").string {
        guard let function = functions[command] else { throw RecordedError(message: "no function for \(command)") }
        transformer = function
        order = .written
      }
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
      let shown = try transformer?.rows(for: value) ?? value
      let bytes = try render(shown, style: style, order: order)
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
