import Commands
import Grammar
import Recordings
import Testing

/// Commands about parts of a scale set, and options that the other recordings do not have.
@Suite struct VMSSPartRecordingTests {
  @Test(arguments: RecordingFixtures.load("parts-vmss"))
  func `asks, prints and complains as az does`(record: Recording) {
    record.compare()
  }
}
