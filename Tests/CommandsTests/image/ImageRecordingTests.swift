import Commands
import Grammar
import Recordings
import Testing

/// The commands on galleries, managed images and image builder.
@Suite struct ImageRecordingTests {
  static let commands = AzRoot.group().listing.allCommands.map(\.declaration).filter { declaration in
    let words = declaration.words.text.split(separator: " ")
    return words.first.map { $0 == "sig" || $0 == "image" || $0 == "cache" } ?? false
  }

  @Test(arguments: RecordingFixtures.load("image"))
  func `asks, prints and complains as az does`(record: Recording) {
    record.compare()
  }

  @Test(arguments: commands.map(\.words.text).filter { SurfaceFacts.commands[$0] != nil })
  func `declares the arguments that az has`(words: String) {
    let declaration = Self.commands.first { $0.words.text == words }
    if let declaration { SurfaceFacts.compare(declaration) }
  }

  @Test func `every command that az has is there, with an example`() {
    let real = SurfaceFacts.commands.keys.filter { $0.hasPrefix("sig ") || $0.hasPrefix("image ") }
    #expect(real.count > 90)
    #expect(Set(real).subtracting(Self.commands.map(\.words.text)) == [])
    #expect(Self.commands.allSatisfy { !$0.examples.isEmpty })
  }

  @Test func `there are recordings`() { #expect(RecordingFixtures.load("image").count > 100) }
}
