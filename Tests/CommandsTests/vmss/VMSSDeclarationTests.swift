import Commands
import Grammar
import Testing

@Suite struct VMSSDeclarationTests {
  @Test(arguments: VMSSGroup.group().listing.allCommands.map(\.declaration.words.text))
  func `declares the arguments that az has`(words: String) {
    let command = VMSSGroup.group().listing.allCommands.first { $0.declaration.words.text == words }
    if let command { SurfaceFacts.compare(command.declaration) }
  }
}
