import Commands
import Grammar
import Testing

@Suite struct VMRecordingTests {
  static let root = CommandGroup<Client>("", "All.", subgroups: [("vm", { VMGroup.group() })]).listing

  @Test(arguments: RecordedCommand.load("vm"))
  func `asks, prints and complains as az does`(record: RecordedCommand) {
    record.compare(root: Self.root)
  }
}
