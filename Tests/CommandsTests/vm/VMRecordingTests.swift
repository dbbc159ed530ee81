import Commands
import Grammar
import Recordings
import Testing

@Suite struct VMRecordingTests {
  static let root = CommandGroup<Client>("", "All.", subgroups: [("vm", { VMGroup.group() })]).listing

  @Test(arguments: RecordingFixtures.load("vm"))
  func `asks, prints and complains as az does`(record: Recording) {
    record.compare()
  }
}
