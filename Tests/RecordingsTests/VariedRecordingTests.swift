import Recordings
import Testing

/// Command lines that are nearly those of the shared recordings (`vary_golden.py`), and some for every command of the
/// surface (`cover_surface.py`), as the real `az` answered them.
@Suite struct VariedRecordingTests {
  /// Where azsim does something else, and why.
  private static let differing = [
    "c2-0049": "the model of this request has no place for what it does not know",
    "c2-0050": "the model of this request has no place for what it does not know",
    "c2-0076": "the model of this request has no place for what it does not know",
    "c2-0077": "the model of this request has no place for what it does not know",
    "c2-0499": "az counts the words of one use of '--add-actions' otherwise",
    "c2-0688": "az asks for the group's region before it complains of the subnet",
    "c2-0982": "az breaks down over an empty answer to a deletion",
    "m2-0464": "az asks for the regions while it reads '-l \"West Europe\"', before it misses another argument",
    "m3-0277": "az asks for the regions for each of two '-l', of which the second counts",
    "na-0192": "az reads the certificate while it reads the words, before it asks for anything",
    "n1-0223": "az breaks down over a group that is an empty text",
    "n1-0242": "az asks for the group's region before it complains of the id",
    "n1-0296": "az asks for the group's region before it complains of the id",
    "nx-0032": "the model of this request has no place for what it does not know",
    "u-0091": "az names the option as it was typed: '-a'",
    "u-0099": "az leaves the extension where it is when nobody waits, which is a fault of its own",
    "u-0187": "az looks once or twice at an operation that nobody waits for, as it happens",
    "u-0287": "az breaks down in Python's words for a number instead of a pair",
    "v-0018": "az breaks down over a workspace without keys; the store of documents has none",
    "v-0043": "az asks for the region of a version whose name is an empty text",
    "v-0073": "az tells what would change before it asks, and nobody can be asked",
    "v-0187": "the store of documents says '/' for an empty path",
    "v-0208": "az complains of a template specification's id in the words of another command",
  ]

  /// Files of recordings, and how many of each are of commands that azsim has at the least.
  private static let files = [
    ("varied", 2300), ("varied-machines", 890), ("varied-network", 430), ("varied-surface", 1600),
  ]

  @Test(arguments: files) func `varied command lines agree`(file: String, least: Int) throws {
    let world = RecordedWorld(try ConformanceTableTests.document("CommandsTests/Fixtures/world.json"))
    let varied = PackedRecordings(try ConformanceTableTests.document("RecordingsTests/Fixtures/\(file).json"))
    let emulated = ConformanceReport(varied.recordings, in: world).lines.filter { !$0.isNotEmulated }
    #expect(emulated.count > least)
    let differing = emulated.filter { !$0.agreement.isComplete && Self.differing[$0.recording.id] == nil }
    #expect(differing.map(\.recording.id) == [])
  }

  /// Storage accounts, blobs, vaults and extensions, with answers of the services scripted; the second file has options
  /// that only count together with others.
  @Test(arguments: [("varied-storage", 450), ("varied-storage-options", 50)])
  func `varied command lines on storage and vaults agree`(file: String, least: Int) throws {
    let world = RecordedWorld(try ConformanceTableTests.document("CommandsTests/Fixtures/world.json"))
    let varied = PackedRecordings(try ConformanceTableTests.document("RecordingsTests/Fixtures/\(file).json"))
    let lines = ConformanceReport(varied.recordings, in: world).lines
    #expect(lines.count > least)
    #expect(lines.filter { $0.isNotEmulated || !$0.agreement.isComplete }.map(\.recording.id) == [])
  }
}
