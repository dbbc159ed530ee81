import Commands
import Grammar
import Recordings
import Testing

/// Commands about parts of a machine, and options that the other recordings do not have.
@Suite struct VMPartRecordingTests {
  @Test(arguments: RecordingFixtures.load("parts-vm"))
  func `asks, prints and complains as az does`(record: Recording) {
    record.compare()
  }
}
