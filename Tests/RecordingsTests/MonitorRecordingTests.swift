import Recordings
import Testing

/// Command lines on metrics, alerts, action groups, diagnostic settings and schedules, as the real `az` answered them: some
/// that were written for it and others that are nearly those (`vary_golden.py`).
@Suite struct MonitorRecordingTests {
  @Test func `command lines of monitor agree`() throws {
    let world = RecordedWorld(try ConformanceTableTests.document("CommandsTests/Fixtures/world.json"))
    let packed = PackedRecordings(try ConformanceTableTests.document("RecordingsTests/Fixtures/varied-monitor.json"))
    let lines = ConformanceReport(packed.recordings, in: world).lines
    #expect(lines.count > 650)
    #expect(lines.filter { !$0.agreement.isComplete }.map(\.recording.id) == [])
  }
}
