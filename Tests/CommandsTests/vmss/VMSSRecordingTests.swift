import Commands
import Grammar
import Testing

@Suite struct VMSSRecordingTests {
  static let root = CommandGroup<Client>("", "All.", subgroups: [("vmss", { VMSSGroup.group() })]).listing

  @Test(arguments: RecordedCommand.load("vmss"))
  func `asks, prints and complains as az does`(record: RecordedCommand) {
    record.compare(root: Self.root)
  }
}
