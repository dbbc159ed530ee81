import Foundation
import JSON
import Testing

@testable import Shapes

/// What Python and az's own functions make of texts, by Scripts/make_python_tables.py.
@Suite struct PythonTableTests {
  private static func rows(_ name: String) throws -> [JSONValue] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/python.json")
    return try JSONParser.parse(Array(Data(contentsOf: file)))[name].array ?? []
  }

  @Test func `splits and reads paths`() throws {
    let rows = try Self.rows("paths")
    #expect(rows.count > 1000)
    for row in rows {
      let text = try #require(row[0].string)
      let expression = SetExpression(text)
      #expect(expression.path == row[1].string && expression.value == row[2].string, "\(text.debugDescription)")
      let parts = UpdatePath(row[1].string ?? "").parts
      #expect(parts == row[3].array?.compactMap(\.string), "\(text.debugDescription)")
      let kinds = parts.map { part in
        switch PathPart(part) {
        case .name: "name"
        case .index(let index): "index \(index.text)"
        case .filter(let key, let value): "filter \(key)=\(value)"
        case .invalid: "invalid"
        }
      }
      #expect(kinds == row[4].array?.compactMap(\.string), "\(text.debugDescription)")
    }
  }

  @Test func `reads JSON and Python literals`() throws {
    let rows = try Self.rows("literals")
    #expect(rows.count > 1500)
    for row in rows {
      let text = try #require(row[0].string)
      let value = WrittenValue(parsing: text)
      #expect(value?.pythonType == row[2].string, "\(text.debugDescription)")
      if !row[1].isNull { #expect(value?.pythonDescription == row[1].string, "\(text.debugDescription)") }
    }
  }

  @Test func `turns names into snake case and camel case`() throws {
    for row in try Self.rows("names") {
      let name = try #require(row[0].string)
      #expect(name.snakeCase == row[1].string, "\(name)")
      #expect(name.camelCase == row[2].string, "\(name)")
    }
  }

  @Test func `shows texts`() throws {
    for row in try Self.rows("texts") { #expect(row[0].pythonDescription == row[1].string) }
  }

  @Test func `reads durations`() throws {
    for row in try Self.rows("durations") {
      let text = try #require(row[0].string)
      let shape = Shape.named("vmss update request")
      let document: JSONValue = ["location": "x", "externalHealthPolicy": ["gracePeriod": .string(text)]]
      do {
        let body = try shape.request(fromFlattened: document)
        #expect(body.at("properties", "externalHealthPolicy", "gracePeriod") == row[1], "\(text)")
      } catch {
        #expect(row[1].isNull, "\(text)")
        #expect(
          error.message
            == "InvalidArgumentValue: --external-health-policy.grace-period: Invalid format: '\(text)' should be of the "
            + "form '##dT##h##m##s', '##h##m##s' or ISO8601 duration")
      }
    }
  }

  @Test func `reads and writes times`() throws {
    for row in try Self.rows("times") {
      let text = try #require(row[0].string)
      let time = ISOTime(text)
      #expect(time?.pythonText == row[1].string, "\(text)")
      if !row[2].isNull { #expect(time?.requestText == row[2].string, "\(text)") }
    }
  }

  @Test(arguments: [
    "", "2026", "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z",
    "2026-01-01T00:00:60Z", "2026-01-01T00:00:00+24:00", "2026-01-01T00:00:00Zx", "0000-01-01T00:00:00Z",
    "2026-01-01T00:00:00.Z", "2026-1-1", "２０２６-01-01",
  ]) func `refuses what is no time`(text: String) {
    #expect(ISOTime(text) == nil)
  }
}
