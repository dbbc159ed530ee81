import Foundation
import JSON
import Testing

@testable import Formats

/// What the real `az` printed, file by file.
@Suite struct RecordTests {
  @Test(arguments: try GoldenRecord.load("generic")) func `prints values of every shape`(record: GoldenRecord) throws {
    try record.check()
  }

  @Test(arguments: try GoldenRecord.load("query")) func `prints results of queries`(record: GoldenRecord) throws {
    try record.check()
  }

  @Test(arguments: try GoldenRecord.load("yaml")) func `quotes and folds YAML`(record: GoldenRecord) throws {
    try record.check()
  }

  @Test(arguments: try GoldenRecord.load("color")) func `colours`(record: GoldenRecord) throws {
    try record.check()
  }

  @Test(arguments: try GoldenRecord.load("commands")) func `prints results of commands`(record: GoldenRecord) throws {
    try record.check()
  }

  @Test(arguments: try fixture("functions")["records"].array ?? [])
  func `has every transformer function`(record: JSONValue) throws {
    #expect(TableTransformer(rawValue: try #require(record["transformer"].string)) != nil)
  }

  @Test func `transforms results with and without their parts`() throws {
    var count = 0
    for record in try fixture("transformed")["records"].array ?? [] {
      let transformer = try #require(TableTransformer(rawValue: record["transformer"].string ?? ""))
      var printed: String?
      do throws(FormatError) {
        let style = OutputStyle(format: .table)
        let bytes = try render(record["value"], style: style, order: .sorted, transformer: transformer)
        printed = String(decoding: bytes, as: UTF8.self)
      } catch {
        #expect(error == .tableUnavailable)
      }
      if printed != record["table"].string {
        Issue.record(
          """
          \(transformer) of \(record["value"].text())
          expected \(record["table"].text())
          printed  \(printed.debugDescription)
          """)
      }
      count += 1
    }
    #expect(count > 1000)
  }

  @Test func `prints random values`() throws {
    let records = try fixture("fuzz")["records"].array ?? []
    #expect(records.count > 100)
    for (number, record) in records.enumerated() {
      let order: MemberOrder = record["order"] == "picked" ? .picked : .sorted
      for format in OutputFormat.allCases where format != .none {
        let style = OutputStyle(format: format, isColoured: format == .jsonc || format == .yamlc)
        let text = String(decoding: try render(record["value"], style: style, order: order), as: UTF8.self)
        let expected = try #require(record[format.rawValue].string)
        if !text.isIdentical(to: expected) {
          Issue.record(
            """
            number \(number), \(format): \(record["value"].text())
            expected \(expected.debugDescription)
            printed  \(text.debugDescription)
            """)
        }
      }
    }
  }
}
