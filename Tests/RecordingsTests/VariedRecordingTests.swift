import Recordings
import Testing

/// Command lines that are nearly those of the shared recordings, as the real `az` answered them: `vary_golden.py`.
@Suite struct VariedRecordingTests {
  /// Where azsim does something else, and why.
  private static let differing = [
    "m2-0464": "az asks for the regions while it reads '-l \"West Europe\"', before it misses another argument",
    "m3-0277": "az asks for the regions for each of two '-l', of which the second counts",
  ]

  @Test func `varied command lines agree`() throws {
    let world = RecordedWorld(try ConformanceTableTests.document("CommandsTests/Fixtures/world.json"))
    let varied = PackedRecordings(try ConformanceTableTests.document("RecordingsTests/Fixtures/varied.json"))
    let emulated = ConformanceReport(varied.recordings, in: world).lines.filter { !$0.isNotEmulated }
    #expect(emulated.count > 900)
    let differing = emulated.filter { !$0.agreement.isComplete && Self.differing[$0.recording.id] == nil }
    #expect(differing.map(\.recording.id) == [])
  }
}
