import Commands
import Grammar
import Recordings
import Testing

/// The commands on resources of every kind, rights and deployments.
@Suite struct PlatformRecordingTests {
  static let groups = [
    "deployment", "feature", "group", "identity", "lock", "provider", "resource", "role", "tag", "account",
  ]

  static let commands = AzRoot.group().listing.allCommands.map(\.declaration).filter { declaration in
    let words = declaration.words.text.split(separator: " ")
    return words.first.map { groups.contains(String($0)) || $0 == "rest" } ?? false
  }

  @Test(arguments: RecordingFixtures.load("platform"))
  func `asks, prints and complains as az does`(record: Recording) {
    record.compare()
  }

  @Test(arguments: commands.map(\.words.text).filter { SurfaceFacts.commands[$0] != nil })
  func `declares the arguments that az has`(words: String) {
    let declaration = Self.commands.first { $0.words.text == words }
    if let declaration { SurfaceFacts.compare(declaration) }
  }

  @Test func `every command has an example`() {
    #expect(Self.commands.count > 80)
    #expect(Self.commands.allSatisfy { !$0.examples.isEmpty })
  }
}
