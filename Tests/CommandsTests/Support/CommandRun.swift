import Commands
import JSON
import Recordings

/// What a command line comes to on the recorder's store.
struct CommandRun {
  let run: RecordingRun

  /// - Parameters:
  ///   - line: words with spaces between them.
  ///   - responses: answers that come before the store's, as a recording scripts them.
  init(_ line: String, lesson: Bool = false, responses: [JSONValue] = []) {
    let world = RecordingFixtures.world
    let store = RecordedStore(world: world.document, responses: responses)
    var setting = RecordingRun.Setting()
    setting.isStrict = !lesson
    run = RecordingRun(
      line.split(separator: " ").map(String.init), setting, on: store,
      profile: AccountProfile(subscriptionID: store.subscriptionID))
  }

  var exitCode: Int { run.exitCode }
  var stdout: String { run.stdout }
  var stderr: String { run.stderr }
  var requests: [String] { run.requests }

  /// The differences that were pointed out, without their label.
  var notes: [String] {
    run.stderr.split(separator: "\n").filter { $0.hasPrefix("NOTE: ") }.map { String($0.dropFirst(6)) }
  }
}
