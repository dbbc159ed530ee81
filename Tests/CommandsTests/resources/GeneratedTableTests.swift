import Grammar
import Testing

@testable import Commands

/// Every command of every table can be declared, and takes what `az` takes.
@Suite struct GeneratedTableTests {
  /// The rows of all tables, by the command that each declares.
  private static let rows: [(words: String, command: any DeclaredCommand)] = {
    let rows = Set(GeneratedTable.all.flatMap { GeneratedTable.names(in: $0) })
    return AzRoot.group().listing.allCommands.filter { rows.contains($0.declaration.words.text) }
      .map { ($0.declaration.words.text, $0) }
  }()

  @Test(arguments: rows.map(\.words)) func `declares what az has`(words: String) throws {
    let declaration = try #require(Self.rows.first { $0.words == words }).command.declaration
    #expect(!declaration.summary.text.isEmpty)
    #expect(declaration.examples.count == 1)
    for argument in declaration.arguments { #expect(argument.help.text.utf8.count > 1) }
    if SurfaceFacts.commands[words] != nil { SurfaceFacts.compare(declaration) }
  }

  @Test func `finds no command that is not there`() {
    #expect(GeneratedTable.block(of: "network nsg", in: GeneratedTable.networkSecurityGroup) == nil)
    #expect(GeneratedTable.block(of: "network nsg rule", in: GeneratedTable.networkSecurityGroup) == nil)
  }
}
