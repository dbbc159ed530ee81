import Commands
import Grammar
import Recordings
import Testing

@Suite struct VMSSRecordingTests {
  static let root = CommandGroup<Client>("", "All.", subgroups: [("vmss", { VMSSGroup.group() })]).listing

  @Test(arguments: RecordingFixtures.load("vmss"))
  func `asks, prints and complains as az does`(record: Recording) {
    record.compare()
  }
}
