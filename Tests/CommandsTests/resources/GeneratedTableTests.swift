import Grammar
import Testing

@testable import Commands

/// Every command of every table can be declared, and takes what `az` takes.
@Suite struct GeneratedTableTests {
  static let tables: [(StaticString, [String])] = GeneratedTable.all.map { ($0, GeneratedTable.names(in: $0)) }

  @Test(arguments: tables.flatMap { table, names in names.map { name in "\(name)" } })
  func `declares what az has`(words: String) throws {
    let table = try #require(Self.tables.first { $0.1.contains(words) }).0
    let command = Command<Client>.generated(words, in: table)
    #expect(!command.declaration.summary.text.isEmpty)
    #expect(command.declaration.examples.count == 1)
    for argument in command.declaration.arguments { #expect(argument.help.text.utf8.count > 1) }
    if SurfaceFacts.commands[words] != nil { SurfaceFacts.compare(command.declaration) }
  }

  @Test func `finds no command that is not there`() {
    #expect(GeneratedTable.block(of: "network nsg", in: GeneratedTable.networkSecurityGroup) == nil)
    #expect(GeneratedTable.block(of: "network nsg rule", in: GeneratedTable.networkSecurityGroup) == nil)
  }
}
