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

  @Test func `prints random values`() throws {
    for (number, record) in (try fixture("fuzz")["records"].array ?? []).enumerated() {
      let order: MemberOrder = record["order"] == "picked" ? .picked : .sorted
      for format in OutputFormat.allCases where format != .none {
        let style = OutputStyle(format: format, isColoured: true)
        let text = String(decoding: try render(record["value"], style: style, order: order), as: UTF8.self)
        let expected = try #require(record[format.rawValue].string)
        if !text.isIdentical(to: expected) {
          Issue.record(
            "\(number) \(format): \(record["value"].text())\n\(expected.debugDescription)\n\(text.debugDescription)")
        }
      }
    }
  }
}
