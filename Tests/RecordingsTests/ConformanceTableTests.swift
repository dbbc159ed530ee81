import Foundation
import JSON
import Recordings
import Testing

/// The README's table of agreement is made from the recordings of the real `az`. `AZSIM_REGENERATE=1 swift test --filter
/// ConformanceTable` writes it anew.
@Suite struct ConformanceTableTests {
  static let tests = URL(filePath: #filePath).appending(path: "../..").standardizedFileURL
  static let begin = "<!-- conformance: made by the tests from the recordings of az -->\n"
  static let end = "<!-- end of conformance -->"

  static func document(_ path: String) throws -> JSONValue {
    try JSONParser.parse(Array(Data(contentsOf: tests.appending(path: path))))
  }

  /// The shared recordings: those that the tests of commands have, and the others, by id.
  static func recordings() throws -> [Recording] {
    let golden = try document("RecordingsTests/Fixtures/golden.json")
    var recordings = PackedRecordings(golden).recordings
    for (name, ids) in golden["elsewhere"].object?.pairs ?? JSONObject().pairs {
      let ids = Set((ids.array ?? []).compactMap(\.string))
      recordings += PackedRecordings(try document("CommandsTests/Fixtures/\(name).json")).recordings
        .filter { ids.contains($0.id) }
    }
    return recordings.sorted { $0.id < $1.id }
  }

  @Test func `the table in the README is what the recordings give`() throws {
    let world = RecordedWorld(try Self.document("CommandsTests/Fixtures/world.json"))
    let recordings = try Self.recordings()
    #expect(recordings.count == 624)
    let report = ConformanceReport(recordings, in: world)
    let readme = Self.tests.appending(path: "../README.md").standardizedFileURL
    var text = try String(contentsOf: readme, encoding: .utf8)
    let start = try #require(text.range(of: Self.begin))
    let stop = try #require(text.range(of: Self.end))
    if ProcessInfo.processInfo.environment["AZSIM_REGENERATE"] != nil {
      text.replaceSubrange(start.upperBound..<stop.lowerBound, with: report.markdown)
      try text.write(to: readme, atomically: true, encoding: .utf8)
      return
    }
    #expect(String(text[start.upperBound..<stop.lowerBound]) == report.markdown)
    let differing = report.lines.filter { !$0.agreement.isComplete && !$0.isNotEmulated }
    #expect(differing.map(\.recording.id) == [])
  }
}
