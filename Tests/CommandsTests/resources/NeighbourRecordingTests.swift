import Commands
import Recordings
import Testing

/// What az asked, printed and said for the neighbours of a fleet.
@Suite struct NeighbourRecordingTests {
  /// Recordings that cannot agree yet, with the reason.
  static let differing: [String: String] = [
    "err-13": "a body that is no JSON under a 404",
    "nb-137": "az finds the region before it looks at the ids of other options",
    "nb-193": "az finds the region of the group for an option that it hides",
    "nb-147": "not emulated", "nb-148": "not emulated", "nb-094": "not emulated", "identity-08": "not emulated",
    "nb-149": "the recorder's own breakdown", "nb-150": "the recorder's own breakdown",
  ]

  @Test(
    arguments: (RecordingFixtures.load("network") + RecordingFixtures.load("autoscale")).filter {
      differing[$0.id] == nil
    })
  func `asks, prints and complains as az does`(record: Recording) {
    record.compare()
  }
}
