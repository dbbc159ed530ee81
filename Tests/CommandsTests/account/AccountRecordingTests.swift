import Commands
import Grammar
import Recordings
import Testing

@Suite struct AccountRecordingTests {
  static let root = CommandGroup<Client>(
    "", "All.", verbs: RootCommands.verbs, subgroups: [("account", { AccountGroup.group() })]
  ).listing

  @Test(arguments: RecordingFixtures.load("account"))
  func `asks, prints and complains as az does`(record: Recording) {
    record.compare()
  }

  @Test(arguments: root.allCommands.map(\.declaration.words.text))
  func `declares the arguments that az has`(words: String) {
    let command = Self.root.allCommands.first { $0.declaration.words.text == words }
    if let command { SurfaceFacts.compare(command.declaration) }
  }
}
