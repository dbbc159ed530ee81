import Foundation
import JSON
import Recordings
import Testing

/// The recordings that the commands are held to.
enum RecordingFixtures {
  /// The recordings of a fixture.
  static func load(_ name: String) -> [Recording] {
    PackedRecordings((try? document(name)) ?? .null).recordings
  }

  static func document(_ name: String) throws -> JSONValue {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try JSONParser.parse(Array(Data(contentsOf: folder.appending(path: "Fixtures/\(name).json"))))
  }

  /// What the recorder's store holds before each command.
  static let world = RecordedWorld((try? document("world")) ?? .null)
}

extension Recording: CustomTestStringConvertible {
  public var testDescription: String { ([id] + words).joined(separator: " ") }

  /// Runs the command line here and compares all that can be seen.
  func compare() {
    let run = run(in: RecordingFixtures.world)
    let agreement = Agreement(self, run)
    guard !agreement.isComplete else { return }
    #expect(run.exitCode == exitCode)
    #expect(run.stderr == stderr)
    #expect(run.stderrTail == stderrTail)
    if case .text(let text) = stdout { #expect(run.stdout == text) }
    #expect(run.requests == requests)
    #expect(agreement.differing == [])
  }
}
