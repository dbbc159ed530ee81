import Commands
import Grammar
import JSON
import Recordings
import Testing

@Suite struct VMSSCreateRecordingTests {
  /// Recordings that azsim does not follow to the letter, and why.
  static let differing = [
    "integrity-04": "az says as an error, and not as a warning, that the extension could not be installed",
    "uniform-101": "az calls the old option a command group in its notice",
    "uniform-119": "az sends the controller's type in the case in which it is typed",
  ]

  @Test(arguments: RecordingFixtures.load("create").filter { differing[$0.id] == nil })
  func `asks, prints and complains as az does`(record: Recording) {
    record.compare()
  }
}
