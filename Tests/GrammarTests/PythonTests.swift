import JSON
import Testing

@testable import Grammar

/// What Python does with texts, held to what Python 3.11 answered.
@Suite struct PythonTests {
  static let facts = (try? Surface.fixture("python.json")) ?? .null

  private func cases(_ name: String) -> [[JSONValue]] {
    let cases = (Self.facts[name].array ?? []).compactMap(\.array)
    #expect(!cases.isEmpty)
    return cases
  }

  @Test func `quotes text`() {
    for pair in cases("repr") {
      #expect(
        pair[0].string?.pythonRepresentation.unicodeScalars.elementsEqual(pair[1].pythonText.unicodeScalars) == true)
    }
  }

  @Test func `reads whole numbers`() {
    for pair in cases("int") {
      do {
        let value = try PythonNumbers.integer(pair[0].pythonText)
        #expect(value.text() == pair[1]["value"].string, "\(pair[0].pythonText)")
      } catch {
        #expect(error.reason == pair[1]["error"].string)
      }
    }
  }

  @Test func `reads floating-point numbers`() {
    for pair in cases("float") {
      let value = PythonNumbers.number(pair[0].pythonText).map { JSONValue.double($0).pythonRepresentation }
      #expect(value == pair[1]["value"].string, "\(pair[0].pythonText)")
    }
  }

  @Test func `finds close matches`() {
    for item in cases("close") {
      let choices = (item[1].array ?? []).compactMap(\.string)
      #expect(CloseMatches.best(for: item[0].pythonText, among: choices) == item[2].string, "\(item[0].pythonText)")
    }
  }

  @Test func `wraps text`() {
    for item in cases("wrap") {
      let wrapper = TextWrapper(firstIndent: item[1].integer ?? 0, laterIndent: item[2].integer ?? 0)
      #expect(wrapper.lines(item[0].pythonText) == (item[3].array ?? []).compactMap(\.string), "\(item[0].pythonText)")
    }
  }

  @Test func `reads literals`() throws {
    for pair in cases("literal") {
      let value = PythonLiteral.parse(pair[0].pythonText)
      if let json = pair[1]["json"].string {
        #expect(value == (try JSONParser.parse(json)), "\(pair[0].pythonText)")
      } else {
        #expect(value == nil, "\(pair[0].pythonText)")
      }
    }
  }

  @Test func `reads base64`() {
    for pair in cases("base64") {
      let bytes = Base64.decode(pair[0].pythonText)
      #expect(bytes == pair[1]["bytes"].array?.map { UInt8($0.integer ?? 0) }, "\(pair[0].pythonText)")
    }
    for count in 0..<6 {
      let bytes = Array(repeating: UInt8(0xA5), count: count)
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
  }

  @Test func `reads dates`() {
    for pair in cases("date") {
      #expect(DateText.isoDate(pair[0].pythonText) == pair[1]["date"].string, "\(pair[0].pythonText)")
    }
  }

  /// dateutil takes what is not said from today (`--start 06:00`, measured).
  @Test(arguments: [
    ("06:00", "2026-02-28T06:00:00+00:00"), ("5", "2026-02-05T00:00:00+00:00"),
    ("Mar 2030", "2030-03-28T00:00:00+00:00"),
    ("2026-01-31 12:30", "2026-01-31T12:30:00+00:00"), ("22:50+02:00", "2026-02-28T22:50:00+02:00"),
  ]) func `takes what a date does not say from today`(_ text: String, _ whole: String) {
    let date = DateText.isoDate(text).map { DateText.completed($0, on: "2026-02-28T08:00:00+00:00") }
    #expect(date == whole)
  }

  @Test func `takes the last day of a shorter month`() {
    #expect(DateText.completed("0000-02-00T00:00:00+00:00", on: "2026-01-31T08:00:00") == "2026-02-28T00:00:00+00:00")
    #expect(DateText.isoDate("25:00") == nil)
    #expect(DateText.isoDate("") == nil)
  }
}
